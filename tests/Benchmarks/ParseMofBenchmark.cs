using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Mof;

namespace TypedCim.Tests.Benchmarks;

/// <summary>Parses 5 MB of MOF and 5 MB of C#: the schema model with all its checks beside the syntax tree of Roslyn.</summary>
/// <remarks>A pass that only looks at each character is the third, so that figures of a busy machine can be told from those of a slow parser.</remarks>
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
public partial class ParseMofBenchmark
{
    private const int Length = 5_000_000;
    private string _mof = "";
    private string _code = "";

    /// <summary>Makes both texts from what the repository has, and checks that both parsers take them without an error.</summary>
    [GlobalSetup]
    public void Setup()
    {
        string[] files = Read("mof", "*.mof");
        HashSet<string> classes = [.. files.SelectMany(text => MofParser.Parse(text).Classes).Select(one => one.Name)];
        _mof = Repeat(files, (text, copy) => Word().Replace(text, word => classes.Contains(word.Value) ? $"{word.Value}_{copy}" : word.Value));
        _code = Repeat(
            Read("src", "*.cs"),
            static (text, copy) => $"namespace Copy{copy}\n{{\n{FileNamespace().Replace(text, "namespace ${name}\n{")}\n}}}}\n");
        MofFile file = MofParser.Parse(_mof);
        if (file.Classes.IsEmpty || !file.Diagnostics.IsEmpty || CSharp().GetDiagnostics().Any(one => one.Severity == DiagnosticSeverity.Error))
            throw new InvalidOperationException("A parser found an error; the comparison would be worth nothing.");
    }

    /// <summary>Roslyn's parser: the full tree.</summary>
    /// <returns>The tree.</returns>
    [Benchmark(Baseline = true)]
    public SyntaxTree CSharp() => CSharpSyntaxTree.ParseText(_code);

    /// <summary>The parser of MOF: the schema model, locations and findings.</summary>
    /// <returns>The file. The program that BenchmarkDotNet makes cannot name its type: the generator, which is referenced too, has one of the same name.</returns>
    [Benchmark]
    public object Mof() => MofParser.Parse(_mof);

    /// <summary>One pass over the characters of the MOF text.</summary>
    /// <returns>A hash, so that the pass is not optimised away.</returns>
    [Benchmark]
    public uint Pass()
    {
        uint hash = 0;
        foreach (char c in _mof)
            hash = ((hash << 5) | (hash >> 27)) ^ c;
        return hash;
    }

    [GeneratedRegex(@"\b[A-Za-z_]\w*", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FileNamespace();

    // Each copy has names of its own, so that nothing is read twice.
    private static string Repeat(string[] texts, Func<string, int, string> rename)
    {
        var all = new StringBuilder();
        for (int copy = 0; all.Length < Length; copy++)
        {
            foreach (string text in texts.TakeWhile(_ => all.Length < Length))
                all.Append(rename(text, copy)).Append('\n');
        }

        return all.ToString();
    }

    private static string[] Read(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Texts", folder), pattern, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)];
}
