using System.Globalization;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the properties of a proxy.</summary>
internal static class PropertyEmitter
{
    /// <summary>Writes the properties, keys first.</summary>
    public static void Write(EmitContext context, ClassModel model)
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
                WriteProperty(context, properties[i], i == 0 ? "CimFirst" : "CimFirst + " + i.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void WriteProperty(EmitContext context, PropertyModel property, string number)
    {
        var writer = context.Writer.Blank();
        context.Docs.Summary(property.Documentation, RemarkText.Facts(property), RemarkText.OfProperty(property));
        Attributes.WriteObsolete(writer, property.Documentation.Deprecated);
        var value = property.Value;
        var type = property.IsNotNull ? context.Types.NotNull(value) : context.Types.Nullable(value);
        var declaration = "public " + (property.IsHiding ? "new " : "") + type + " " + Identifier.Escape(property.Name);
        var read = context.Values.Shown(value, "CimRead(" + number + ", " + property.Field + ")", property.IsNotNull);
        writer.Line(property.IsWritable
            ? declaration + " { get => " + read + "; set { " + property.Field + " = " + ValueText.Stored(value, "value") + "; CimChanged(" + number + "); } }"
            : declaration + " => " + read + ";");
    }

    /// <summary>A property in front of the inherited one: it keeps the slot of the base and changes what C# shows of it.</summary>
    private static void WriteWrapper(EmitContext context, RedeclaredModel redeclared)
    {
        var writer = context.Writer.Blank();
        var name = Identifier.Escape(redeclared.Name);
        var isNotNull = redeclared.IsBaseNotNull;
        var type = isNotNull ? context.Types.NotNull(redeclared.Value) : context.Types.Nullable(redeclared.Value);
        context.Docs.Summary(redeclared.Documentation, RemarkText.Facts(redeclared), RemarkText.OfMember(redeclared.Documentation));
        Attributes.WriteObsolete(writer, redeclared.Documentation.Deprecated);
        var declaration = "public " + (redeclared.IsHiding ? "new " : "") + type + " " + name;
        var read = Narrowed(context.Types, redeclared, "base." + Identifier.Escape(redeclared.BaseName));
        if (!redeclared.IsWritable)
        {
            writer.Line(declaration + " => " + read + ";");
            return;
        }

        var number = "CimMetadata.IndexOf(" + StringLiteral.Quote(redeclared.CimName) + ")";
        writer.Line(
            declaration + " { get => " + read + "; set { CimSet(" + number + ", " + context.Values.Outbound(redeclared.Value, "value", isNotNull)
            + "); CimChanged(" + number + "); } }");
    }

    private static string Narrowed(TypeText types, RedeclaredModel redeclared, string source)
    {
        var value = redeclared.Value;
        if (value == redeclared.BaseValue || value.IsArray)
            return source;

        return value.Kind switch
        {
            CimTypeKind.Object => NamespaceBlock.Runtime + "CimArray.Object<" + types.Element(value) + ">(" + source + ")",
            CimTypeKind.Reference => types.Element(value) + ".FromPath(" + source + (redeclared.IsBaseNotNull ? ".Path).GetValueOrDefault()" : "?.Path)"),
            _ => "(" + types.Element(value) + (redeclared.IsBaseNotNull ? ")" : "?)") + source,
        };
    }
}
