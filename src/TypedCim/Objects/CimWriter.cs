namespace TypedCim;

/// <summary>Writes property values into a sink: the door through which transports fill proxies and records.</summary>
/// <param name="sink">The target: a proxy, a record, the results of a method, or a sink of a transport.</param>
public readonly struct CimWriter(CimSink sink) : IEquatable<CimWriter>
{
    private readonly CimSink _sink = sink;

    /// <summary>Finds the number of a property by its name, ignoring case; -1 when the target has none.</summary>
    /// <param name="name">The CIM name.</param>
    /// <returns>The number of the property, or -1.</returns>
    public int IndexOf(ReadOnlySpan<char> name) => _sink.CimIndexOf(name);

    /// <summary>Finds the number of a property by its name, ignoring case; -1 when the target has none.</summary>
    /// <param name="name">The CIM name.</param>
    /// <returns>The number of the property, or -1.</returns>
    public int IndexOf(string name) => _sink.CimIndexOf(name.AsSpan());

    /// <summary>Finds the number of a property by the UTF-8 bytes of its name, ignoring case; -1 when the target has none.</summary>
    /// <param name="utf8Name">The CIM name in UTF-8.</param>
    /// <returns>The number of the property, or -1.</returns>
    public int IndexOf(ReadOnlySpan<byte> utf8Name) => _sink.CimIndexOf(utf8Name);

    /// <summary>Tells the CIM type that a property wants; <see cref="CimType.None"/> means any.</summary>
    /// <param name="property">The number of the property.</param>
    /// <returns>The CIM type.</returns>
    public CimType TypeOf(int property) => _sink.CimTypeOf(property);

    /// <summary>Creates the object for an embedded property; fill it, then pass it to <c>Set</c>.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="className">The class name that the server sent.</param>
    /// <returns>An empty object.</returns>
    public CimObject CreateObject(int property, string className) => _sink.CimCreate(property, className);

    /// <summary>Tells a record where it lives; a proxy knows its path from its keys.</summary>
    /// <param name="path">The full path of the instance that is written.</param>
    public void SetPath(CimPath path)
    {
        if (_sink is CimRecord record)
            record.Path = path;
    }

    /// <summary>Sets a property to null.</summary>
    /// <param name="property">The number of the property.</param>
    public void SetNull(int property) => SetValue(property, CimValue.NullOf(_sink.CimTypeOf(property)));

    /// <summary>Sets a boolean property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value, or null.</param>
    public void Set(int property, bool? value) => _sink.CimSet(property, value);

    /// <summary>Sets a boolean property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    public void Set(int property, bool value) => _sink.CimSet(property, (bool?)value);

    /// <summary>Sets a uint8 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value, or null.</param>
    public void Set(int property, byte? value) => _sink.CimSet(property, value);

    /// <summary>Sets a uint8 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    public void Set(int property, byte value) => _sink.CimSet(property, (byte?)value);

    /// <summary>Sets a sint8 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value, or null.</param>
    public void Set(int property, sbyte? value) => _sink.CimSet(property, value);

    /// <summary>Sets a sint8 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    public void Set(int property, sbyte value) => _sink.CimSet(property, (sbyte?)value);

    /// <summary>Sets a uint16 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value, or null.</param>
    public void Set(int property, ushort? value) => _sink.CimSet(property, value);

    /// <summary>Sets a uint16 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    public void Set(int property, ushort value) => _sink.CimSet(property, (ushort?)value);

    /// <summary>Sets a sint16 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value, or null.</param>
    public void Set(int property, short? value) => _sink.CimSet(property, value);

    /// <summary>Sets a sint16 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    public void Set(int property, short value) => _sink.CimSet(property, (short?)value);

    /// <summary>Sets a uint32 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value, or null.</param>
    public void Set(int property, uint? value) => _sink.CimSet(property, value);

    /// <summary>Sets a uint32 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    public void Set(int property, uint value) => _sink.CimSet(property, (uint?)value);

    /// <summary>Sets a sint32 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value, or null.</param>
    public void Set(int property, int? value) => _sink.CimSet(property, value);

    /// <summary>Sets a sint32 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    public void Set(int property, int value) => _sink.CimSet(property, (int?)value);

    /// <summary>Sets a uint64 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value, or null.</param>
    public void Set(int property, ulong? value) => _sink.CimSet(property, value);

    /// <summary>Sets a uint64 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    public void Set(int property, ulong value) => _sink.CimSet(property, (ulong?)value);

    /// <summary>Sets a sint64 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value, or null.</param>
    public void Set(int property, long? value) => _sink.CimSet(property, value);

    /// <summary>Sets a sint64 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    public void Set(int property, long value) => _sink.CimSet(property, (long?)value);

    /// <summary>Sets a real32 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value, or null.</param>
    public void Set(int property, float? value) => _sink.CimSet(property, value);

    /// <summary>Sets a real32 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    public void Set(int property, float value) => _sink.CimSet(property, (float?)value);

    /// <summary>Sets a real64 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value, or null.</param>
    public void Set(int property, double? value) => _sink.CimSet(property, value);

    /// <summary>Sets a real64 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    public void Set(int property, double value) => _sink.CimSet(property, (double?)value);

    /// <summary>Sets a char16 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value, or null.</param>
    public void Set(int property, char? value) => _sink.CimSet(property, value);

    /// <summary>Sets a char16 property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value.</param>
    public void Set(int property, char value) => _sink.CimSet(property, (char?)value);

    /// <summary>Sets a string property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value, or null.</param>
    public void Set(int property, string? value) => _sink.CimSet(property, value);

    /// <summary>Sets a datetime property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value, or null.</param>
    public void Set(int property, CimDateTime? value) => _sink.CimSet(property, value);

    /// <summary>Sets a ref property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The value, or null.</param>
    public void Set(int property, CimPath? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an array of boolean.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array, which belongs to the target from now on, or null.</param>
    public void Set(int property, bool[]? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an array of uint8.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array, which belongs to the target from now on, or null.</param>
    public void Set(int property, byte[]? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an array of sint8.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array, which belongs to the target from now on, or null.</param>
    public void Set(int property, sbyte[]? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an array of uint16.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array, which belongs to the target from now on, or null.</param>
    public void Set(int property, ushort[]? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an array of sint16.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array, which belongs to the target from now on, or null.</param>
    public void Set(int property, short[]? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an array of uint32.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array, which belongs to the target from now on, or null.</param>
    public void Set(int property, uint[]? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an array of sint32.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array, which belongs to the target from now on, or null.</param>
    public void Set(int property, int[]? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an array of uint64.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array, which belongs to the target from now on, or null.</param>
    public void Set(int property, ulong[]? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an array of sint64.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array, which belongs to the target from now on, or null.</param>
    public void Set(int property, long[]? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an array of real32.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array, which belongs to the target from now on, or null.</param>
    public void Set(int property, float[]? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an array of real64.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array, which belongs to the target from now on, or null.</param>
    public void Set(int property, double[]? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an array of char16.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array, which belongs to the target from now on, or null.</param>
    public void Set(int property, char[]? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an array of string.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array, which belongs to the target from now on, or null.</param>
    public void Set(int property, string[]? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an array of datetime.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array, which belongs to the target from now on, or null.</param>
    public void Set(int property, CimDateTime[]? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an array of ref.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The array, which belongs to the target from now on, or null.</param>
    public void Set(int property, CimPath[]? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an embedded object.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The object, or null.</param>
    public void Set(int property, CimObject? value) => _sink.CimSet(property, value);

    /// <summary>Sets a property that is an array of embedded objects.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="value">The objects, or null; the list may be used again afterwards.</param>
    public void Set(int property, IReadOnlyList<CimObject>? value) => _sink.CimSet(property, value);

    /// <inheritdoc/>
    public bool Equals(CimWriter other) => ReferenceEquals(_sink, other._sink);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CimWriter other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _sink?.GetHashCode() ?? 0;

    /// <summary>Compares two writers by their target.</summary>
    /// <param name="left">A writer.</param>
    /// <param name="right">Another writer.</param>
    /// <returns>True when both write into the same sink.</returns>
    public static bool operator ==(CimWriter left, CimWriter right) => left.Equals(right);

    /// <summary>Compares two writers by their target.</summary>
    /// <param name="left">A writer.</param>
    /// <param name="right">Another writer.</param>
    /// <returns>True when the writers write into different sinks.</returns>
    public static bool operator !=(CimWriter left, CimWriter right) => !left.Equals(right);

    internal void SetValue(int property, CimValue value)
    {
        CimType wanted = _sink.CimTypeOf(property);
        if (wanted == CimType.None)
        {
            _sink.CimSetOther(property, value);
            return;
        }

        CimValue fitting = value.ConvertTo(wanted);
        if (wanted.IsArray())
            SetArray(property, fitting);
        else
            SetScalar(property, fitting);
    }

    private void SetScalar(int property, CimValue value)
    {
        switch (value.Type)
        {
            case CimType.Boolean: _sink.CimSet(property, value.AsBoolean()); break;
            case CimType.UInt8: _sink.CimSet(property, value.AsUInt8()); break;
            case CimType.SInt8: _sink.CimSet(property, value.AsSInt8()); break;
            case CimType.UInt16: _sink.CimSet(property, value.AsUInt16()); break;
            case CimType.SInt16: _sink.CimSet(property, value.AsSInt16()); break;
            case CimType.UInt32: _sink.CimSet(property, value.AsUInt32()); break;
            case CimType.SInt32: _sink.CimSet(property, value.AsSInt32()); break;
            case CimType.UInt64: _sink.CimSet(property, value.AsUInt64()); break;
            case CimType.SInt64: _sink.CimSet(property, value.AsSInt64()); break;
            case CimType.Real32: _sink.CimSet(property, value.AsReal32()); break;
            case CimType.Real64: _sink.CimSet(property, value.AsReal64()); break;
            case CimType.Char16: _sink.CimSet(property, value.AsChar16()); break;
            case CimType.String: _sink.CimSet(property, value.AsString()); break;
            case CimType.DateTime: _sink.CimSet(property, value.AsDateTime()); break;
            case CimType.Reference: _sink.CimSet(property, value.AsReference()); break;
            case CimType.Object: _sink.CimSet(property, value.AsObject<CimObject>()); break;
            default: _sink.CimSetOther(property, value); break;
        }
    }

    internal void SetArray(int property, CimValue value)
    {
        switch (value.Type)
        {
            case CimType.BooleanArray: _sink.CimSet(property, value.AsBooleanArray()); break;
            case CimType.UInt8Array: _sink.CimSet(property, value.AsUInt8Array()); break;
            case CimType.SInt8Array: _sink.CimSet(property, value.AsSInt8Array()); break;
            case CimType.UInt16Array: _sink.CimSet(property, value.AsUInt16Array()); break;
            case CimType.SInt16Array: _sink.CimSet(property, value.AsSInt16Array()); break;
            case CimType.UInt32Array: _sink.CimSet(property, value.AsUInt32Array()); break;
            case CimType.SInt32Array: _sink.CimSet(property, value.AsSInt32Array()); break;
            case CimType.UInt64Array: _sink.CimSet(property, value.AsUInt64Array()); break;
            case CimType.SInt64Array: _sink.CimSet(property, value.AsSInt64Array()); break;
            case CimType.Real32Array: _sink.CimSet(property, value.AsReal32Array()); break;
            case CimType.Real64Array: _sink.CimSet(property, value.AsReal64Array()); break;
            case CimType.Char16Array: _sink.CimSet(property, value.AsChar16Array()); break;
            case CimType.StringArray: _sink.CimSet(property, value.AsStringArray()); break;
            case CimType.DateTimeArray: _sink.CimSet(property, value.AsDateTimeArray()); break;
            case CimType.ReferenceArray: _sink.CimSet(property, value.AsReferenceArray()); break;
            case CimType.ObjectArray: _sink.CimSet(property, value.AsObjectArray<CimObject>()); break;
            default: _sink.CimSetOther(property, value); break;
        }
    }
}
