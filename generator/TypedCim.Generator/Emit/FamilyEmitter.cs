using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes how a class finds the proxy for the class name of an object below it.</summary>
internal static class FamilyEmitter
{
    private const string Record = NamespaceBlock.Runtime + "CimRecord";

    public static void WriteFamily(EmitContext context, ClassModel model)
    {
        if (model.Family is not { } family)
            return;

        var writer = context.Writer.Blank();
        Attributes.WriteNeverBrowsable(writer);
        var start = "public static " + (family.IsHiding ? "new " : "") + NamespaceBlock.Runtime + "CimFamily CimFamily => CimMetadata.FamilyOf(";
        var unknown = "name => new " + Identifier.Escape(family.UnknownName) + "(name));";
        if (family.Derived.IsEmpty)
        {
            writer.Line(start + "null, " + unknown);
            return;
        }

        writer.Line(start).Indent();
        writer.Line("() => new " + NamespaceBlock.Runtime + "CimFamily[]").Open();
        foreach (var derived in family.Derived)
            writer.Line(context.Types.Shorten(derived) + ",");
        writer.Close(",");
        writer.Line(unknown).Outdent();
    }

    public static void WriteUnknown(EmitContext context, ClassModel model)
    {
        if (model.Family is not { } family)
            return;

        var writer = context.Writer.Blank();
        var name = Identifier.Escape(family.UnknownName);
        context.Docs.Summary("An object of a class below this one that no schema knows: <c>CimClassName</c> names it, <c>CimValues</c> holds what it adds.");
        writer.Open("public " + (family.IsUnknownHiding ? "new " : "") + "sealed class " + name + " : " + context.Types.Shorten(model.TypeName));
        writer.Line("internal " + name + "(string className) { CimValues = new " + Record + "(className); }");
        writer.Line("public string CimClassName => CimValues.ClassName;");
        writer.Line("public " + Record + " CimValues { get; }");
        writer.Line(context.Settings.Override + " " + Record + context.Types.Mark + " CimGetUnknown() => CimValues;");
        writer.Close();
    }
}
