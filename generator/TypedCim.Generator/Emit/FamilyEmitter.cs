using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes how a class finds the proxy for the class name of an object below it.</summary>
internal static class FamilyEmitter
{
    private const string Runtime = "global::TypedCim.";

    public static void WriteFamily(EmitContext context, ClassModel model)
    {
        if (model.Family is not { } family)
            return;

        var writer = context.Writer.Blank();
        context.Docs.Summary("The class and the classes below it that this assembly knows.");
        Attributes.WriteNeverBrowsable(writer);
        writer.Open("public static " + (family.IsHiding ? "new " : "") + Runtime + "CimFamily CimFamily");
        var unknown = "name => new " + Identifier.Escape(family.UnknownName) + "(name)";
        if (family.Derived.IsEmpty)
        {
            writer.Line("get { return CimMetadata.FamilyOf(null, " + unknown + "); }");
        }
        else
        {
            writer.Open("get");
            writer.Line("return CimMetadata.FamilyOf(").Indent();
            writer.Line("() => new " + Runtime + "CimFamily[]").Open();
            foreach (var derived in family.Derived)
                writer.Line(derived + ",");
            writer.Close(",");
            writer.Line(unknown + ");").Outdent();
            writer.Close();
        }

        writer.Close();
    }

    public static void WriteUnknown(EmitContext context, ClassModel model)
    {
        if (model.Family is not { } family)
            return;

        var writer = context.Writer.Blank();
        var name = Identifier.Escape(family.UnknownName);
        context.Docs.Summary("An object of a class below <c>" + XmlText.Escape(model.CimName) + "</c> that no schema knows.");
        writer.Open("public " + (family.IsUnknownHiding ? "new " : "") + "sealed class " + name + " : " + model.TypeName);
        writer.Line("internal " + name + "(string className) { CimValues = new " + Runtime + "CimRecord(className); }");
        writer.Blank();
        context.Docs.Summary("The name of its class.");
        writer.Line("public string CimClassName { get { return CimValues.ClassName; } }");
        writer.Blank();
        context.Docs.Summary("The values that its class adds.");
        writer.Line("public " + Runtime + "CimRecord CimValues { get; }");
        writer.Blank();
        if (context.HasDocumentation)
            writer.Line("/// <inheritdoc/>");
        writer.Line(context.Settings.Override + " " + Runtime + "CimRecord" + context.Types.Mark + " CimGetUnknown() { return CimValues; }");
        writer.Close();
    }
}
