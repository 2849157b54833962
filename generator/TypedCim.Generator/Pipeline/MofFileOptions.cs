using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedCim.Generator.Pipeline;

/// <summary>What one MOF file asks for, before what the project asks for. Cacheable: immutable, structural equality.</summary>
/// <param name="Namespace">The C# namespace of its classes, or null.</param>
/// <param name="IsPublic">Whether its proxies are public, or null.</param>
/// <param name="Documentation">Whether its proxies have documentation comments, or null.</param>
/// <param name="Classes">Those of its classes to write, or null.</param>
/// <param name="Problems">The metadata with wrong values.</param>
internal sealed record MofFileOptions(string? Namespace, bool? IsPublic, bool? Documentation, ClassList? Classes, EquatableArray<OptionProblem> Problems)
{
    // Metadata of the AdditionalFiles item: each is called like the property of the project that it overrides.
    public const string NamespaceMetadata = ProjectOptions.NamespaceProperty;
    public const string VisibilityMetadata = ProjectOptions.VisibilityProperty;
    public const string DocumentationMetadata = ProjectOptions.DocumentationProperty;
    public const string ClassesMetadata = ProjectOptions.ClassesProperty;

    /// <summary>The options of a file that asks for nothing.</summary>
    public static readonly MofFileOptions None = new(null, null, null, null, default);

    /// <summary>Reads the metadata of the file.</summary>
    public static MofFileOptions Read(AnalyzerConfigOptions options)
    {
        var reader = new OptionReader(options, OptionReader.Metadata);
        return new MofFileOptions(
            reader.Namespace(NamespaceMetadata),
            reader.Choice(VisibilityMetadata, "public", "internal"),
            reader.Choice(DocumentationMetadata, "true", "false"),
            reader.Classes(ClassesMetadata),
            reader.Problems);
    }
}
