using Microsoft.CodeAnalysis.Diagnostics;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Pipeline;

/// <summary>The settings of one MOF file. Cacheable: immutable, structural equality.</summary>
/// <param name="Namespace">The C# namespace of its classes, or null for the project's.</param>
/// <param name="InvalidNamespace">A namespace that is none, or null.</param>
internal sealed record MofFileOptions(string? Namespace, string? InvalidNamespace)
{
    // Metadata of the AdditionalFiles item: each is called like the property of the project that it overrides.
    public const string NamespaceMetadata = ProjectOptions.NamespaceProperty;
    public const string VisibilityMetadata = ProjectOptions.VisibilityProperty;
    public const string DocumentationMetadata = ProjectOptions.DocumentationProperty;
    public const string ClassesMetadata = ProjectOptions.ClassesProperty;

    /// <summary>Reads the settings.</summary>
    public static MofFileOptions Read(AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue("build_metadata.AdditionalFiles." + NamespaceMetadata, out var text) || text.Trim().Length == 0)
            return new MofFileOptions(null, null);

        text = text.Trim();
        return Identifier.IsNamespace(text) ? new MofFileOptions(text, null) : new MofFileOptions(null, text);
    }
}
