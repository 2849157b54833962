namespace TypedCim.Mof;

/// <summary>The CIM type of a property, parameter or return value, without its array mark.</summary>
public enum CimTypeKind
{
    /// <summary>No value; only a method can return it.</summary>
    Void,

    /// <summary>TRUE or FALSE.</summary>
    Boolean,

    /// <summary>Unsigned 8-bit integer.</summary>
    UInt8,

    /// <summary>Signed 8-bit integer.</summary>
    SInt8,

    /// <summary>Unsigned 16-bit integer.</summary>
    UInt16,

    /// <summary>Signed 16-bit integer.</summary>
    SInt16,

    /// <summary>Unsigned 32-bit integer.</summary>
    UInt32,

    /// <summary>Signed 32-bit integer.</summary>
    SInt32,

    /// <summary>Unsigned 64-bit integer.</summary>
    UInt64,

    /// <summary>Signed 64-bit integer.</summary>
    SInt64,

    /// <summary>IEEE 754 single precision number.</summary>
    Real32,

    /// <summary>IEEE 754 double precision number.</summary>
    Real64,

    /// <summary>One UTF-16 code unit.</summary>
    Char16,

    /// <summary>Text.</summary>
    String,

    /// <summary>A point in time or an interval, in the 25 character form of DSP0004.</summary>
    DateTime,

    /// <summary>A reference to an instance (an object path).</summary>
    Reference,

    /// <summary>An embedded instance, typed or untyped.</summary>
    Object,
}
