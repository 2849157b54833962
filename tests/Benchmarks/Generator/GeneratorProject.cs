using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedCim.Tests.Benchmarks.Generator;

/// <summary>A project on which a generator runs: its framework, the runtime and one source file that changes with every keystroke.</summary>
internal static class GeneratorProject
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);
    private static readonly MetadataReference[] References = LoadReferences();

    /// <summary>The compilation after a keystroke.</summary>
    /// <param name="keystroke">Its number.</param>
    /// <returns>A compilation that differs from that of any other number.</returns>
    public static CSharpCompilation Compile(int keystroke) => CSharpCompilation.Create(
        "Demo",
        [CSharpSyntaxTree.ParseText($"class Typed{keystroke} {{ }}", ParseOptions)],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>A driver that has not run.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="files">The MOF files.</param>
    /// <returns>The driver.</returns>
    public static GeneratorDriver Drive(IIncrementalGenerator generator, IEnumerable<AdditionalText> files) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], files, ParseOptions, new ProjectOptionsProvider());

    private static MetadataReference[] LoadReferences()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return
        [
            .. trusted.Split(Path.PathSeparator)
                .Where(path => string.Equals(Path.GetDirectoryName(path), framework, StringComparison.Ordinal))
                .Append(typeof(CimObject).Assembly.Location)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
