namespace TypedCim.Generator.Emit;

/// <summary>The attributes on generated types and members.</summary>
internal static class Attributes
{
    private const string NeverBrowsable =
        "[" + NamespaceBlock.Framework + "ComponentModel.EditorBrowsable(" + NamespaceBlock.Framework + "ComponentModel.EditorBrowsableState.Never)]";

    private const string GeneratedCode =
        "[" + NamespaceBlock.Framework + "CodeDom.Compiler.GeneratedCode(\"TypedCim.Generator\", \"" + GeneratorVersion.Text + "\")]";

    /// <summary>Marks a type as generated.</summary>
    public static void WriteGeneratedCode(CodeWriter writer) => writer.Line(GeneratedCode);

    /// <summary>Hides plumbing from completion lists.</summary>
    public static void WriteNeverBrowsable(CodeWriter writer) => writer.Line(NeverBrowsable);

    /// <summary>Marks what the schema calls deprecated.</summary>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="deprecated">Null when not deprecated; otherwise the replacement, empty when none is named.</param>
    public static void WriteObsolete(CodeWriter writer, string? deprecated)
    {
        if (deprecated is null)
            return;

        var message = deprecated.Length == 0 ? "The CIM schema deprecates it." : "The CIM schema deprecates it; use " + deprecated + ".";
        writer.Line("[" + NamespaceBlock.Framework + "Obsolete(" + StringLiteral.Quote(message) + ")]");
    }
}
