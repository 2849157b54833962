using Microsoft.CodeAnalysis.Diagnostics;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Pipeline;

/// <summary>What the project asks for. Cacheable: immutable, structural equality.</summary>
/// <param name="Namespace">The C# namespace that is asked for, or null.</param>
/// <param name="RootNamespace">The root namespace of the project, or null.</param>
/// <param name="IsPublic">Whether the proxies are public.</param>
/// <param name="Documentation">Whether documentation comments are written.</param>
/// <param name="Problems">The properties with wrong values.</param>
internal sealed record ProjectOptions(
    string? Namespace,
    string? RootNamespace,
    bool IsPublic,
    bool Documentation,
    EquatableArray<OptionProblem> Problems)
{
    public const string NamespaceProperty = "TypedCimNamespace";
    public const string VisibilityProperty = "TypedCimVisibility";
    public const string DocumentationProperty = "TypedCimDocumentation";
    public const string ClassesProperty = "TypedCimClasses";

    /// <summary>Reads the MSBuild properties that the package makes visible to the compiler.</summary>
    public static ProjectOptions Read(AnalyzerConfigOptions options)
    {
        var problems = new List<OptionProblem>();
        var namespaceName = Get(options, NamespaceProperty);
        if (namespaceName is not null && !Identifier.IsNamespace(namespaceName))
        {
            problems.Add(new OptionProblem(NamespaceProperty, namespaceName, "a C# namespace such as Contoso.Cim"));
            namespaceName = null;
        }

        var isPublic = ReadChoice(options, VisibilityProperty, "public", "internal", problems);
        var documentation = ReadChoice(options, DocumentationProperty, "true", "false", problems);
        return new ProjectOptions(namespaceName, Get(options, "RootNamespace"), isPublic, documentation, new EquatableArray<OptionProblem>(problems));
    }

    /// <summary>Gives true for the first word, which is the default, and false for the second.</summary>
    private static bool ReadChoice(AnalyzerConfigOptions options, string name, string first, string second, List<OptionProblem> problems)
    {
        var text = Get(options, name);
        if (text is null || string.Equals(text, first, StringComparison.OrdinalIgnoreCase))
            return true;
        if (string.Equals(text, second, StringComparison.OrdinalIgnoreCase))
            return false;

        problems.Add(new OptionProblem(name, text, first + " or " + second));
        return true;
    }

    private static string? Get(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var text) && text.Trim().Length > 0 ? text.Trim() : null;
}
