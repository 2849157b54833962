namespace TypedCim;

/// <summary>A CIM reference: the path of an instance whose class is known.</summary>
/// <typeparam name="T">The class of the target.</typeparam>
/// <param name="path">The path of the target.</param>
public readonly struct CimReference<T>(CimPath path) : IEquatable<CimReference<T>>
    where T : CimObject
{
    /// <summary>The path of the target; pass it to <see cref="CimConnection"/> to read the instance.</summary>
    public CimPath Path { get; } = path;

    /// <summary>Wraps a path; null stays null.</summary>
    /// <param name="path">The path, or null.</param>
    /// <returns>The reference, or null.</returns>
    public static CimReference<T>? FromPath(CimPath? path) => path is null ? null : new CimReference<T>(path);

    /// <summary>Refers to an object by its keys.</summary>
    /// <param name="target">An object whose keys are set.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="InvalidOperationException">The class has no keys, or a key is not set.</exception>
    public static CimReference<T> To(T target) => new(new CimSource(target).GetPath());

    /// <inheritdoc/>
    public bool Equals(CimReference<T> other) => Equals(Path, other.Path);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CimReference<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Path?.GetHashCode() ?? 0;

    /// <inheritdoc/>
    public override string ToString() => Path?.ToString() ?? "";

    /// <summary>Compares two references by their path.</summary>
    /// <param name="left">A reference.</param>
    /// <param name="right">Another reference.</param>
    /// <returns>True when both name the same instance.</returns>
    public static bool operator ==(CimReference<T> left, CimReference<T> right) => left.Equals(right);

    /// <summary>Compares two references by their path.</summary>
    /// <param name="left">A reference.</param>
    /// <param name="right">Another reference.</param>
    /// <returns>True when they name different instances.</returns>
    public static bool operator !=(CimReference<T> left, CimReference<T> right) => !left.Equals(right);
}
