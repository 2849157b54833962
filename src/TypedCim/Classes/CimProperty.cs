namespace TypedCim;

/// <summary>A property of a class, as its schema declares it.</summary>
/// <param name="name">The CIM name.</param>
/// <param name="type">The CIM type.</param>
/// <param name="flags">What the qualifiers say.</param>
/// <param name="family">The classes that an embedded object may be of; null for untyped objects and all other types.</param>
public sealed class CimProperty(string name, CimType type, CimPropertyFlags flags, Func<CimFamily>? family = null)
{
    private CimFamily? _family;

    /// <summary>The CIM name.</summary>
    public string Name { get; } = name;

    /// <summary>The CIM type.</summary>
    public CimType Type { get; } = type;

    /// <summary>What the qualifiers say.</summary>
    public CimPropertyFlags Flags { get; } = flags;

    /// <summary>True for a part of the key.</summary>
    public bool IsKey => (Flags & CimPropertyFlags.Key) != 0;

    /// <summary>True when the property comes only with a read by key.</summary>
    public bool IsLazy => (Flags & CimPropertyFlags.Lazy) != 0;

    /// <summary>True when the property may be written.</summary>
    public bool IsWritable => (Flags & CimPropertyFlags.Write) != 0;

    /// <summary>The classes that an embedded object may be of; null for untyped objects and all other types.</summary>
    public CimFamily? Family => _family ??= family?.Invoke();

    /// <inheritdoc/>
    public override string ToString() => Type.ToMof() + " " + Name;
}
