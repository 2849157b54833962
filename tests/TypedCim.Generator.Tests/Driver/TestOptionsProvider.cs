using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedCim.Generator.Tests.Driver;

/// <summary>The options of a project and of its files. Immutable: each change gives a new provider, as the compiler does.</summary>
internal sealed class TestOptionsProvider : AnalyzerConfigOptionsProvider
{
    public static readonly TestOptionsProvider Empty = new(
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase),
        ImmutableDictionary.Create<string, ImmutableDictionary<string, string>>(StringComparer.Ordinal));

    private readonly ImmutableDictionary<string, string> _project;
    private readonly ImmutableDictionary<string, ImmutableDictionary<string, string>> _files;

    private TestOptionsProvider(ImmutableDictionary<string, string> project, ImmutableDictionary<string, ImmutableDictionary<string, string>> files)
    {
        _project = project;
        _files = files;
        GlobalOptions = new TestOptions(project);
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public TestOptionsProvider With(string property, string value) => new(_project.SetItem("build_property." + property, value), _files);

    public TestOptionsProvider WithFile(string path, string metadata, string value) =>
        new(_project, _files.SetItem(path, ValuesOf(path).SetItem("build_metadata.AdditionalFiles." + metadata, value)));

    public TestOptionsProvider Copy() => new(_project, _files);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new TestOptions(Empty._project);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new TestOptions(ValuesOf(textFile.Path));

    private ImmutableDictionary<string, string> ValuesOf(string path) => _files.TryGetValue(path, out var values) ? values : Empty._project;
}
