namespace TypedCim;

/// <summary>A parameter of a method, as its schema declares it.</summary>
/// <param name="name">The CIM name.</param>
/// <param name="type">The CIM type.</param>
/// <param name="direction">Which way it goes.</param>
/// <param name="isOptional">True when the caller may leave it out.</param>
/// <param name="family">The classes that an embedded object may be of; null for untyped objects and all other types.</param>
public sealed class CimParameter(string name, CimType type, CimDirection direction, bool isOptional = false, Func<CimFamily>? family = null)
{
    private CimFamily? _family;

    /// <summary>The CIM name.</summary>
    public string Name { get; } = name;

    /// <summary>The CIM type.</summary>
    public CimType Type { get; } = type;

    /// <summary>Which way it goes.</summary>
    public CimDirection Direction { get; } = direction;

    /// <summary>True when the caller may leave it out.</summary>
    public bool IsOptional { get; } = isOptional;

    /// <summary>The classes that an embedded object may be of; null for untyped objects and all other types.</summary>
    public CimFamily? Family => _family ??= family?.Invoke();

    /// <inheritdoc/>
    public override string ToString() => Type.ToMof() + " " + Name;
}
