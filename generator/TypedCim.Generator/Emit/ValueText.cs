using TypedCim.Generator.Model;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the conversions between the C# view of a value and its form on the wire.</summary>
internal static class ValueText
{
    private const string CimArray = "global::TypedCim.CimArray.";

    /// <summary>From the wire to the field of a property.</summary>
    public static string Inbound(ValueModel value, string source, bool isNotNull)
    {
        if (value.IsArray)
            return InboundArray(value, source) + (isNotNull ? " ?? " + EmptyArray(value) : "");

        return value.Kind switch
        {
            CimTypeKind.String => isNotNull ? source + " ?? \"\"" : source,
            CimTypeKind.Object => CimArray + "Object<" + TypeText.Element(value) + ">(" + source + ")",
            CimTypeKind.Reference => TypeText.Element(value) + ".FromPath(" + source + ")" + (isNotNull ? ".GetValueOrDefault()" : ""),
            _ => InboundNumber(value, source, isNotNull),
        };
    }

    /// <summary>From the field of a property to the wire.</summary>
    public static string Outbound(ValueModel value, string source, bool isNotNull)
    {
        if (value.Kind == CimTypeKind.Reference)
            return value.IsArray ? CimArray + "Paths(" + source + ")" : source + (isNotNull ? ".Path" : "?.Path");
        if (value.EnumType is null)
            return source;
        return value.IsArray ? EnumArrayToWire(value, source) : "(" + TypeText.Primitive(value.Kind) + "?)" + source;
    }

    /// <summary>From an argument to a <c>CimValue</c>.</summary>
    public static string Argument(ValueModel value, string source, bool isOptional)
    {
        if (value.EnumType is not null)
            source = value.IsArray ? EnumArrayToWire(value, source) : "(" + TypeText.Primitive(value.Kind) + (isOptional ? "?)" : ")") + source;
        return "global::TypedCim.CimValue.From(" + source + ")";
    }

    /// <summary>From a <c>CimValue</c> that a method gave back to its nullable C# view.</summary>
    public static string Output(ValueModel value, string source)
    {
        var taken = source + ".As" + TypeText.CimTypeName(value);
        if (value.Kind == CimTypeKind.Object)
            return taken + "<" + TypeText.Element(value) + ">()";

        taken += "()";
        if (value.Kind == CimTypeKind.Reference)
        {
            return value.IsArray
                ? CimArray + "References<" + (value.ProxyType ?? "global::TypedCim.CimObject") + ">(" + taken + ")"
                : TypeText.Element(value) + ".FromPath(" + taken + ")";
        }

        if (value.EnumType is null)
            return taken;
        return value.IsArray ? EnumArrayFromWire(value, taken) : "(" + value.EnumType + "?)" + taken;
    }

    /// <summary>From a <c>CimValue</c> to the C# view in which numbers are never null.</summary>
    public static string Return(ValueModel value, string source)
    {
        if (!TypeText.IsNumber(value))
            return Output(value, source);
        var number = source + ".As" + TypeText.CimTypeName(value) + "().GetValueOrDefault()";
        return value.EnumType is null ? number : "(" + value.EnumType + ")" + number;
    }

    /// <summary>What a property that is never null holds before anything arrives; null where C# has a default.</summary>
    public static string? Initial(ValueModel value)
    {
        if (value.IsArray)
            return EmptyArray(value);
        return value.Kind == CimTypeKind.String ? "\"\"" : null;
    }

    private static string InboundArray(ValueModel value, string source) => value.Kind switch
    {
        CimTypeKind.Object => CimArray + "Objects<" + TypeText.Element(value) + ">(" + source + ")",
        CimTypeKind.Reference => CimArray + "References<" + (value.ProxyType ?? "global::TypedCim.CimObject") + ">(" + source + ")",
        _ => value.EnumType is null ? source : EnumArrayFromWire(value, source),
    };

    private static string InboundNumber(ValueModel value, string source, bool isNotNull)
    {
        var number = isNotNull ? source + ".GetValueOrDefault()" : source;
        return value.EnumType is null ? number : "(" + value.EnumType + (isNotNull ? ")" : "?)") + number;
    }

    private static string EnumArrayFromWire(ValueModel value, string source) =>
        CimArray + "FromUnderlying<" + value.EnumType + ", " + TypeText.Primitive(value.Kind) + ">(" + source + ")";

    private static string EnumArrayToWire(ValueModel value, string source) =>
        CimArray + "ToUnderlying<" + value.EnumType + ", " + TypeText.Primitive(value.Kind) + ">(" + source + ")";

    private static string EmptyArray(ValueModel value) => "global::System.Array.Empty<" + TypeText.Element(value) + ">()";
}
