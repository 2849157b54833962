using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Opens the namespace of generated code, with short names for the three namespaces that it names again and again.</summary>
/// <remarks>
/// <c>Alias::Type</c> is looked up among aliases only, the nearest first. So no type or namespace of the consumer, and no <c>global using</c>, can change what the
/// generated code means, just as with <c>global::</c>. An alias of one letter would do for the language, but <c>T::Name</c> in a <c>cref</c> is a documentation id.
/// </remarks>
internal static class NamespaceBlock
{
    /// <summary>The runtime.</summary>
    public const string Runtime = "Cim::";

    /// <summary>The namespace <c>System</c>.</summary>
    public const string Framework = "Sys::";

    private const string Own = "My::";

    /// <summary>Opens the block. What is in it is not indented: four spaces on every line of a large schema are its largest single part.</summary>
    public static void Open(CodeWriter writer, string namespaceName)
    {
        writer.Open("namespace " + Identifier.EscapeDotted(namespaceName)).Outdent();
        writer.Line("using Cim = global::TypedCim;");
        writer.Line("using My = global::" + Identifier.EscapeDotted(namespaceName) + ";");
        writer.Line("using Sys = global::System;");
        writer.Blank();
    }

    /// <summary>Closes the block.</summary>
    public static void Close(CodeWriter writer) => writer.Indent().Close();

    /// <summary>Writes the types of an expression with the aliases of the block. The expression holds no literal.</summary>
    public static string Shorten(string code, string namespaceName) =>
        code.Replace("global::" + Identifier.EscapeDotted(namespaceName) + ".", Own).Replace("global::TypedCim.", Runtime);

    /// <summary>A type of the block's own namespace.</summary>
    public static string OwnType(string name) => Own + Identifier.Escape(name);
}
