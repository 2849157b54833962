using System.Globalization;

namespace TypedCim;

/// <summary>Converts between CIM types where nothing is lost; servers send numbers as strings and scalars for one-element arrays.</summary>
internal static class CimValueConverter
{
    private const double TwoTo63 = 9223372036854775808.0;

    internal static CimValue Convert(CimValue value, CimType target)
    {
        if (value.IsNull)
            return CimValue.NullOf(target);

        if (target.IsArray())
            return ConvertArray(value, target.Element());

        if (value.Type.IsArray() || value.Type == CimType.Object || target is CimType.None or CimType.Object)
            throw Mismatch(value, target);

        if (target == CimType.String)
            return CimValue.From(CimValueContent.ToText(value));

        return value.Type == CimType.String ? Parse(value, target) : ConvertScalar(value, target);
    }

    internal static CimException WrongClass(CimObject value, string expected) =>
        new($"An object of class {new CimSource(value).ClassName} was given where {expected} is expected. Pass an object of that class or of one derived from it.", CimStatus.TypeMismatch);

    internal static CimException NullObject() =>
        new("An array of objects has null among its elements, which no server takes. Leave the element out.", CimStatus.InvalidParameter);

    private static CimValue ConvertScalar(CimValue value, CimType target)
    {
        if (value.Type is CimType.Real32 or CimType.Real64)
            return FromReal(value, BitConverter.Int64BitsToDouble(value.Bits), target);

        bool isNumber = value.Type.IsInteger() || value.Type == CimType.Char16;
        if (!isNumber)
            throw Mismatch(value, target);

        decimal number = value.Type == CimType.UInt64 ? unchecked((ulong)value.Bits) : value.Bits;
        return FromNumber(value, number, target);
    }

    private static CimValue FromReal(CimValue value, double number, CimType target) => target switch
    {
        CimType.Real64 => CimValue.From((double?)number),
        CimType.Real32 when double.IsInfinity(number) || !float.IsInfinity((float)number) => CimValue.From((float?)number),
        CimType.Real32 => throw Mismatch(value, target),
        _ => FromNumber(value, ToWhole(number) ?? throw Mismatch(value, target), target),
    };

    // The conversion from double to decimal rounds to 15 digits; those over the integers do not.
    private static decimal? ToWhole(double number) => number switch
    {
        >= -TwoTo63 and < TwoTo63 when Math.Floor(number) == number => (long)number,
        >= TwoTo63 and < 2 * TwoTo63 => (ulong)number,
        _ => null,
    };

    private static CimValue FromNumber(CimValue value, decimal number, CimType target) => target switch
    {
        CimType.UInt8 when number is >= byte.MinValue and <= byte.MaxValue => CimValue.From((byte?)number),
        CimType.SInt8 when number is >= sbyte.MinValue and <= sbyte.MaxValue => CimValue.From((sbyte?)number),
        CimType.UInt16 when number is >= ushort.MinValue and <= ushort.MaxValue => CimValue.From((ushort?)number),
        CimType.SInt16 when number is >= short.MinValue and <= short.MaxValue => CimValue.From((short?)number),
        CimType.UInt32 when number is >= uint.MinValue and <= uint.MaxValue => CimValue.From((uint?)number),
        CimType.SInt32 when number is >= int.MinValue and <= int.MaxValue => CimValue.From((int?)number),
        CimType.UInt64 when number is >= ulong.MinValue and <= ulong.MaxValue => CimValue.From((ulong?)number),
        CimType.SInt64 when number is >= long.MinValue and <= long.MaxValue => CimValue.From((long?)number),
        CimType.Char16 when number is >= char.MinValue and <= char.MaxValue => CimValue.From((char?)(ushort)number),
        CimType.Real32 when ToWhole((float)number) == number => CimValue.From((float?)number),
        CimType.Real64 when ToWhole((double)number) == number => CimValue.From((double?)number),
        _ => throw Mismatch(value, target),
    };

