namespace TypedCim;

public readonly partial struct CimValue
{
    /// <summary>The value as boolean.</summary>
    /// <returns>The value, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public bool? AsBoolean()
    {
        CimValue value = ConvertTo(CimType.Boolean);
        return value._hasValue ? value._bits != 0 : null;
    }

    /// <summary>The value as an array of boolean.</summary>
    /// <returns>The array, which is shared and must not be changed, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public bool[]? AsBooleanArray() => (bool[]?)ConvertTo(CimType.BooleanArray)._reference;

    /// <summary>The value as uint8.</summary>
    /// <returns>The value, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public byte? AsUInt8()
    {
        CimValue value = ConvertTo(CimType.UInt8);
        return value._hasValue ? unchecked((byte)value._bits) : null;
    }

    /// <summary>The value as an array of uint8.</summary>
    /// <returns>The array, which is shared and must not be changed, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public byte[]? AsUInt8Array() => (byte[]?)ConvertTo(CimType.UInt8Array)._reference;

    /// <summary>The value as sint8.</summary>
    /// <returns>The value, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public sbyte? AsSInt8()
    {
        CimValue value = ConvertTo(CimType.SInt8);
        return value._hasValue ? unchecked((sbyte)value._bits) : null;
    }

    /// <summary>The value as an array of sint8.</summary>
    /// <returns>The array, which is shared and must not be changed, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public sbyte[]? AsSInt8Array() => (sbyte[]?)ConvertTo(CimType.SInt8Array)._reference;

    /// <summary>The value as uint16.</summary>
    /// <returns>The value, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public ushort? AsUInt16()
    {
        CimValue value = ConvertTo(CimType.UInt16);
        return value._hasValue ? unchecked((ushort)value._bits) : null;
    }

    /// <summary>The value as an array of uint16.</summary>
    /// <returns>The array, which is shared and must not be changed, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public ushort[]? AsUInt16Array() => (ushort[]?)ConvertTo(CimType.UInt16Array)._reference;

    /// <summary>The value as sint16.</summary>
    /// <returns>The value, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public short? AsSInt16()
    {
        CimValue value = ConvertTo(CimType.SInt16);
        return value._hasValue ? unchecked((short)value._bits) : null;
    }

    /// <summary>The value as an array of sint16.</summary>
    /// <returns>The array, which is shared and must not be changed, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public short[]? AsSInt16Array() => (short[]?)ConvertTo(CimType.SInt16Array)._reference;

    /// <summary>The value as uint32.</summary>
    /// <returns>The value, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public uint? AsUInt32()
    {
        CimValue value = ConvertTo(CimType.UInt32);
        return value._hasValue ? unchecked((uint)value._bits) : null;
    }

    /// <summary>The value as an array of uint32.</summary>
    /// <returns>The array, which is shared and must not be changed, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public uint[]? AsUInt32Array() => (uint[]?)ConvertTo(CimType.UInt32Array)._reference;

    /// <summary>The value as sint32.</summary>
    /// <returns>The value, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public int? AsSInt32()
    {
        CimValue value = ConvertTo(CimType.SInt32);
        return value._hasValue ? unchecked((int)value._bits) : null;
    }

    /// <summary>The value as an array of sint32.</summary>
    /// <returns>The array, which is shared and must not be changed, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public int[]? AsSInt32Array() => (int[]?)ConvertTo(CimType.SInt32Array)._reference;

    /// <summary>The value as uint64.</summary>
    /// <returns>The value, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public ulong? AsUInt64()
    {
        CimValue value = ConvertTo(CimType.UInt64);
        return value._hasValue ? unchecked((ulong)value._bits) : null;
    }

    /// <summary>The value as an array of uint64.</summary>
    /// <returns>The array, which is shared and must not be changed, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public ulong[]? AsUInt64Array() => (ulong[]?)ConvertTo(CimType.UInt64Array)._reference;

    /// <summary>The value as sint64.</summary>
    /// <returns>The value, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public long? AsSInt64()
    {
        CimValue value = ConvertTo(CimType.SInt64);
        return value._hasValue ? value._bits : null;
    }

    /// <summary>The value as an array of sint64.</summary>
    /// <returns>The array, which is shared and must not be changed, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public long[]? AsSInt64Array() => (long[]?)ConvertTo(CimType.SInt64Array)._reference;

    /// <summary>The value as real32.</summary>
    /// <returns>The value, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public float? AsReal32()
    {
        CimValue value = ConvertTo(CimType.Real32);
        return value._hasValue ? (float)BitConverter.Int64BitsToDouble(value._bits) : null;
    }

    /// <summary>The value as an array of real32.</summary>
    /// <returns>The array, which is shared and must not be changed, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public float[]? AsReal32Array() => (float[]?)ConvertTo(CimType.Real32Array)._reference;

    /// <summary>The value as real64.</summary>
    /// <returns>The value, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public double? AsReal64()
    {
        CimValue value = ConvertTo(CimType.Real64);
        return value._hasValue ? BitConverter.Int64BitsToDouble(value._bits) : null;
    }

    /// <summary>The value as an array of real64.</summary>
    /// <returns>The array, which is shared and must not be changed, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public double[]? AsReal64Array() => (double[]?)ConvertTo(CimType.Real64Array)._reference;

    /// <summary>The value as char16.</summary>
    /// <returns>The value, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public char? AsChar16()
    {
        CimValue value = ConvertTo(CimType.Char16);
        return value._hasValue ? unchecked((char)value._bits) : null;
    }

    /// <summary>The value as an array of char16.</summary>
    /// <returns>The array, which is shared and must not be changed, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public char[]? AsChar16Array() => (char[]?)ConvertTo(CimType.Char16Array)._reference;

    /// <summary>The value as a string.</summary>
    /// <returns>The string, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public string? AsString() => (string?)ConvertTo(CimType.String)._reference;

    /// <summary>The value as a datetime.</summary>
    /// <returns>The value, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public CimDateTime? AsDateTime()
    {
        CimValue value = ConvertTo(CimType.DateTime);
        return value._hasValue ? new CimDateTime(value._bits, value._meta) : null;
    }

    /// <summary>The value as a reference.</summary>
    /// <returns>The path, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public CimPath? AsReference() => (CimPath?)ConvertTo(CimType.Reference)._reference;

    /// <summary>The value as an embedded object.</summary>
    /// <typeparam name="T">The class that is expected.</typeparam>
    /// <returns>The object, or null.</returns>
    /// <exception cref="CimException">The value is no object, or one of another class.</exception>
    public T? AsObject<T>()
        where T : CimObject
    {
        object? value = ConvertTo(CimType.Object)._reference;
        return value is null or T ? (T?)value : throw CimValueConverter.WrongClass((CimObject)value, typeof(T).Name);
    }

    /// <summary>The value as an array of embedded objects.</summary>
    /// <typeparam name="T">The class that is expected.</typeparam>
    /// <returns>The objects, or null.</returns>
    /// <exception cref="CimException">An element is no object, or one of another class.</exception>
    public T[]? AsObjectArray<T>()
        where T : CimObject => CimArray.Objects<T>((CimObject[]?)ConvertTo(CimType.ObjectArray)._reference);

    /// <summary>The value as an array of string.</summary>
    /// <returns>The array, which is shared and must not be changed, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public string[]? AsStringArray() => (string[]?)ConvertTo(CimType.StringArray)._reference;

    /// <summary>The value as an array of datetime.</summary>
    /// <returns>The array, which is shared and must not be changed, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public CimDateTime[]? AsDateTimeArray() => (CimDateTime[]?)ConvertTo(CimType.DateTimeArray)._reference;

    /// <summary>The value as an array of ref.</summary>
    /// <returns>The array, which is shared and must not be changed, or null.</returns>
    /// <exception cref="CimException">The value does not fit this type.</exception>
    public CimPath[]? AsReferenceArray() => (CimPath[]?)ConvertTo(CimType.ReferenceArray)._reference;
}
