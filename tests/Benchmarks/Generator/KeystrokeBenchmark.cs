extern alias generator;

using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using generator::TypedCim.Generator.Pipeline;

namespace TypedCim.Tests.Benchmarks.Generator;

/// <summary>A keystroke in C# that has nothing to do with the schema, beside generators that do nothing and have as many outputs.</summary>
[InProcess]
[MinColumn]
[MedianColumn]
public class KeystrokeBenchmark
{
    internal const int Keystrokes = 64;
    private Compilation[] _keystrokes = [];
    private GeneratorDriver _empty = null!;
    private GeneratorDriver _emptyWithReferences = null!;
    private GeneratorDriver _cim = null!;

    /// <summary>The number of classes.</summary>
    [Params(150, 700)]
    public int Classes { get; set; }

    /// <summary>Runs the generators once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var files = MofCorpus.Load(Classes);
        _cim = GeneratorProject.Drive(new CimGenerator(), files).RunGenerators(GeneratorProject.Compile(0));
        int outputs = _cim.GetRunResult().GeneratedTrees.Length;
        _empty = GeneratorProject.Drive(new EmptyGenerator(outputs), files).RunGenerators(GeneratorProject.Compile(0));
        _emptyWithReferences = GeneratorProject.Drive(new EmptyGenerator(outputs, takesReferences: true), files).RunGenerators(GeneratorProject.Compile(0));
        if (_empty.GetRunResult().GeneratedTrees.Length != outputs || _emptyWithReferences.GetRunResult().GeneratedTrees.Length != outputs)
            throw new InvalidOperationException("The generators have different numbers of outputs; the comparison would be worth nothing.");
        if (!_cim.GetRunResult().Diagnostics.IsEmpty)
            throw new InvalidOperationException("The files have findings, each of which costs every keystroke; see MofCorpus.");
    }

    /// <summary>Makes compilations that nobody has looked at: what the compiler computes once must not be computed before.</summary>
    [IterationSetup]
    public void Type() => _keystrokes = [.. Enumerable.Range(1, Keystrokes).Select(GeneratorProject.Compile)];

    /// <summary>The generator that does nothing and takes the files alone.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Keystrokes)]
    public void Empty() => _empty = Run(_empty);

    /// <summary>The generator that does nothing and takes the references too.</summary>
    [Benchmark(OperationsPerInvoke = Keystrokes)]
    public void EmptyWithReferences() => _emptyWithReferences = Run(_emptyWithReferences);

    /// <summary>Ours.</summary>
    [Benchmark(OperationsPerInvoke = Keystrokes)]
    public void Cim() => _cim = Run(_cim);

    private GeneratorDriver Run(GeneratorDriver driver)
    {
        foreach (Compilation compilation in _keystrokes)
            driver = driver.RunGenerators(compilation);
        return driver;
    }
}
