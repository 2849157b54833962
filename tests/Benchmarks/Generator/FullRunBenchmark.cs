extern alias generator;

using BenchmarkDotNet.Attributes;
using generator::TypedCim.Generator.Pipeline;

namespace TypedCim.Tests.Benchmarks.Generator;

/// <summary>A warm run over a large schema: the generator's own steps, and the whole run of the driver, which parses what comes out.</summary>
[InProcess]
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
public class FullRunBenchmark
{
    private IReadOnlyList<MofFileText> _files = [];
    private int _keystroke;

    /// <summary>The number of classes.</summary>
    [Params(700)]
    public int Classes { get; set; }

    /// <summary>Reads the files.</summary>
    [GlobalSetup]
    public void Setup() => _files = MofCorpus.Load(Classes);

    /// <summary>Parse, resolve, emit.</summary>
    /// <returns>The size of the output.</returns>
    [Benchmark(Baseline = true)]
    public long Steps() => GeneratorSteps.Run(_files);

    /// <summary>The same within the compiler.</summary>
    /// <returns>The driver.</returns>
    [Benchmark]
    public object Driver() => GeneratorProject.Drive(new CimGenerator(), _files).RunGenerators(GeneratorProject.Compile(_keystroke++));
}
