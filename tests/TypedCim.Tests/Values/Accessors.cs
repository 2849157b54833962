namespace TypedCim.Tests.Values;

/// <summary>Reads a value through the accessor of a type, boxed, so that tests can run over all types.</summary>
internal static class Accessors
{
    internal static object? Read(CimValue value, CimType type) => type switch
    {
        CimType.Boolean => value.AsBoolean(),
        CimType.UInt8 => value.AsUInt8(),
        CimType.SInt8 => value.AsSInt8(),
        CimType.UInt16 => value.AsUInt16(),
        CimType.SInt16 => value.AsSInt16(),
        CimType.UInt32 => value.AsUInt32(),
        CimType.SInt32 => value.AsSInt32(),
        CimType.UInt64 => value.AsUInt64(),
        CimType.SInt64 => value.AsSInt64(),
        CimType.Real32 => value.AsReal32(),
        CimType.Real64 => value.AsReal64(),
        CimType.Char16 => value.AsChar16(),
        CimType.String => value.AsString(),
        CimType.DateTime => value.AsDateTime(),
        CimType.Reference => value.AsReference(),
        CimType.Object => value.AsObject<CimObject>(),
        _ => ReadArray(value, type),
    };

    private static object? ReadArray(CimValue value, CimType type) => type switch
    {
        CimType.BooleanArray => value.AsBooleanArray(),
        CimType.UInt8Array => value.AsUInt8Array(),
        CimType.SInt8Array => value.AsSInt8Array(),
        CimType.UInt16Array => value.AsUInt16Array(),
        CimType.SInt16Array => value.AsSInt16Array(),
        CimType.UInt32Array => value.AsUInt32Array(),
        CimType.SInt32Array => value.AsSInt32Array(),
        CimType.UInt64Array => value.AsUInt64Array(),
        CimType.SInt64Array => value.AsSInt64Array(),
        CimType.Real32Array => value.AsReal32Array(),
        CimType.Real64Array => value.AsReal64Array(),
        CimType.Char16Array => value.AsChar16Array(),
        CimType.StringArray => value.AsStringArray(),
        CimType.DateTimeArray => value.AsDateTimeArray(),
        CimType.ReferenceArray => value.AsReferenceArray(),
        CimType.ObjectArray => value.AsObjectArray<CimObject>(),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A test asked for a type that no accessor has."),
    };
}
