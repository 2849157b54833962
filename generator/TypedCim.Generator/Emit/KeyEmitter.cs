using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the struct of a composite key.</summary>
internal static class KeyEmitter
{
    public static void Write(EmitContext context, ClassModel model)
    {
        if (model.Key is not { StructName: { } structName } key)
            return;

        var writer = context.Writer.Blank();
        var name = Identifier.Escape(structName);
        context.Docs.Summary("The key of <see cref=\"" + model.TypeName + "\"/>.");
        Attributes.WriteGeneratedCode(writer);
        writer.Open(context.Access + " readonly struct " + name + " : global::System.IEquatable<" + name + ">");
        WriteConstructor(context, key, name);
        foreach (var part in key.Parts)
        {
            writer.Blank();
            context.Docs.Summary("The key property <c>" + XmlText.Escape(part.CimName) + "</c>.");
            writer.Line("public " + context.Types.NotNull(part.Value) + " " + Identifier.Escape(part.Name) + " { get; }");
        }

        WriteEquality(context, key, name);
        writer.Close();
    }

    private static void WriteConstructor(EmitContext context, KeyModel key, string name)
    {
        var writer = context.Writer;
        context.Docs.Summary("Names an instance by its keys.");
        var parameters = "";
        foreach (var part in key.Parts)
        {
            context.Docs.Parameter(part.ParameterName, "The value of <c>" + XmlText.Escape(part.CimName) + "</c>.");
            parameters += (parameters.Length == 0 ? "" : ", ") + context.Types.NotNull(part.Value) + " " + Identifier.Escape(part.ParameterName);
        }

        writer.Open("public " + name + "(" + parameters + ")");
        foreach (var part in key.Parts)
            writer.Line("this." + Identifier.Escape(part.Name) + " = " + Identifier.Escape(part.ParameterName) + ";");
        writer.Close();
    }

    private static void WriteEquality(EmitContext context, KeyModel key, string name)
    {
        var writer = context.Writer.Blank();
        var own = Tuple(key, "this.");
        WriteInherit(context);
        writer.Line("public bool Equals(" + name + " other) { return " + own + ".Equals(" + Tuple(key, "other.") + "); }");
        writer.Blank();
        WriteInherit(context);
        writer.Line("public override bool Equals(object" + context.Types.Mark + " obj) { return obj is " + name + " other && Equals(other); }");
        writer.Blank();
        WriteInherit(context);
        writer.Line("public override int GetHashCode() { return " + own + ".GetHashCode(); }");
        WriteOperator(context, name, "==", "Tells whether two keys are equal.", "left.Equals(right)");
        WriteOperator(context, name, "!=", "Tells whether two keys differ.", "!left.Equals(right)");
    }

    private static void WriteOperator(EmitContext context, string name, string symbol, string summary, string expression)
    {
        var writer = context.Writer.Blank();
        context.Docs.Summary(summary);
        context.Docs.Parameter("left", "The one.");
        context.Docs.Parameter("right", "The other.");
        writer.Line("public static bool operator " + symbol + "(" + name + " left, " + name + " right) { return " + expression + "; }");
    }

    private static string Tuple(KeyModel key, string prefix)
    {
        var text = "";
        foreach (var part in key.Parts)
            text += (text.Length == 0 ? "(" : ", ") + prefix + Identifier.Escape(part.Name);
        return text + ")";
    }

    private static void WriteInherit(EmitContext context)
    {
        if (context.HasDocumentation)
            context.Writer.Line("/// <inheritdoc/>");
    }
}
