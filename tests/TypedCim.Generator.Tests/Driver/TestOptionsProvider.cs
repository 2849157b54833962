using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedCim.Generator.Tests.Driver;

/// <summary>The options of a project and of its files.</summary>
internal sealed class TestOptionsProvider(
    IReadOnlyDictionary<string, string> project,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> files) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new TestOptions(project);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new TestOptions(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new TestOptions(files.TryGetValue(textFile.Path, out var values) ? values : ImmutableDictionary<string, string>.Empty);
}
