using System.Globalization;
using TypedCim.Generator.Model;

namespace TypedCim.Generator.Emit;

/// <summary>Writes how values enter and leave a proxy: one override a CIM type that occurs at its level.</summary>
internal static class SinkEmitter
{
    public static void Write(EmitContext context, ClassModel model)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in model.Properties)
        {
            var type = context.Types.Wire(property.Value);
            if (written.Add(type))
                WriteSet(context, model, type);
        }

        if (!model.Properties.IsEmpty)
            WriteWrite(context, model);

        context.Writer.Blank();
        WriteInherit(context);
        context.Writer.Line(context.Settings.Override + " global::TypedCim.CimClass CimGetClass() { return CimMetadata; }");
    }

    private static void WriteSet(EmitContext context, ClassModel model, string type)
    {
        var writer = context.Writer.Blank();
        WriteInherit(context);
        writer.Open(context.Settings.Override + " void CimSet(int property, " + type + " value)");
        writer.Open("switch (property - CimFirst)");
        var properties = model.Properties;
        for (var i = 0; i < properties.Count; i++)
        {
            var property = properties[i];
            if (string.Equals(context.Types.Wire(property.Value), type, StringComparison.Ordinal))
                writer.Line(Case(i) + property.Field + " = " + ValueText.Inbound(property.Value, "value", property.IsNotNull) + "; break;");
        }

        writer.Line("default: base.CimSet(property, value); return;");
        writer.Close();
        writer.Line("CimLoaded(property);");
        writer.Close();
    }

    private static void WriteWrite(EmitContext context, ClassModel model)
    {
        var writer = context.Writer.Blank();
        WriteInherit(context);
        writer.Open(context.Settings.Override + " void CimWrite(int property, global::TypedCim.CimWriter writer)");
        writer.Open("switch (property - CimFirst)");
        var properties = model.Properties;
        for (var i = 0; i < properties.Count; i++)
        {
            var property = properties[i];
            writer.Line(Case(i) + "writer.Set(property, " + ValueText.Outbound(property.Value, property.Field, IsFieldNotNull(property)) + "); break;");
        }

        writer.Line("default: base.CimWrite(property, writer); break;");
        writer.Close();
        writer.Close();
    }

    private static bool IsFieldNotNull(PropertyModel property) => property.IsNotNull && property.Value.Kind != CimTypeKind.Object;

    private static string Case(int index) => "case " + index.ToString(CultureInfo.InvariantCulture) + ": ";

    private static void WriteInherit(EmitContext context)
    {
        if (context.HasDocumentation)
            context.Writer.Line("/// <inheritdoc/>");
    }
}
