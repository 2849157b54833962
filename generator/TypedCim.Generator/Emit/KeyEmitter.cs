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
        context.Docs.Summary("The key of <see cref=\"" + context.Types.Shorten(model.TypeName) + "\"/>.");
        Attributes.WriteGeneratedCode(writer);
        writer.Open(context.Access + " readonly struct " + name + " : " + NamespaceBlock.Framework + "IEquatable<" + name + ">");
        WriteConstructor(context, key, name);
        foreach (var part in key.Parts)
            writer.Line("public " + context.Types.NotNull(part.Value) + " " + Identifier.Escape(part.Name) + " { get; }");
        WriteEquality(context, key, name);
        writer.Close();
    }

    private static void WriteConstructor(EmitContext context, KeyModel key, string name)
    {
        var writer = context.Writer;
        var parameters = "";
        var own = "";
        var given = "";
        foreach (var part in key.Parts)
        {
            var separator = parameters.Length == 0 ? "" : ", ";
            parameters += separator + context.Types.NotNull(part.Value) + " " + Identifier.Escape(part.ParameterName);
            own += separator + "this." + Identifier.Escape(part.Name);
            given += separator + Identifier.Escape(part.ParameterName);
        }

        writer.Line("public " + name + "(" + parameters + ") { (" + own + ") = (" + given + "); }");
    }

    private static void WriteEquality(EmitContext context, KeyModel key, string name)
    {
        var writer = context.Writer.Blank();
        var own = Tuple(key, "this.");
        writer.Line("public bool Equals(" + name + " other) => " + own + ".Equals(" + Tuple(key, "other.") + ");");
        writer.Line("public override bool Equals(object" + context.Types.Mark + " obj) => obj is " + name + " other && Equals(other);");
        writer.Line("public override int GetHashCode() => " + own + ".GetHashCode();");
        writer.Line("public static bool operator ==(" + name + " left, " + name + " right) => left.Equals(right);");
        writer.Line("public static bool operator !=(" + name + " left, " + name + " right) => !left.Equals(right);");
    }

    private static string Tuple(KeyModel key, string prefix)
    {
        var text = "";
        foreach (var part in key.Parts)
            text += (text.Length == 0 ? "(" : ", ") + prefix + Identifier.Escape(part.Name);
        return text + ")";
    }
}
