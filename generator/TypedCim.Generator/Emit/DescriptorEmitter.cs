using TypedCim.Generator.Model;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the class descriptor: the table by which the runtime finds names, types and keys.</summary>
/// <remarks>Its members are one text, in the words that the runtime's <c>CimClass</c> documents: as code they would be the largest part of a class.</remarks>
internal static class DescriptorEmitter
{
    private const int LineLength = 130;

    public static void Write(EmitContext context, ClassModel model)
    {
        var writer = context.Writer.Blank();
        Attributes.WriteNeverBrowsable(writer);
        var type = NamespaceBlock.Runtime + "CimClass";
        var baseClass = model.BaseType is { } baseType ? context.Types.Shorten(baseType) + ".CimMetadata" : "null";
        writer.Line(
            "public static " + (model.BaseType is null ? "" : "new ") + "readonly " + type + " CimMetadata = new " + type + "(" + StringLiteral.Quote(model.CimName) + ", " + baseClass
            + ", " + (model.IsAbstract ? "null" : "() => new " + context.Types.Shorten(model.TypeName) + "()") + ",");

        var members = new MemberTable(context.Types);
        foreach (var property in model.Properties)
            members.Add("", property.CimName, property.Value, property.Flags);
        foreach (var redeclared in model.Redeclared)
        {
            if (redeclared.IsEntry)
                members.Add("redeclared ", redeclared.CimName, redeclared.Value, redeclared.Flags);
        }

        foreach (var method in model.Methods)
            members.Add(method);
        WriteArguments(writer, members, Flags(model.Flags) + (model.CimNamespace is { } name ? ", namespaceName: " + StringLiteral.Quote(name) : ""));
        if (!model.Properties.IsEmpty)
            writer.Line("private static readonly int CimFirst = CimMetadata.First;");
    }

    /// <summary>Writes the text of the members, and what they need beside it, as the last arguments of a descriptor.</summary>
    public static void WriteArguments(CodeWriter writer, MemberTable members, string further)
    {
        writer.Indent();
        var line = "";
        for (var i = 0; i < members.Members.Count; i++)
        {
            var member = members.Members[i] + (i == members.Members.Count - 1 ? "" : "; ");
            if (line.Length > 0 && line.Length + member.Length > LineLength)
            {
                writer.Line(StringLiteral.Quote(line) + " +");
                line = "";
            }

            line += member;
        }

        var arguments = new List<string> { StringLiteral.Quote(line) + further };
        AddDelegates(arguments, "families", "Func<" + NamespaceBlock.Runtime + "CimFamily>", members.Families);
        AddDelegates(arguments, "codeNames", "Func<long, string>", members.CodeNames);
        for (var i = 0; i < arguments.Count; i++)
            writer.Line(arguments[i] + (i == arguments.Count - 1 ? ");" : ","));
        writer.Outdent();
    }

    private static void AddDelegates(List<string> arguments, string parameter, string type, List<string> expressions)
    {
        if (expressions.Count > 0)
            arguments.Add(parameter + ": new " + NamespaceBlock.Framework + type + "[] { " + string.Join(", ", expressions) + " }");
    }

    private static string Flags(CimClassFlags flags)
    {
        const string type = NamespaceBlock.Runtime + "CimClassFlags.";
        var text = Append("", (flags & CimClassFlags.Abstract) != 0, type + "Abstract");
        text = Append(text, (flags & CimClassFlags.Association) != 0, type + "Association");
        text = Append(text, (flags & CimClassFlags.Singleton) != 0, type + "Singleton");
        text = Append(text, (flags & CimClassFlags.Embedded) != 0, type + "Embedded");
        return text.Length == 0 ? "" : ", " + text;
    }

    private static string Append(string text, bool applies, string flag)
    {
        if (!applies)
            return text;
        return text.Length == 0 ? flag : text + " | " + flag;
    }
}
