using TypedCim.Generator.Model;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the conversions between the C# view of a value and its form on the wire.</summary>
internal sealed class ValueText(TypeText types)
{
    private const string CimArray = NamespaceBlock.Runtime + "CimArray.";

    /// <summary>From the field of a property, which holds what the wire holds, to what the property shows.</summary>
    public string Shown(ValueModel value, string source, bool isNotNull)
    {
        if (value.IsArray)
            return isNotNull ? source + " ?? " + NamespaceBlock.Framework + "Array.Empty<" + types.Element(value) + ">()" : source;

        var isEnum = value.EnumType is not null;
        if (!isNotNull)
            return isEnum ? "(" + types.Element(value) + "?)" + source : source;

        return value.Kind switch
        {
            CimTypeKind.String => source + " ?? \"\"",
            CimTypeKind.Object => source,
            _ => (isEnum ? "(" + types.Element(value) + ")" : "") + source + ".GetValueOrDefault()",
        };
    }

    /// <summary>From what is assigned to a property to its field.</summary>
    public static string Stored(ValueModel value, string source)
    {
        if (value.IsArray)
            return CimArray + "Copy(" + source + ")";
        return value.EnumType is null ? source : "(" + TypeText.Primitive(value.Kind) + "?)" + source;
    }

    /// <summary>From the C# view of a property to the wire.</summary>
    public string Outbound(ValueModel value, string source, bool isNotNull)
    {
        if (value.Kind == CimTypeKind.Reference)
            return value.IsArray ? CimArray + "Paths(" + source + ")" : source + (isNotNull ? ".Path" : "?.Path");
        if (value.EnumType is not null)
            return value.IsArray ? EnumArrayToWire(value, source) : "(" + TypeText.Primitive(value.Kind) + "?)" + source;
        return value.IsArray ? CimArray + "Copy(" + source + ")" : source;
    }

    /// <summary>The member of the runtime's <c>CimTransfer</c> that moves the field of a property.</summary>
    public string Move(ValueModel value) => value.Kind switch
    {
        CimTypeKind.Object => value.IsArray ? "MoveObjects" : "MoveObject",
        CimTypeKind.Reference => value.IsArray ? "MoveReferences" : "MoveReference",
        _ when !value.IsArray => "Move",
        _ => value.EnumType is null ? "MoveArray" : "MoveEnums<" + EnumTypes(value) + ">",
    };

    /// <summary>From an argument to a <c>CimValue</c>.</summary>
    public string Argument(ValueModel value, string source, bool isOptional)
    {
        if (value.EnumType is not null)
            source = value.IsArray ? EnumArrayToWire(value, source) : "(" + TypeText.Primitive(value.Kind) + (isOptional ? "?)" : ")") + source;
        return NamespaceBlock.Runtime + "CimValue.From(" + source + ")";
    }

    /// <summary>From a <c>CimValue</c> that a method gave back to its nullable C# view.</summary>
    public string Output(ValueModel value, string source)
    {
        var taken = source + ".As" + TypeText.CimTypeName(value);
        if (value.Kind == CimTypeKind.Object)
            return taken + "<" + types.Element(value) + ">()";

        taken += "()";
        if (value.Kind == CimTypeKind.Reference)
        {
            return value.IsArray
                ? CimArray + "References<" + types.Target(value) + ">(" + taken + ")"
                : types.Element(value) + ".FromPath(" + taken + ")";
        }

        if (value.EnumType is null)
            return taken;
        return value.IsArray ? CimArray + "FromUnderlying<" + EnumTypes(value) + ">(" + taken + ")" : "(" + types.Element(value) + "?)" + taken;
    }

    /// <summary>From a <c>CimValue</c> to the C# view in which numbers are never null.</summary>
    public string Return(ValueModel value, string source)
    {
        if (!TypeText.IsNumber(value))
            return Output(value, source);
        var number = source + ".As" + TypeText.CimTypeName(value) + "().GetValueOrDefault()";
        return value.EnumType is null ? number : "(" + types.Element(value) + ")" + number;
    }

    private string EnumArrayToWire(ValueModel value, string source) => CimArray + "ToUnderlying<" + EnumTypes(value) + ">(" + source + ")";

    private string EnumTypes(ValueModel value) => types.Element(value) + ", " + TypeText.Primitive(value.Kind);
}
