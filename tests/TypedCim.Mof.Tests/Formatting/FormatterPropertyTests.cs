using System.Globalization;
using System.Text;

namespace TypedCim.Mof.Tests.Formatting;

/// <summary>What holds for every text: formatting keeps tokens, comments and meaning, and formatting twice changes nothing more.</summary>
public sealed class FormatterPropertyTests
{
    // The seed stands in the message of a failure.
    private const int RoundsPerFile = 3;
    private const int MutationsPerFile = 6;
    private const int Soups = 5_000;

    private static readonly string[] Words =
    [
        "class", "A", "B", ":", "{", "}", "};", ";", ",", "[", "]", "(", ")", "=", "uint8", "String", "ref", "Ref", "object", "instance", "of", "as", "$a",
        "1", "0x1F", "-5", "\"text\"", "\"a\nb\"", "'c'", "true", "NULL", "#pragma", "namespace", "include", "Qualifier", "Scope", "Flavor", "any",
        "structure", "enumeration", "association", "value", "void", "Values", "ValueMap", "Key", "ToSubclass", "// note\n", "/* note */", "and prose",
        "class C {", "class D : C { uint8 X; };", "uint8 M([In] String A);", "[Key, Read]", "{\"a\", \"b\"}", "```",
    ];

    private static readonly string[] Separators =
    [
        " ", "\n", "\r\n", "\t", "\n\n\n", " /* note */ ", "// note\n", "\n    // note\n", "/* a\n   b */", "\n/*\n * a\n\n * b\n */\n",
        "\n\n// note\n\n",
    ];

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
        var random = Seed.For(file);
        var options = FormatText.OptionsFor(file);
        if (MofFormatter.Format(FormatText.Read(file), options).Outcome is not (MofFormatOutcome.Changed or MofFormatOutcome.Unchanged))
        {
            return;
        }

        for (var round = 0; round < RoundsPerFile; round++)
        {
            var outcome = Check(Scatter(FormatText.Read(file), options, random), options);
            Assert.InRange(outcome, MofFormatOutcome.Unchanged, MofFormatOutcome.Changed);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void MutatedFileIsFormattedOrLeftAlone(string file)
    {
        var random = Seed.For(file);
        var options = FormatText.OptionsFor(file);
        for (var round = 0; round < MutationsPerFile; round++)
        {
            Check(Mutate(FormatText.Read(file), random), options);
        }
    }

    [Fact]
    public void TokenSoupIsFormattedOrLeftAlone()
    {
        var random = Seed.For(string.Empty);
        for (var round = 0; round < Soups; round++)
        {
            var soup = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Words[random.Next(Words.Length)] + (random.Next(3) == 0 ? "\n" : " ")));
            Check(soup, MofParseOptions.Default);
        }
    }

    private static MofFormatOutcome Check(string text, MofParseOptions options)
    {
        try
        {
            return FormatText.FormatChecked(text, options).Outcome;
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"Seed {Seed.Value.ToString(CultureInfo.InvariantCulture)}, text:\n{text}", failure);
        }
    }

    /// <summary>Removes, repeats or exchanges a few tokens, or cuts the text off.</summary>
    private static string Mutate(string text, Random random)
    {
        var mutated = text;
        for (var i = random.Next(3); i >= 0; i--)
        {
            var start = random.Next(mutated.Length + 1);
            var length = random.Next(Math.Min(8, mutated.Length - start + 1));
            mutated = random.Next(4) switch
            {
                0 => mutated.Remove(start, length),
                1 => mutated.Insert(start, mutated.Substring(start, length)),
                2 => mutated.Insert(start, Words[random.Next(Words.Length)]),
                _ => mutated.Length > 2000 ? mutated : mutated[..start],
            };
        }

        return mutated;
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
