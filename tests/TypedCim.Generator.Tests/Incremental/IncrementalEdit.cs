using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Pipeline;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Incremental;

/// <summary>A project that is edited between runs of one generator driver. Immutable: each edit gives a new state, run on demand.</summary>
internal sealed class IncrementalEdit
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);
    private static readonly ImmutableDictionary<string, IReadOnlyDictionary<string, string>> NoFileOptions =
        ImmutableDictionary<string, IReadOnlyDictionary<string, string>>.Empty;

    private readonly CSharpCompilation _compilation;
    private readonly ImmutableArray<MofText> _files;
    private readonly ImmutableDictionary<string, string> _options;
    private readonly GeneratorDriver _driver;

    public IncrementalEdit()
    {
        _files = [];
        _options = ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "Demo");
        _compilation = CSharpCompilation.Create(
            "Demo", [CSharpSyntaxTree.ParseText("class First { }", ParseOptions)], TestReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _driver = CSharpGeneratorDriver.Create(
            [new CimGenerator().AsSourceGenerator()],
            [],
            ParseOptions,
            new TestOptionsProvider(_options, NoFileOptions),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    private IncrementalEdit(CSharpCompilation compilation, ImmutableArray<MofText> files, ImmutableDictionary<string, string> options, GeneratorDriver driver)
    {
        _compilation = compilation;
        _files = files;
        _options = options;
        _driver = driver;
    }

    public IncrementalEdit Run() => RunWith(CancellationToken.None);

    public IncrementalEdit RunWith(CancellationToken cancellationToken) =>
        new(_compilation, _files, _options, _driver.RunGenerators(_compilation, cancellationToken));

    public IncrementalEdit AddSource(string source) =>
        new(_compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, ParseOptions)), _files, _options, _driver);

    public IncrementalEdit Reference(MetadataReference reference) => new(_compilation.AddReferences(reference), _files, _options, _driver);

    public IncrementalEdit Add(string path, string text)
    {
        var file = new MofText(path, text);
        return new(_compilation, _files.Add(file), _options, _driver.AddAdditionalTexts([file]));
    }

    public IncrementalEdit Replace(string path, string text)
    {
        var old = Find(path);
        var file = new MofText(path, text);
        return new(_compilation, _files.Replace(old, file), _options, _driver.ReplaceAdditionalText(old, file));
    }

    public IncrementalEdit Remove(string path)
    {
        var old = Find(path);
        return new(_compilation, _files.Remove(old), _options, _driver.RemoveAdditionalTexts([old]));
    }

    public IncrementalEdit Option(string property, string value)
    {
        var options = _options.SetItem("build_property." + property, value);
        return new(_compilation, _files, options, _driver.WithUpdatedAnalyzerConfigOptions(new TestOptionsProvider(options, NoFileOptions)));
    }

    /// <summary>Runs the edit and gives the reasons of a step's outputs, sorted by the order of the files.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
    [
        .. Result().TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(run => run.Outputs).Select(output => output.Reason) : [],
    ];

    /// <summary>Runs the edit and gives the reasons of everything that goes into the compilation or the diagnostics.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons() =>
        [.. Result().TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>Runs the edit and gives all steps.</summary>
    public GeneratorRunResult Result() => _driver.RunGenerators(_compilation).GetRunResult().Results.Single();

    private MofText Find(string path) => _files.Single(file => string.Equals(file.Path, path, StringComparison.Ordinal));
}
