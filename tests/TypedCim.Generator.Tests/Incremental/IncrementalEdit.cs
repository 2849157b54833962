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
    private readonly CSharpCompilation _compilation;
    private readonly ImmutableArray<MofText> _files;
    private readonly TestOptionsProvider _options;
    private readonly GeneratorDriver _driver;

    public IncrementalEdit()
    {
        _files = [];
        _options = TestOptionsProvider.Empty.With("RootNamespace", "Demo").With("AssemblyName", "Demo");
        _compilation = CSharpCompilation.Create(
            "Demo", [CSharpSyntaxTree.ParseText("class First { }", ParseOptions)], TestReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _driver = CSharpGeneratorDriver.Create(
            [new CimGenerator().AsSourceGenerator()],
            [],
            ParseOptions,
            _options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    private IncrementalEdit(CSharpCompilation compilation, ImmutableArray<MofText> files, TestOptionsProvider options, GeneratorDriver driver)
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

    public IncrementalEdit Replace(string path, string text) => Replace(path, path, text);

    public IncrementalEdit Replace(string path, string newPath, string text)
    {
        var old = Find(path);
        var file = new MofText(newPath, text);
        return new(_compilation, _files.Replace(old, file), _options, _driver.ReplaceAdditionalText(old, file));
    }

    public IncrementalEdit Remove(string path)
    {
        var old = Find(path);
        return new(_compilation, _files.Remove(old), _options, _driver.RemoveAdditionalTexts([old]));
    }

    public IncrementalEdit Option(string property, string value) => Options(_options.With(property, value));

    public IncrementalEdit FileOption(string path, string metadata, string value) => Options(_options.WithFile(path, metadata, value));

    /// <summary>Another provider with the same values, as the compiler hands out for every change of any option.</summary>
    public IncrementalEdit EqualOptions() => Options(_options.Copy());

    public IncrementalEdit Language(LanguageVersion version)
    {
        var parseOptions = ParseOptions.WithLanguageVersion(version);
        var trees = _compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), parseOptions));
        return new(_compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees), _files, _options, _driver.WithUpdatedParseOptions(parseOptions));
    }

    public IncrementalEdit AssemblyName(string name) => Rename(name).Option("AssemblyName", name);

    public IncrementalEdit Rename(string name) => new(_compilation.WithAssemblyName(name), _files, _options, _driver);

    /// <summary>Runs the edit and gives a word for each step, with a letter for each of its outputs in the order of the files.</summary>
    /// <remarks>
    /// c: cached, u: ran and gave the same, M: ran and gave something else, N: new, R: removed. The last word has everything that goes into the
    /// compilation or the diagnostics.
    /// </remarks>
    public string Reasons()
    {
        var result = Result();
        var words = TrackingNames.All
            .Select(step => result.TrackedSteps.TryGetValue(step, out var runs) ? Letters(runs) : "")
            .Append(Letters(result.TrackedOutputSteps.SelectMany(steps => steps.Value)));
        return string.Join(' ', words.Select(word => word.Length == 0 ? "-" : word));
    }

    /// <summary>Runs the edit and gives all steps.</summary>
    public GeneratorRunResult Result() => _driver.RunGenerators(_compilation).GetRunResult().Results.Single();

    private IncrementalEdit Options(TestOptionsProvider options) => new(_compilation, _files, options, _driver.WithUpdatedAnalyzerConfigOptions(options));

    private static string Letters(IEnumerable<IncrementalGeneratorRunStep> runs) =>
        string.Concat(runs.SelectMany(run => run.Outputs).Select(output => output.Reason switch
        {
            IncrementalStepRunReason.Cached => 'c',
            IncrementalStepRunReason.Unchanged => 'u',
            IncrementalStepRunReason.Modified => 'M',
            IncrementalStepRunReason.New => 'N',
            _ => 'R',
        }));

    private MofText Find(string path) => _files.Single(file => string.Equals(file.Path, path, StringComparison.Ordinal));
}
