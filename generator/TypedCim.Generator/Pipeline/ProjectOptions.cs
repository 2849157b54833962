using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedCim.Generator.Pipeline;

/// <summary>What the project asks for. Cacheable: immutable, structural equality.</summary>
/// <param name="Namespace">The C# namespace that is asked for, or null.</param>
/// <param name="RootNamespace">The root namespace of the project, or null.</param>
/// <param name="AssemblyName">The name of the assembly, or null.</param>
/// <param name="IsPublic">Whether the proxies are public.</param>
/// <param name="Documentation">Whether documentation comments are written.</param>
/// <param name="Classes">The classes to write, or null for all.</param>
/// <param name="Problems">The properties with wrong values.</param>
internal sealed record ProjectOptions(
    string? Namespace,
    string? RootNamespace,
    string? AssemblyName,
    bool IsPublic,
    bool Documentation,
    ClassList? Classes,
    EquatableArray<OptionProblem> Problems)
{
    public const string NamespaceProperty = "TypedCimNamespace";
    public const string VisibilityProperty = "TypedCimVisibility";
    public const string DocumentationProperty = "TypedCimDocumentation";
    public const string ClassesProperty = "TypedCimClasses";

    /// <summary>
    /// The name of the assembly. A host that does not show it gets the root namespace, which is mostly the same: the compilation would tell, but a step
    /// that asks it runs with every keystroke.
    /// </summary>
    public string Assembly => AssemblyName ?? RootNamespace ?? "Cim";

    /// <summary>Reads the MSBuild properties that the package makes visible to the compiler.</summary>
    public static ProjectOptions Read(AnalyzerConfigOptions options)
    {
        var reader = new OptionReader(options, OptionReader.Properties);
        return new ProjectOptions(
            reader.Namespace(NamespaceProperty),
            reader.Text("RootNamespace"),
            reader.Text("AssemblyName"),
            reader.Choice(VisibilityProperty, "public", "internal") ?? true,
            reader.Choice(DocumentationProperty, "true", "false") ?? true,
            reader.Classes(ClassesProperty),
            reader.Problems);
    }
}
