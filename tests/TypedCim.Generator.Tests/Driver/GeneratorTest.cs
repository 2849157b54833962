using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Pipeline;

namespace TypedCim.Generator.Tests.Driver;

/// <summary>A project in memory on which the generator runs.</summary>
internal sealed class GeneratorTest
{
    private readonly List<MofText> _mofFiles = [];
    private readonly List<string> _sources = [];
    private readonly List<MetadataReference> _references = [.. TestReferences.All];
    private TestOptionsProvider _options = TestOptionsProvider.Empty.With("RootNamespace", "Demo");
    private string _assemblyName = "Demo";
    private LanguageVersion[] _languages = [LanguageVersion.CSharp7_3, LanguageVersion.Latest];

    public GeneratorTest WithMof(string path, string text)
    {
        _mofFiles.Add(new MofText(path, text));
        return this;
    }

    public GeneratorTest WithSource(string source)
    {
        _sources.Add(source);
        return this;
    }

    public GeneratorTest WithOption(string property, string value)
    {
        _options = _options.With(property, value);
        return this;
    }

    public GeneratorTest WithFileOption(string path, string metadata, string value)
    {
        _options = _options.WithFile(path, metadata, value);
        return this;
    }

    public GeneratorTest WithoutOptions()
    {
        _options = TestOptionsProvider.Empty;
        return this;
    }

    public GeneratorTest WithAssemblyName(string name)
    {
        _assemblyName = name;
        return WithOption("AssemblyName", name);
    }

    public GeneratorTest WithReference(MetadataReference reference)
    {
        _references.Add(reference);
        return this;
    }

    /// <summary>Restricts the test to one language version, for consumers that need it.</summary>
    public GeneratorTest WithLanguage(LanguageVersion language)
    {
        _languages = [language];
        return this;
    }

    /// <summary>Generates, and expects output that compiles without any warning at C# 7.3 and at the latest version, and no finding.</summary>
    public GeneratorRun Run()
    {
        var run = RunWithFindings();
        Assert.Empty(run.Findings);
        return run;
    }

    /// <summary>Generates, and expects output that compiles without any warning; findings are left to the test.</summary>
    public GeneratorRun RunWithFindings()
    {
        GeneratorRun? last = null;
        foreach (var language in _languages)
        {
            last = RunAt(language);
            Assert.Empty(last.CompilerDiagnostics());
        }

        return last!;
    }

    /// <summary>Generates at the latest language version; what the compiler says is left to the test.</summary>
    public GeneratorRun RunUnchecked() => RunAt(_languages[^1]);

    /// <summary>Generates at one language version.</summary>
    public GeneratorRun RunAt(LanguageVersion language)
    {
        var compilation = CreateCompilation(language);
        var driver = CreateDriver(language).RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        return new GeneratorRun(driver, compilation, output);
    }

    private CSharpCompilation CreateCompilation(LanguageVersion language)
    {
        var parseOptions = ParseOptions(language);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            checkOverflow: true,
            warningLevel: 9999,
            nullableContextOptions: language == LanguageVersion.CSharp7_3 ? NullableContextOptions.Disable : NullableContextOptions.Enable);
        return CSharpCompilation.Create(
            _assemblyName,
            _sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, parseOptions, $"Source{index}.cs")),
            _references,
            options);
    }

    private CSharpGeneratorDriver CreateDriver(LanguageVersion language) => CSharpGeneratorDriver.Create(
        [new CimGenerator().AsSourceGenerator()],
        _mofFiles,
        ParseOptions(language),
        _options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static CSharpParseOptions ParseOptions(LanguageVersion language) => new(language, DocumentationMode.Diagnose);
}
