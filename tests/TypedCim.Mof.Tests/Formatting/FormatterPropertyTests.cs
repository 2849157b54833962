using System.Globalization;
using System.Text;

namespace TypedCim.Mof.Tests.Formatting;

/// <summary>What holds for every text: formatting keeps tokens, comments and meaning, and formatting twice changes nothing more.</summary>
public sealed class FormatterPropertyTests
{
    // Set TYPEDCIM_SEED to explore other cases; the seed stands in the message of a failure.
    private const int DefaultSeed = 20240229;
    private const int RoundsPerFile = 3;

    private static readonly string[] Separators =
        [" ", "\n", "\r\n", "\t", "\n\n\n", " /* note */ ", "// note\n", "\n    // note\n", "/* a\n   b */", "\n/*\n * a\n\n * b\n */\n", "\n\n// note\n\n"];

    public static TheoryData<string> Files => [.. FormatText.ListFiles()];

    [Theory]
    [MemberData(nameof(Files))]
    public void FileKeepsItsMeaning(string file)
    {
        var options = FormatText.OptionsFor(file);

        var result = FormatText.FormatChecked(FormatText.Read(file), options);

        Assert.NotEqual(MofFormatOutcome.NotSafe, result.Outcome);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void AnySeparatorsBetweenTokensAreLaidOut(string file)
    {
        var seed = Seed();
        var random = new Random(file.Aggregate(seed, static (hash, c) => unchecked((hash * 31) + c)));
        var options = FormatText.OptionsFor(file);
        if (MofFormatter.Format(FormatText.Read(file), options).Outcome is not (MofFormatOutcome.Changed or MofFormatOutcome.Unchanged))
        {
            return;
        }

        for (var round = 0; round < RoundsPerFile; round++)
        {
            CheckScattered(Scatter(FormatText.Read(file), options, random), options, seed);
        }
    }

    private static int Seed() =>
        Environment.GetEnvironmentVariable("TYPEDCIM_SEED") is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : DefaultSeed;

    private static void CheckScattered(string text, MofParseOptions options, int seed)
    {
        try
        {
            Assert.InRange(FormatText.FormatChecked(text, options).Outcome, MofFormatOutcome.Unchanged, MofFormatOutcome.Changed);
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"Seed {seed.ToString(CultureInfo.InvariantCulture)}, text:\n{text}", failure);
        }
    }

    private static string Scatter(string text, MofParseOptions options, Random random)
    {
        var tokens = FormatSourceReader.Read(text, MofParser.Parse(text, options).Diagnostics);
        var density = random.NextDouble() / 3;
        var scattered = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            scattered.Append(i > 0 && random.NextDouble() < density ? Separators[random.Next(Separators.Length)] : " ");
            scattered.Append(tokens.TextOf(i));
        }

        return scattered.ToString();
    }
}
