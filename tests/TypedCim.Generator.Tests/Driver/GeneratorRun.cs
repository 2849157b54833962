using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedCim.Generator.Tests.Driver;

/// <summary>What a run of the generator gave.</summary>
internal sealed class GeneratorRun(GeneratorDriver driver, CSharpCompilation input, Compilation output)
{
    /// <summary>The driver after the run, for a next one.</summary>
    public GeneratorDriver Driver { get; } = driver;

    /// <summary>The project without generated code.</summary>
    public CSharpCompilation Input { get; } = input;

    /// <summary>The project with generated code.</summary>
    public Compilation Output { get; } = output;

    /// <summary>The result with its tracked steps.</summary>
    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>The diagnostics of the generator.</summary>
    public ImmutableArray<Diagnostic> Findings => Result.Diagnostics;

    /// <summary>The ids of the diagnostics of the generator, in order.</summary>
    public string FindingIds => Join(Findings.Select(finding => finding.Id));

    /// <summary>The names of the generated files, in order.</summary>
    public string Files => Join(Result.GeneratedSources.Select(source => source.HintName));

    /// <summary>The text of a generated file.</summary>
    public string File(string hintName) =>
        Assert.Single(Result.GeneratedSources, source => string.Equals(source.HintName, hintName, StringComparison.Ordinal)).SourceText.ToString();

    /// <summary>The errors and warnings of the compiler, the missing documentation of the consumer's own code left out.</summary>
    public IReadOnlyList<Diagnostic> CompilerDiagnostics() =>
    [
        .. Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !IsConsumerDocumentation(diagnostic)),
    ];

    /// <summary>The ids of the compiler's errors, in order.</summary>
    public string ErrorIds() =>
        Join(Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id));

    /// <summary>The project as a reference for others.</summary>
    public MetadataReference ToReference()
    {
        using var stream = new MemoryStream();
        var emitted = Output.Emit(stream);
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private static string Join(IEnumerable<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));

    private static bool IsConsumerDocumentation(Diagnostic diagnostic) =>
        string.Equals(diagnostic.Id, "CS1591", StringComparison.Ordinal) && diagnostic.Location.SourceTree?.FilePath.StartsWith("Source", StringComparison.Ordinal) == true;
}