    private static CimValue Parse(CimValue value, CimType target)
    {
        string text = value.AsString()!;
        switch (target)
        {
            case CimType.Boolean when bool.TryParse(text, out bool boolean):
                return CimValue.From((bool?)boolean);
            case CimType.DateTime when CimDateTime.TryParse(text, out CimDateTime moment):
                return CimValue.From((CimDateTime?)moment);
            case CimType.Reference when CimPath.TryParse(text, out CimPath? path):
                return CimValue.From(path);
            case CimType.Char16 when text.Length == 1:
                return CimValue.From((char?)text[0]);
            case CimType.Real32 or CimType.Real64 when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double real):
                return FromReal(value, real, target);
            default:
                return decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number)
                    ? FromNumber(value, number, target)
                    : throw Mismatch(value, target);
        }
    }

    private static CimValue ConvertArray(CimValue value, CimType element)
    {
        CimValue[] source = value.Type.IsArray() ? Elements(value) : [value];
        bool canHoldNull = element is CimType.String or CimType.Reference or CimType.Object;
        return canHoldNull || !Array.Exists(source, item => item.IsNull) ? Build(source, element) : throw Mismatch(value, element.Array());
    }

    private static CimValue Build(CimValue[] source, CimType target) => target switch
    {
        CimType.Boolean => CimValue.FromArray(Array.ConvertAll(source, value => value.AsBoolean().GetValueOrDefault())),
        CimType.UInt8 => CimValue.FromArray(Array.ConvertAll(source, value => value.AsUInt8().GetValueOrDefault())),
        CimType.SInt8 => CimValue.FromArray(Array.ConvertAll(source, value => value.AsSInt8().GetValueOrDefault())),
        CimType.UInt16 => CimValue.FromArray(Array.ConvertAll(source, value => value.AsUInt16().GetValueOrDefault())),
        CimType.SInt16 => CimValue.FromArray(Array.ConvertAll(source, value => value.AsSInt16().GetValueOrDefault())),
        CimType.UInt32 => CimValue.FromArray(Array.ConvertAll(source, value => value.AsUInt32().GetValueOrDefault())),
        CimType.SInt32 => CimValue.FromArray(Array.ConvertAll(source, value => value.AsSInt32().GetValueOrDefault())),
        CimType.UInt64 => CimValue.FromArray(Array.ConvertAll(source, value => value.AsUInt64().GetValueOrDefault())),
        CimType.SInt64 => CimValue.FromArray(Array.ConvertAll(source, value => value.AsSInt64().GetValueOrDefault())),
        CimType.Real32 => CimValue.FromArray(Array.ConvertAll(source, value => value.AsReal32().GetValueOrDefault())),
        CimType.Real64 => CimValue.FromArray(Array.ConvertAll(source, value => value.AsReal64().GetValueOrDefault())),
        CimType.Char16 => CimValue.FromArray(Array.ConvertAll(source, value => value.AsChar16().GetValueOrDefault())),
        CimType.String => CimValue.FromArray(Array.ConvertAll(source, value => value.AsString()!)),
        CimType.DateTime => CimValue.FromArray(Array.ConvertAll(source, value => value.AsDateTime().GetValueOrDefault())),
        CimType.Reference => CimValue.FromArray(Array.ConvertAll(source, value => value.AsReference()!)),
        _ => CimValue.From(Array.ConvertAll(source, value => value.AsObject<CimObject>()!)),
    };

    private static CimValue[] Elements(CimValue value)
    {
        var elements = new CimValue[CimValueContent.CountOf(value)];
        for (int i = 0; i < elements.Length; i++)
            elements[i] = CimValueContent.ElementAt(value, i);
        return elements;
    }

    private static CimException Mismatch(CimValue value, CimType target) =>
        new($"The value {CimValueContent.ToText(value)} of type {value.Type.ToMof()} does not fit the type {target.ToMof()}.", CimStatus.TypeMismatch);
}
