using System.Globalization;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the fields and properties of a proxy.</summary>
internal static class PropertyEmitter
{
    public static void WriteFields(EmitContext context, ClassModel model)
    {
        foreach (var property in model.Properties)
        {
            var initial = property.IsNotNull ? ValueText.Initial(property.Value) : null;
            context.Writer.Line(
                "private " + context.Types.Field(property.Value, property.IsNotNull) + " " + property.Field + (initial is null ? "" : " = " + initial) + ";");
        }
    }

    /// <summary>Writes the properties, keys first.</summary>
    public static void WriteProperties(EmitContext context, ClassModel model)
    {
        WriteProperties(context, model.Properties, areKeys: true);
        WriteProperties(context, model.Properties, areKeys: false);

        foreach (var redeclared in model.Redeclared)
        {
            if (redeclared.IsWrapper)
                WriteWrapper(context, redeclared);
        }
    }

    private static void WriteProperties(EmitContext context, EquatableArray<PropertyModel> properties, bool areKeys)
    {
        for (var i = 0; i < properties.Count; i++)
        {
            if ((properties[i].Flags & CimPropertyFlags.Key) != 0 == areKeys)
                WriteProperty(context, properties[i], "CimFirst + " + i.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void WriteProperty(EmitContext context, PropertyModel property, string number)
    {
        var writer = context.Writer.Blank();
        context.Docs.Summary(property.Documentation, RemarkText.Facts(property));
        context.Docs.Remarks(RemarkText.OfProperty(property));
        Attributes.WriteObsolete(writer, property.Documentation.Deprecated);
        var type = property.IsNotNull ? context.Types.NotNull(property.Value) : context.Types.Nullable(property.Value);
        var setter = property.IsWritable
            ? " set { " + property.Field + " = " + Assigned(property) + "; CimChanged(" + number + "); }"
            : "";
        writer.Line(
            "public " + (property.IsHiding ? "new " : "") + type + " " + Identifier.Escape(property.Name)
            + " { get { CimRead(" + number + "); return " + property.Field + "; }" + setter + " }");
    }

    private static string Assigned(PropertyModel property)
    {
        if (!property.Value.IsArray)
            return "value";
        var copy = "global::TypedCim.CimArray.Copy(value)";
        return property.IsNotNull ? copy + " ?? " + ValueText.Initial(property.Value) : copy;
    }

    /// <summary>A property in front of the inherited one: it keeps the slot of the base and changes what C# shows of it.</summary>
    private static void WriteWrapper(EmitContext context, RedeclaredModel redeclared)
    {
        var writer = context.Writer.Blank();
        var name = Identifier.Escape(redeclared.Name);
        var isNotNull = redeclared.IsBaseNotNull;
        var type = isNotNull ? context.Types.NotNull(redeclared.Value) : context.Types.Nullable(redeclared.Value);
        context.Docs.Summary(redeclared.Documentation, "CIM property of type " + RemarkText.TypeName(redeclared.Value) + ".");
        context.Docs.Remarks(RemarkText.OfMember(redeclared.Documentation));
        Attributes.WriteObsolete(writer, redeclared.Documentation.Deprecated);
        writer.Open("public " + (redeclared.IsHiding ? "new " : "") + type + " " + name);
        writer.Line("get { return " + Narrowed(redeclared, "base." + Identifier.Escape(redeclared.BaseName)) + "; }");
        if (redeclared.IsWritable)
        {
            var number = "CimMetadata.IndexOf(" + StringLiteral.Quote(redeclared.CimName) + ")";
            var value = redeclared.Value.IsArray && redeclared.Value.EnumType is null && redeclared.Value.Kind != CimTypeKind.Reference
                ? "global::TypedCim.CimArray.Copy(value)"
                : ValueText.Outbound(redeclared.Value, "value", isNotNull);
            writer.Line("set { CimSet(" + number + ", " + value + "); CimChanged(" + number + "); }");
        }

        writer.Close();
    }

    private static string Narrowed(RedeclaredModel redeclared, string source)
    {
        var value = redeclared.Value;
        if (value == redeclared.BaseValue || value.IsArray)
            return source;

        return value.Kind switch
        {
            CimTypeKind.Object => "global::TypedCim.CimArray.Object<" + TypeText.Element(value) + ">(" + source + ")",
            CimTypeKind.Reference => TypeText.Element(value) + ".FromPath(" + source + (redeclared.IsBaseNotNull ? ".Path).GetValueOrDefault()" : "?.Path)"),
            _ => "(" + TypeText.Element(value) + (redeclared.IsBaseNotNull ? ")" : "?)") + source,
        };
    }
}
