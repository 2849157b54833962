namespace TypedCim;

public readonly partial struct CimValue
{
    /// <summary>A boolean value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(bool? value) => value.HasValue ? From(value.Value) : NullOf(CimType.Boolean);

    /// <summary>An array of boolean values.</summary>
    /// <param name="value">The elements, which are copied, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(IEnumerable<bool>? value) => FromArray(CimArray.Copy(value));

    /// <summary>An array of boolean values, without a copy.</summary>
    /// <param name="value">The array, which nobody may change any more, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue FromArray(bool[]? value) => new(CimType.BooleanArray, value);

    /// <summary>A uint8 value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(byte? value) => value.HasValue ? From(value.Value) : NullOf(CimType.UInt8);

    /// <summary>An array of uint8 values.</summary>
    /// <param name="value">The elements, which are copied, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(IEnumerable<byte>? value) => FromArray(CimArray.Copy(value));

    /// <summary>An array of uint8 values, without a copy.</summary>
    /// <param name="value">The array, which nobody may change any more, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue FromArray(byte[]? value) => new(CimType.UInt8Array, value);

    /// <summary>A sint8 value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(sbyte? value) => value.HasValue ? From(value.Value) : NullOf(CimType.SInt8);

    /// <summary>An array of sint8 values.</summary>
    /// <param name="value">The elements, which are copied, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(IEnumerable<sbyte>? value) => FromArray(CimArray.Copy(value));

    /// <summary>An array of sint8 values, without a copy.</summary>
    /// <param name="value">The array, which nobody may change any more, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue FromArray(sbyte[]? value) => new(CimType.SInt8Array, value);

    /// <summary>A uint16 value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(ushort? value) => value.HasValue ? From(value.Value) : NullOf(CimType.UInt16);

    /// <summary>An array of uint16 values.</summary>
    /// <param name="value">The elements, which are copied, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(IEnumerable<ushort>? value) => FromArray(CimArray.Copy(value));

    /// <summary>An array of uint16 values, without a copy.</summary>
    /// <param name="value">The array, which nobody may change any more, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue FromArray(ushort[]? value) => new(CimType.UInt16Array, value);

    /// <summary>A sint16 value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(short? value) => value.HasValue ? From(value.Value) : NullOf(CimType.SInt16);

    /// <summary>An array of sint16 values.</summary>
    /// <param name="value">The elements, which are copied, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(IEnumerable<short>? value) => FromArray(CimArray.Copy(value));

    /// <summary>An array of sint16 values, without a copy.</summary>
    /// <param name="value">The array, which nobody may change any more, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue FromArray(short[]? value) => new(CimType.SInt16Array, value);

    /// <summary>A uint32 value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(uint? value) => value.HasValue ? From(value.Value) : NullOf(CimType.UInt32);

    /// <summary>An array of uint32 values.</summary>
    /// <param name="value">The elements, which are copied, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(IEnumerable<uint>? value) => FromArray(CimArray.Copy(value));

    /// <summary>An array of uint32 values, without a copy.</summary>
    /// <param name="value">The array, which nobody may change any more, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue FromArray(uint[]? value) => new(CimType.UInt32Array, value);

    /// <summary>A sint32 value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(int? value) => value.HasValue ? From(value.Value) : NullOf(CimType.SInt32);

    /// <summary>An array of sint32 values.</summary>
    /// <param name="value">The elements, which are copied, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(IEnumerable<int>? value) => FromArray(CimArray.Copy(value));

    /// <summary>An array of sint32 values, without a copy.</summary>
    /// <param name="value">The array, which nobody may change any more, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue FromArray(int[]? value) => new(CimType.SInt32Array, value);

    /// <summary>A uint64 value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(ulong? value) => value.HasValue ? From(value.Value) : NullOf(CimType.UInt64);

    /// <summary>An array of uint64 values.</summary>
    /// <param name="value">The elements, which are copied, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(IEnumerable<ulong>? value) => FromArray(CimArray.Copy(value));

    /// <summary>An array of uint64 values, without a copy.</summary>
    /// <param name="value">The array, which nobody may change any more, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue FromArray(ulong[]? value) => new(CimType.UInt64Array, value);

    /// <summary>A sint64 value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(long? value) => value.HasValue ? From(value.Value) : NullOf(CimType.SInt64);

    /// <summary>An array of sint64 values.</summary>
    /// <param name="value">The elements, which are copied, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(IEnumerable<long>? value) => FromArray(CimArray.Copy(value));

    /// <summary>An array of sint64 values, without a copy.</summary>
    /// <param name="value">The array, which nobody may change any more, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue FromArray(long[]? value) => new(CimType.SInt64Array, value);

    /// <summary>A real32 value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(float? value) => value.HasValue ? From(value.Value) : NullOf(CimType.Real32);

    /// <summary>An array of real32 values.</summary>
    /// <param name="value">The elements, which are copied, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(IEnumerable<float>? value) => FromArray(CimArray.Copy(value));

    /// <summary>An array of real32 values, without a copy.</summary>
    /// <param name="value">The array, which nobody may change any more, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue FromArray(float[]? value) => new(CimType.Real32Array, value);

    /// <summary>A real64 value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(double? value) => value.HasValue ? From(value.Value) : NullOf(CimType.Real64);

    /// <summary>An array of real64 values.</summary>
    /// <param name="value">The elements, which are copied, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(IEnumerable<double>? value) => FromArray(CimArray.Copy(value));

    /// <summary>An array of real64 values, without a copy.</summary>
    /// <param name="value">The array, which nobody may change any more, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue FromArray(double[]? value) => new(CimType.Real64Array, value);

    /// <summary>A char16 value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(char? value) => value.HasValue ? From(value.Value) : NullOf(CimType.Char16);

    /// <summary>An array of char16 values.</summary>
    /// <param name="value">The elements, which are copied, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(IEnumerable<char>? value) => FromArray(CimArray.Copy(value));

    /// <summary>An array of char16 values, without a copy.</summary>
    /// <param name="value">The array, which nobody may change any more, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue FromArray(char[]? value) => new(CimType.Char16Array, value);

    /// <summary>A datetime value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(CimDateTime? value) =>
        value.HasValue ? new CimValue(CimType.DateTime, value.Value.Microseconds, value.Value.Meta) : NullOf(CimType.DateTime);

    /// <summary>A reference to the target of a typed reference.</summary>
    /// <typeparam name="T">The class of the target.</typeparam>
    /// <param name="value">The reference, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From<T>(CimReference<T>? value)
        where T : CimObject => From(value?.Path);

    /// <summary>A reference to the target of a typed reference.</summary>
    /// <typeparam name="T">The class of the target.</typeparam>
    /// <param name="value">The reference.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From<T>(CimReference<T> value)
        where T : CimObject => From(value.Path);

    /// <summary>An array of references.</summary>
    /// <typeparam name="T">The class of the targets.</typeparam>
    /// <param name="value">The references, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From<T>(IEnumerable<CimReference<T>>? value)
        where T : CimObject => FromArray(CimArray.Paths(value));

    /// <summary>An embedded object.</summary>
    /// <param name="value">The object, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(CimObject? value) => new(CimType.Object, value);

    /// <summary>An array of embedded objects.</summary>
    /// <param name="value">The objects, whose list is copied, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(IEnumerable<CimObject>? value) => new(CimType.ObjectArray, CimArray.Copy(value));

    /// <summary>A string value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(string? value) => new(CimType.String, value);

    /// <summary>An array of string values.</summary>
    /// <param name="value">The elements, which are copied, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(IEnumerable<string>? value) => FromArray(CimArray.Copy(value));

    /// <summary>An array of string values, without a copy.</summary>
    /// <param name="value">The array, which nobody may change any more, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue FromArray(string[]? value) => new(CimType.StringArray, value);

    /// <summary>An array of datetime values.</summary>
    /// <param name="value">The elements, which are copied, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(IEnumerable<CimDateTime>? value) => FromArray(CimArray.Copy(value));

    /// <summary>An array of datetime values, without a copy.</summary>
    /// <param name="value">The array, which nobody may change any more, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue FromArray(CimDateTime[]? value) => new(CimType.DateTimeArray, value);

    /// <summary>A ref value.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(CimPath? value) => new(CimType.Reference, value);

    /// <summary>An array of ref values.</summary>
    /// <param name="value">The elements, which are copied, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue From(IEnumerable<CimPath>? value) => FromArray(CimArray.Copy(value));

    /// <summary>An array of ref values, without a copy.</summary>
    /// <param name="value">The array, which nobody may change any more, or null.</param>
    /// <returns>The CIM value.</returns>
    public static CimValue FromArray(CimPath[]? value) => new(CimType.ReferenceArray, value);
}
