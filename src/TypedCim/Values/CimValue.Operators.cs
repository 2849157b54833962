namespace TypedCim;

public readonly partial struct CimValue
{
    /// <summary>Takes a boolean value, so that records can be filled with plain literals.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CimValue(bool value) => From(value);

    /// <summary>Takes a uint8 value, so that records can be filled with plain literals.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CimValue(byte value) => From(value);

    /// <summary>Takes a sint8 value, so that records can be filled with plain literals.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CimValue(sbyte value) => From(value);

    /// <summary>Takes a uint16 value, so that records can be filled with plain literals.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CimValue(ushort value) => From(value);

    /// <summary>Takes a sint16 value, so that records can be filled with plain literals.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CimValue(short value) => From(value);

    /// <summary>Takes a uint32 value, so that records can be filled with plain literals.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CimValue(uint value) => From(value);

    /// <summary>Takes a sint32 value, so that records can be filled with plain literals.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CimValue(int value) => From(value);

    /// <summary>Takes a uint64 value, so that records can be filled with plain literals.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CimValue(ulong value) => From(value);

    /// <summary>Takes a sint64 value, so that records can be filled with plain literals.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CimValue(long value) => From(value);

    /// <summary>Takes a real32 value, so that records can be filled with plain literals.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CimValue(float value) => From(value);

    /// <summary>Takes a real64 value, so that records can be filled with plain literals.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CimValue(double value) => From(value);

    /// <summary>Takes a char16 value, so that records can be filled with plain literals.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CimValue(char value) => From(value);

    /// <summary>Takes a string value, so that records can be filled with plain literals.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CimValue(string? value) => From(value);

    /// <summary>Takes a ref value, so that records can be filled with plain literals.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CimValue(CimPath? value) => From(value);

    /// <summary>Takes a embedded object value, so that records can be filled with plain literals.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CimValue(CimObject? value) => From(value);

    /// <summary>Takes a datetime value, so that records can be filled with plain values.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CimValue(CimDateTime value) => From(value);

    /// <summary>Takes an array of strings, so that records can be filled with plain literals.</summary>
    /// <param name="value">The elements, which are copied.</param>
    public static implicit operator CimValue(string[]? value) => From(value);

    /// <summary>Takes an array of embedded objects.</summary>
    /// <param name="value">The objects, whose list is copied.</param>
    public static implicit operator CimValue(CimObject[]? value) => From(value);
}
