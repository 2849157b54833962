using System.Collections;

namespace TypedCim.Mmi;

/// <summary>Converts values, except objects and references, between MMI and CIM: in by the type that the schema declares, out by the type that the value has.</summary>
internal static class NativeValues
{
    /// <summary>A value as it came, in the type that is wanted, whatever .NET type it arrived as.</summary>
    /// <param name="value">A scalar, an array, or a text for either; one element may stand for an array.</param>
    /// <param name="wanted">The type of the schema.</param>
    /// <exception cref="CimException">The value cannot be of that type.</exception>
    internal static CimValue ToCim(object? value, CimType wanted)
    {
        if (value is null)
            return CimValue.NullOf(wanted);
        if (!wanted.IsArray())
            return Scalar(value, wanted);
        if (Typed(value) is { IsNull: false } typed && typed.Type == wanted)
            return typed;

        CimType element = wanted.Element();
        return value is IEnumerable elements and not string
            ? CimElements.ToArray(elements.Cast<object?>().Select(one => one is null ? CimValue.NullOf(element) : Scalar(one, element)), element)
            : Scalar(value, element).ConvertTo(wanted);
    }

    /// <summary>A value as MMI takes it.</summary>
    /// <param name="value">A scalar or an array, neither of objects nor of references.</param>
    /// <param name="name">The property or parameter, for messages.</param>
    /// <exception cref="CimException">MMI has no form for the value.</exception>
    internal static object? ToNative(CimValue value, string name)
    {
        if (value.IsNull)
            return null;

        return value.Type switch
        {
            CimType.String => NativeText.Checked(value.AsString()!, name),
            CimType.StringArray => Array.ConvertAll(value.AsStringArray()!, text => NativeText.Checked(text ?? throw NullElement(name), name)),
            CimType.DateTime => NativeTime.ToNative(value.AsDateTime().GetValueOrDefault(), name),
            CimType.DateTimeArray => NativeTime.ToNative(value.AsDateTimeArray()!, name),
            CimType.Real32 or CimType.Real64 => IsFinite(value.AsReal64().GetValueOrDefault()) ? value.ToObject() : throw NotFinite(name),
            CimType.Real32Array => Array.TrueForAll(value.AsReal32Array()!, number => IsFinite(number)) ? value.ToObject() : throw NotFinite(name),
            CimType.Real64Array => Array.TrueForAll(value.AsReal64Array()!, IsFinite) ? value.ToObject() : throw NotFinite(name),
            _ => value.ToObject(),
        };
    }

    internal static CimException NullElement(string name) =>
        new($"{name} has null among its elements, which MMI cannot carry. Leave the element out, or send an empty text.", CimStatus.NotSupported);

    private static CimException NotFinite(string name) => new($"{name} is infinite or not a number, which MMI does not carry to every server.", CimStatus.NotSupported);

    private static bool IsFinite(double number) => !double.IsNaN(number) && !double.IsInfinity(number);

    private static CimValue Scalar(object value, CimType wanted) => value switch
    {
        string text => NativeText.Parse(text, wanted),
        DateTime moment => CimValue.From(NativeTime.ToCim(moment)).ConvertTo(wanted),
        TimeSpan length => CimValue.From(NativeTime.ToCim(length)).ConvertTo(wanted),
        _ => Typed(value) is { IsNull: false } typed
            ? typed.ConvertTo(wanted)
            : throw new CimException($"MMI sent a value of type {value.GetType()} where {wanted.ToMof()} is expected.", CimStatus.TypeMismatch),
    };

    // By exact type: the runtime takes an array of int for one of uint when it is only asked to cast.
    private static CimValue Typed(object value) => value switch
    {
        bool boolean => CimValue.From(boolean),
        byte number => CimValue.From(number),
        sbyte number => CimValue.From(number),
        ushort number => CimValue.From(number),
        short number => CimValue.From(number),
        uint number => CimValue.From(number),
        int number => CimValue.From(number),
        ulong number => CimValue.From(number),
        long number => CimValue.From(number),
        float number => CimValue.From(number),
        double number => CimValue.From(number),
        char character => CimValue.From(character),
        Array array => TypedArray(array),
        _ => CimValue.Null,
    };

    private static CimValue TypedArray(Array array) => Type.GetTypeCode(array.GetType().GetElementType()) switch
    {
        TypeCode.Boolean => CimValue.FromArray((bool[])array),
        TypeCode.Byte => CimValue.FromArray((byte[])array),
        TypeCode.SByte => CimValue.FromArray((sbyte[])array),
        TypeCode.UInt16 => CimValue.FromArray((ushort[])array),
        TypeCode.Int16 => CimValue.FromArray((short[])array),
        TypeCode.UInt32 => CimValue.FromArray((uint[])array),
        TypeCode.Int32 => CimValue.FromArray((int[])array),
        TypeCode.UInt64 => CimValue.FromArray((ulong[])array),
        TypeCode.Int64 => CimValue.FromArray((long[])array),
        TypeCode.Single => CimValue.FromArray((float[])array),
        TypeCode.Double => CimValue.FromArray((double[])array),
        TypeCode.Char => CimValue.FromArray((char[])array),
        TypeCode.String => CimValue.FromArray((string[])array),
        _ => CimValue.Null,
    };
}
