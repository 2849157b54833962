namespace TypedCim;

/// <summary>The place of a property in its class; generated code turns it into the column that it declares.</summary>
/// <param name="cimClass">The class.</param>
/// <param name="slot">The number of the property among those that the class adds; negative for one of a base.</param>
public readonly struct CimSlot(CimClass cimClass, int slot) : IEquatable<CimSlot>
{
    internal CimClass Class { get; } = cimClass ?? throw new ArgumentNullException(nameof(cimClass));

    internal int Property { get; } = cimClass.First + slot;

    /// <inheritdoc/>
    public bool Equals(CimSlot other) => ReferenceEquals(Class, other.Class) && Property == other.Property;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CimSlot other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Property;

    /// <summary>Compares two places.</summary>
    /// <param name="left">A place.</param>
    /// <param name="right">Another place.</param>
    /// <returns>True when both are the same property.</returns>
    public static bool operator ==(CimSlot left, CimSlot right) => left.Equals(right);

    /// <summary>Compares two places.</summary>
    /// <param name="left">A place.</param>
    /// <param name="right">Another place.</param>
    /// <returns>True when they are different properties.</returns>
    public static bool operator !=(CimSlot left, CimSlot right) => !left.Equals(right);
}
