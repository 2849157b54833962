using System.Text.RegularExpressions;

namespace TypedCim.Mof.Tests.Formatting;

/// <summary>Texts for formatter tests, and what must be the same before and after.</summary>
internal static partial class FormatText
{
    /// <summary>Lists the MOF files that the tests have: those of mof/ and the edge cases.</summary>
    public static IEnumerable<string> ListFiles() =>
        Directory.EnumerateFiles(Folder, "*.mof", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal);

    public static string Read(string file) => MofText.Decode(File.ReadAllBytes(Path.Combine(Folder, file))).Text;

    public static MofParseOptions OptionsFor(string file) => new() { FileName = Path.GetFileName(file) };

    /// <summary>Gives what a text declares, without positions.</summary>
    public static MofFile Meaning(string text, MofParseOptions options) =>
        MofParser.Parse(text, options) with { Diagnostics = default, Locations = default, Includes = default, Instances = default };

    /// <summary>Gives the tokens of a text, words in lower case.</summary>
    public static List<string> Tokens(string text, MofParseOptions options)
    {
        var source = Source(text, options);
        return [.. Enumerable.Range(0, source.Count).Select(token =>
            source.Is(token, MofTokenKind.Name) ? source.TextOf(token).ToString().ToUpperInvariant() : source.TextOf(token).ToString())];
    }

    /// <summary>Gives the comments of a text with all white space as one space.</summary>
    public static List<string> Comments(string text, MofParseOptions options)
    {
        var source = Source(text, options);
        return [.. Enumerable.Range(0, source.CommentCount).Select(comment =>
            WhiteSpace().Replace(source.Text[source.CommentAt(comment).Start..source.CommentAt(comment).End], " "))];
    }

    /// <summary>Formats a text and checks everything that holds for every text.</summary>
    public static MofFormatResult FormatChecked(string text, MofParseOptions options)
    {
        var result = MofFormatter.Format(text, options);
        if (result.Outcome is not (MofFormatOutcome.Changed or MofFormatOutcome.Unchanged))
        {
            Assert.Equal(text, result.Text);
            return result;
        }

        var again = MofFormatter.Format(result.Text, options);
        Assert.Equal(result.Text, again.Text);
        Assert.Equal(MofFormatOutcome.Unchanged, again.Outcome);
        Assert.Equal(Meaning(text, options), Meaning(result.Text, options));
        Assert.Equal(Tokens(text, options), Tokens(result.Text, options));
        Assert.Equal(Comments(text, options), Comments(result.Text, options));
        return result;
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Data");

    private static FormatSource Source(string text, MofParseOptions options) =>
        FormatSourceReader.Read(text, MofParser.Parse(text, options with { MaxDiagnostics = int.MaxValue }).Diagnostics);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WhiteSpace();
}
