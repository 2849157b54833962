using System.Text;
using TypedCim.Mof.Tests.Formatting;
using Xunit.Abstractions;

namespace TypedCim.Mof.Tests;

/// <summary>No input makes the parser throw or hang, what it gives is consistent, and formatting keeps it. The seed is printed.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Rounds = 1_000;

    // Cutting a file at every offset costs the square of its length: files get it, small ones first, until this many characters are read.
    private const long TruncationBudget = 120_000_000;
    private const int SampledOffsets = 40;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private static readonly string[] Pieces =
    [
        "class ", "instance of ", "qualifier ", "enumeration ", "structure ", "association ", "value of ", "#pragma ", "#include ", "#define ",
        "namespace", "(\"root/x\")", "A", "B", "uint8 ", "string ", "uint32 ", "datetime ", "object ", "void ", "ref ", "X", "Y", "as $a ", "$b",
        "{", "}", "[", "]", "(", ")", ";", ",", ":", "=", ".", "?", "/*", "*/", "//", "\n", "\r", " ", "\"", "'", "\\", "\"text\"", "'c'", "0", "09",
        "0x", "1.", "1.5", "-1", "102b", "true", "NULL", "Key", "ValueMap", "Values", "BitMap", "In", "Out", "ID(1)", "ReturnValue", "```", "\u00A0",
        "\0", "\uFFFD", "\uD800", "};\n", "class A { uint8 X; };\n", "[Key] ", "Flavor(", "Scope(",
    ];

    private static readonly string[] Files = ListFiles();
    private static readonly HashSet<string> CutEverywhere = ChooseFiles();

    public static TheoryData<string> Sources => [.. Files];

    [Fact]
    public Task RandomBytesAreRead() => CheckAsync(random =>
    {
        var bytes = new byte[random.Next(300)];
        random.NextBytes(bytes);
        if (random.Next(2) == 0)
        {
            MakePrintable(bytes);
        }

        return MofText.Decode(bytes).Text;
    });

    [Fact]
    public Task RandomBytesInsideAFileAreRead() => CheckAsync(static random =>
    {
        var bytes = File.ReadAllBytes(FullPath(Files[random.Next(Files.Length)]));
        for (var count = random.Next(1, 8); count > 0 && bytes.Length > 0; count--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return MofText.Decode(bytes).Text;
    });

    [Fact]
    public Task TokenSoupIsRead() => CheckAsync(static random =>
    {
        var text = new StringBuilder();
        for (var count = random.Next(150); count > 0; count--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    });

    [Theory]
    [MemberData(nameof(Sources))]
    public Task TruncationIsRead(string path)
    {
        var text = Load(path);
        var random = Seed.Start(output, path);
        var sample = Enumerable.Range(0, Math.Min(SampledOffsets, text.Length)).Select(_ => random.Next(text.Length)).ToList();
        var cuts = CutEverywhere.Contains(path) ? Enumerable.Range(0, text.Length) : sample;
        return CheckAsync(cuts.Select(offset => text[..offset]).Concat(sample.Select(offset => text[offset..])), Check);
    }

    [Fact]
    public void EveryFileOfTheSmallestIsCutEverywhere() => Assert.True(CutEverywhere.Count > Files.Length / 2, $"{CutEverywhere.Count} of {Files.Length}");

    [Theory]
    [MemberData(nameof(Sources))]
    public Task MutationIsRead(string path)
    {
        var text = Load(path);
        var random = Seed.Start(output, path);
        return CheckAsync(Enumerable.Range(0, 30).Select(_ => Mutate(text, random)), CheckWithFormat);
    }

    private static string[] ListFiles() =>
        [.. Directory.EnumerateFiles(FullPath("Data"), "*.mof", SearchOption.AllDirectories)
            .Where(path => new FileInfo(path).Length < 20_000)
            .Select(path => Path.GetRelativePath(AppContext.BaseDirectory, path))
            .Order(StringComparer.Ordinal)];

    private static HashSet<string> ChooseFiles()
    {
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        var cost = 0L;
        foreach (var path in Files.OrderBy(path => new FileInfo(FullPath(path)).Length))
        {
            var length = new FileInfo(FullPath(path)).Length;
            cost += length * length / 2;
            if (cost > TruncationBudget)
            {
                break;
            }

            chosen.Add(path);
        }

        return chosen;
    }

    private static string FullPath(string path) => Path.Combine(AppContext.BaseDirectory, path);

    private static string Load(string path) => MofText.Decode(File.ReadAllBytes(FullPath(path))).Text;

    private static void MakePrintable(byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)(' ' + (bytes[i] % 95));
        }
    }

    private static string Mutate(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            var at = random.Next(mutated.Length + 1);
            var length = Math.Min(random.Next(12), mutated.Length - at);
            _ = random.Next(3) switch
            {
                0 => mutated.Remove(at, length),
                1 => mutated.Insert(at, Pieces[random.Next(Pieces.Length)]),
                _ => mutated.Insert(random.Next(mutated.Length + 1), mutated.ToString(at, length)),
            };
        }

        return mutated.ToString();
    }

    private Task CheckAsync(Func<Random, string> create)
    {
        var random = Seed.Start(output);
        return CheckAsync(Enumerable.Range(0, Rounds).Select(_ => create(random)), CheckWithFormat);
    }

    private async Task CheckAsync(IEnumerable<string> texts, Action<string> check)
    {
        var current = string.Empty;
        try
        {
            await Task.Run(() =>
            {
                foreach (var text in texts)
                {
                    current = text;
                    check(text);
                }
            }).WaitAsync(Limit);
        }
        catch (Exception)
        {
            output.WriteLine("text: " + current);
            throw;
        }
    }

    private static void Check(string text)
    {
        var file = MofParser.Parse(text, new MofParseOptions { FileName = "A.M.mof" });
        var linked = MofLinker.FindProblems([file])[0];
        AssertConsistent(text, file, linked);
    }

    private static void CheckWithFormat(string text)
    {
        Check(text);
        _ = FormatText.FormatChecked(text, new MofParseOptions { FileName = "A.M.mof" });
    }

    private static void AssertConsistent(string text, MofFile file, EquatableArray<MofDiagnostic> linked)
    {
        var last = -1;
        foreach (var diagnostic in file.Diagnostics)
        {
            AssertInside(text, diagnostic.Span);
            Assert.True(diagnostic.Span.Start >= last);
            Assert.DoesNotContain("{0}", diagnostic.Message, StringComparison.Ordinal);
            last = diagnostic.Span.Start;
        }

        foreach (var diagnostic in linked)
        {
            AssertInside(text, diagnostic.Span);
        }

        foreach (var location in file.Locations)
        {
            AssertInside(text, location.Span);
            Assert.Equal(
                location.Kind is CimLocationKind.Class ? location.ClassName
                    : location.Kind is CimLocationKind.Member ? location.MemberName
                    : location.Kind is CimLocationKind.Parameter ? location.ParameterName
                    : null,
                location.Kind is CimLocationKind.Class or CimLocationKind.Member or CimLocationKind.Parameter
                    ? text.Substring(location.Span.Start, location.Span.Length)
                    : null);
        }
    }

    // The line and column of a span have to be those of its offset.
    private static void AssertInside(string text, MofSpan span)
    {
        Assert.InRange(span.Start, 0, text.Length);
        Assert.InRange(span.Start + span.Length, span.Start, text.Length);
        Assert.Equal(PositionOf(text, span.Start), (span.Line, span.Column));
        Assert.Equal(PositionOf(text, span.Start + span.Length), (span.EndLine, span.EndColumn));
    }

    private static (int Line, int Column) PositionOf(string text, int offset)
    {
        var (line, start) = TextLines.Find(text, offset);
        return (line, offset - start);
    }
}
