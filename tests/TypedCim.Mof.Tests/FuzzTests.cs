using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace TypedCim.Mof.Tests;

/// <summary>No input makes the parser throw or hang, and what it gives is consistent. The seed is printed; TYPEDCIM_FUZZ_SEED repeats a run.</summary>
public sealed class FuzzTests
{
    private const int Rounds = 1_000;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private static readonly string[] Pieces =
    [
        "class ", "instance of ", "qualifier ", "enumeration ", "structure ", "association ", "value of ", "#pragma ", "#include ", "#define ",
        "namespace", "(\"root/x\")", "A", "B", "uint8 ", "string ", "uint32 ", "datetime ", "object ", "void ", "ref ", "X", "Y", "as $a ", "$b",
        "{", "}", "[", "]", "(", ")", ";", ",", ":", "=", ".", "?", "/*", "*/", "//", "\n", "\r", " ", "\"", "'", "\\", "\"text\"", "'c'", "0", "09",
        "0x", "1.", "1.5", "-1", "102b", "true", "NULL", "Key", "ValueMap", "Values", "BitMap", "In", "Out", "ID(1)", "ReturnValue", "```", "\u00A0",
        "\0", "\uFFFD", "\uD800", "};\n", "class A { uint8 X; };\n", "[Key] ", "Flavor(", "Scope(",
    ];

    private readonly ITestOutputHelper _output;
    private readonly int _seed;

    public FuzzTests(ITestOutputHelper output)
    {
        _output = output;
        var given = Environment.GetEnvironmentVariable("TYPEDCIM_FUZZ_SEED");
        _seed = given is null ? Random.Shared.Next() : int.Parse(given, CultureInfo.InvariantCulture);
        _output.WriteLine($"seed {_seed}");
    }

    public static TheoryData<string> Sources =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Data"), "*.mof", SearchOption.AllDirectories)
            .Where(path => new FileInfo(path).Length < 20_000)
            .Select(path => Path.GetRelativePath(AppContext.BaseDirectory, path))
            .Order(StringComparer.Ordinal)];

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
        // A run looks at some forty offsets of each file; another seed looks at others.
        var text = Load(path);
        var step = Math.Max(1, text.Length / 40);
        var offsets = Enumerable.Range(0, text.Length).Where(offset => offset % step == _seed % step);
        return CheckAsync(offsets.SelectMany(offset => new[] { text[..offset], text[offset..] }));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public Task MutationIsRead(string path)
    {
        var text = Load(path);
        var random = new Random(_seed);
        return CheckAsync(Enumerable.Range(0, 30).Select(_ => Mutate(text, random)));
    }

    private static string Load(string path) => MofText.Decode(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, path))).Text;

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
        var random = new Random(_seed);
        return CheckAsync(Enumerable.Range(0, Rounds).Select(_ => create(random)));
    }

    private async Task CheckAsync(IEnumerable<string> texts)
    {
        var current = string.Empty;
        try
        {
            await Task.Run(() =>
            {
                foreach (var text in texts)
                {
                    current = text;
                    Check(text);
                }
            }).WaitAsync(Limit);
        }
        catch (Exception)
        {
            _output.WriteLine("text: " + current);
            throw;
        }
    }

    private static void Check(string text)
    {
        var file = MofParser.Parse(text, new MofParseOptions { FileName = "A.M.mof" });
        var linked = MofLinker.FindProblems([file])[0];
        AssertConsistent(text, file, linked);
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
