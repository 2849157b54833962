using System.Globalization;

namespace TypedCim;

/// <summary>Turns a value that stands in a query into a CIM value of the property's type.</summary>
internal static class CimLiteral
{
    internal static CimValue Of<T>(T value, CimProperty property) => ToValue(value, property).ConvertTo(property.Type);

    private static CimValue ToValue(object? value, CimProperty property) => value switch
    {
        null => CimValue.NullOf(property.Type),
        string text => CimValue.From(text),
        bool boolean => CimValue.From((bool?)boolean),
        char character => CimValue.From((char?)character),
        float or double => CimValue.From((double?)Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        CimDateTime moment => CimValue.From((CimDateTime?)moment),
        ulong number => CimValue.From((ulong?)number),
        Enum when property.Type == CimType.UInt64 => CimValue.From((ulong?)Convert.ToUInt64(value, CultureInfo.InvariantCulture)),
        IConvertible => CimValue.From((long?)Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"{property.Name} of type {property.Type.ToMof()} cannot be compared in a query."),
    };
}
