extern alias generator;

using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using generator::TypedCim.Generator.Pipeline;

namespace TypedCim.Tests.Benchmarks.Generator;

/// <summary>One edited MOF file of a large schema: all else comes from what the driver keeps.</summary>
[InProcess]
[MinColumn]
[MedianColumn]
public class EditBenchmark
{
    private readonly MofFileText[] _texts = new MofFileText[2];
    private GeneratorDriver _driver = null!;
    private Compilation _compilation = null!;
    private int _current;

    /// <summary>The number of classes.</summary>
    [Params(150, 700)]
    public int Classes { get; set; }

    /// <summary>Runs the generator once, and prepares the two states of the file.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var files = MofCorpus.Load(Classes);
        MofFileText edited = files[files.Count / 2];
        _texts[0] = edited;
        _texts[1] = new MofFileText(edited.Path, edited.Content.Insert(edited.Content.LastIndexOf('}'), "    [Read] uint32 Added;\n"));
        _compilation = GeneratorProject.Compile(0);
        _driver = GeneratorProject.Drive(new CimGenerator(), files).RunGenerators(_compilation);
    }

    /// <summary>Adds a property to one class, or takes it away again.</summary>
    /// <returns>The driver.</returns>
    [Benchmark]
    public object OneFile()
    {
        MofFileText old = _texts[_current];
        _current = 1 - _current;
        _driver = _driver.ReplaceAdditionalText(old, _texts[_current]).RunGenerators(_compilation);
        return _driver;
    }
}
