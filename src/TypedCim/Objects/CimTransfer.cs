namespace TypedCim;

/// <summary>One value on its way between the wire and the field of a proxy, in either direction; generated code says which field.</summary>
/// <remarks>
/// Both directions share one switch a class, so that a proxy names each field once. Fields hold what the wire holds, null included, and numbers where the
/// property shows an enumeration: so there is one overload a CIM type. No value is boxed on the way.
/// </remarks>
public ref partial struct CimTransfer
{
    // Null while a value comes in.
    private readonly CimSink? _target;
    private readonly object? _reference;
    private readonly long _bits;
    private readonly int _property;
    private readonly int _meta;
    private readonly CimType _type;
    private readonly bool _hasValue;
    private bool _isTaken;

    /// <summary>A value on its way out.</summary>
    internal CimTransfer(CimSink target, int property, CimType type)
    {
        _target = target;
        _property = property;
        _type = type;
    }

    /// <summary>A number on its way in.</summary>
    internal CimTransfer(CimType type, bool hasValue, long bits)
    {
        _type = type;
        _hasValue = hasValue;
        _bits = bits;
    }

    /// <summary>A string, path, object or array on its way in.</summary>
    internal CimTransfer(CimType type, object? reference)
    {
        _type = type;
        _reference = reference;
    }

    /// <summary>Any value on its way in.</summary>
    internal CimTransfer(CimValue value)
    {
        _type = value.Type;
        _reference = value.Reference;
        _bits = value.Bits;
        _meta = value.Meta;
        _hasValue = !value.IsNull;
    }

    /// <summary>Whether a field of the value's type took it.</summary>
    internal readonly bool IsTaken => _isTaken;

    private bool Takes(CimType type) => _isTaken = _type == type;
}
