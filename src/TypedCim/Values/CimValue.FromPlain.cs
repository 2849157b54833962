namespace TypedCim;

// Without these a literal would take the narrowest type that holds it: From(5) would be a sint8, because sbyte? converts to int?.
public readonly partial struct CimValue
{
    /// <summary>A boolean value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(bool value) => new(CimType.Boolean, value ? 1 : 0);

    /// <summary>A uint8 value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(byte value) => new(CimType.UInt8, value);

    /// <summary>A sint8 value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(sbyte value) => new(CimType.SInt8, value);

    /// <summary>A uint16 value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(ushort value) => new(CimType.UInt16, value);

    /// <summary>A sint16 value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(short value) => new(CimType.SInt16, value);

    /// <summary>A uint32 value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(uint value) => new(CimType.UInt32, value);

    /// <summary>A sint32 value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(int value) => new(CimType.SInt32, value);

    /// <summary>A uint64 value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(ulong value) => new(CimType.UInt64, unchecked((long)value));

    /// <summary>A sint64 value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(long value) => new(CimType.SInt64, value);

    /// <summary>A real32 value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(float value) => new(CimType.Real32, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A real64 value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(double value) => new(CimType.Real64, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A char16 value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(char value) => new(CimType.Char16, value);
}
