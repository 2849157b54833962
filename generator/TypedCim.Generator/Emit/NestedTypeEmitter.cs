using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the enums and constants that name the values of properties, parameters and return values.</summary>
internal static class NestedTypeEmitter
{
    public static void Write(EmitContext context, EquatableArray<NestedTypeModel> types)
    {
        foreach (var type in types)
        {
            context.Writer.Blank();
            context.Docs.Summary((type.IsFlags ? "The bits of <c>" : "The values of <c>") + XmlText.Escape(type.Subject) + "</c>.");
            if (type.Underlying == CimTypeKind.String)
                WriteConstants(context, type);
            else
                WriteEnum(context, type);
        }
    }

    private static void WriteEnum(EmitContext context, NestedTypeModel type)
    {
        var writer = context.Writer;
        if (type.IsFlags)
            writer.Line("[" + NamespaceBlock.Framework + "Flags]");
        writer.Open("public " + (type.IsHiding ? "new " : "") + "enum " + Identifier.Escape(type.Name) + " : " + TypeText.Primitive(type.Underlying));
        foreach (var member in type.Members)
        {
            WriteLabel(context, member);
            writer.Line(Identifier.Escape(member.Name) + " = " + member.Value + ",");
        }

        writer.Close();
    }

    private static void WriteConstants(EmitContext context, NestedTypeModel type)
    {
        var writer = context.Writer.Open("public " + (type.IsHiding ? "new " : "") + "static class " + Identifier.Escape(type.Name));
        foreach (var member in type.Members)
        {
            WriteLabel(context, member);
            writer.Line("public const string " + Identifier.Escape(member.Name) + " = " + StringLiteral.Quote(member.Value) + ";");
        }

        writer.Close();
    }

    /// <summary>Says what the schema calls the value, unless its C# name says the same.</summary>
    private static void WriteLabel(EmitContext context, NamedValueModel member)
    {
        if (!IsSame(member.Label, member.Name))
            context.Docs.Summary(XmlText.Escape(member.Label));
    }

    /// <summary>Compares letters and digits, ignoring case.</summary>
    private static bool IsSame(string label, string name)
    {
        var position = 0;
        foreach (var character in label)
        {
            if (!char.IsLetterOrDigit(character))
                continue;
            while (position < name.Length && !char.IsLetterOrDigit(name[position]))
                position++;
            if (position == name.Length || char.ToUpperInvariant(name[position++]) != char.ToUpperInvariant(character))
                return false;
        }

        return name.Substring(position).Trim('_').Length == 0;
    }
}
