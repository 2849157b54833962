namespace TypedCim;

/// <summary>The intrinsic types of CIM (DSP0004, 5.2.2) and their array forms.</summary>
public enum CimType : byte
{
    /// <summary>No type: the return of a void method, or a target that takes any value.</summary>
    None = 0,

    /// <summary>True or false.</summary>
    Boolean = 1,

    /// <summary>Unsigned, 8 bits.</summary>
    UInt8 = 2,

    /// <summary>Signed, 8 bits.</summary>
    SInt8 = 3,

    /// <summary>Unsigned, 16 bits.</summary>
    UInt16 = 4,

    /// <summary>Signed, 16 bits.</summary>
    SInt16 = 5,

    /// <summary>Unsigned, 32 bits.</summary>
    UInt32 = 6,

    /// <summary>Signed, 32 bits.</summary>
    SInt32 = 7,

    /// <summary>Unsigned, 64 bits.</summary>
    UInt64 = 8,

    /// <summary>Signed, 64 bits.</summary>
    SInt64 = 9,

    /// <summary>IEEE 754, 4 bytes.</summary>
    Real32 = 10,

    /// <summary>IEEE 754, 8 bytes.</summary>
    Real64 = 11,

    /// <summary>A UCS-2 character.</summary>
    Char16 = 12,

    /// <summary>A string of Unicode characters.</summary>
    String = 13,

    /// <summary>A point in time or an interval: see <see cref="CimDateTime"/>.</summary>
    DateTime = 14,

    /// <summary>The path of another instance: see <see cref="CimPath"/>.</summary>
    Reference = 15,

    /// <summary>An embedded object: a proxy or a <see cref="CimRecord"/>.</summary>
    Object = 16,

    /// <summary>An array of <see cref="Boolean"/>.</summary>
    BooleanArray = Boolean | 0x20,

    /// <summary>An array of <see cref="UInt8"/>.</summary>
    UInt8Array = UInt8 | 0x20,

    /// <summary>An array of <see cref="SInt8"/>.</summary>
    SInt8Array = SInt8 | 0x20,

    /// <summary>An array of <see cref="UInt16"/>.</summary>
    UInt16Array = UInt16 | 0x20,

    /// <summary>An array of <see cref="SInt16"/>.</summary>
    SInt16Array = SInt16 | 0x20,

    /// <summary>An array of <see cref="UInt32"/>.</summary>
    UInt32Array = UInt32 | 0x20,

    /// <summary>An array of <see cref="SInt32"/>.</summary>
    SInt32Array = SInt32 | 0x20,

    /// <summary>An array of <see cref="UInt64"/>.</summary>
    UInt64Array = UInt64 | 0x20,

    /// <summary>An array of <see cref="SInt64"/>.</summary>
    SInt64Array = SInt64 | 0x20,

    /// <summary>An array of <see cref="Real32"/>.</summary>
    Real32Array = Real32 | 0x20,

    /// <summary>An array of <see cref="Real64"/>.</summary>
    Real64Array = Real64 | 0x20,

    /// <summary>An array of <see cref="Char16"/>.</summary>
    Char16Array = Char16 | 0x20,

    /// <summary>An array of <see cref="String"/>.</summary>
    StringArray = String | 0x20,

    /// <summary>An array of <see cref="DateTime"/>.</summary>
    DateTimeArray = DateTime | 0x20,

    /// <summary>An array of <see cref="Reference"/>.</summary>
    ReferenceArray = Reference | 0x20,

    /// <summary>An array of <see cref="Object"/>.</summary>
    ObjectArray = Object | 0x20,
}
