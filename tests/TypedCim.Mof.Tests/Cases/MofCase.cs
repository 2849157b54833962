using System.Globalization;
using System.Text;

namespace TypedCim.Mof.Tests.Cases;

/// <summary>One case of a file in Data/cases: texts that belong together, and what has to come out of them.</summary>
/// <remarks>
/// A case is a title behind <c>===</c>, the text (of several files when lines <c>--- name</c> stand between them), and behind <c>==&gt;</c> the
/// outcome, the numbers of classes, properties, methods and parameters, and the findings with their positions. The lines that follow are the model.
/// Characters that an editor would hide have a visible stand-in.
/// </remarks>
public sealed record MofCase(string Title, IReadOnlyList<(string Name, string Text)> Files, string Expected)
{
    private const string DefaultName = "case.mof";

    private static readonly (char Symbol, char Character)[] StandIns =
    [
        ('⍽', '\u00A0'), ('␍', '\r'), ('␌', '\f'), ('␋', '\v'), ('␚', '\u001A'), ('␀', '\0'), ('␠', ' '), ('␉', '\t'), ('␟', '\u200B'), ('␏', '\uFEFF'),
    ];

    /// <summary>Reads all cases of a file.</summary>
    public static IEnumerable<MofCase> Parse(string content) =>
        content.ReplaceLineEndings("\n").Split("\n=== ").Skip(1).Select(ParseOne);

    /// <summary>Reads the files of the case, checks them against each other, merges amendments, and describes all of it.</summary>
    public string Run()
    {
        var files = Files.Select(file => MofParser.Parse(file.Text, new MofParseOptions { FileName = file.Name })).ToList();
        var linked = MofLinker.FindProblems(files);
        var findings = files
            .SelectMany((file, i) => file.Diagnostics.Concat(linked[i]).OrderBy(finding => finding.Span.Start).Select(finding => (file, finding)))
            .ToList();
        var merged = MofAmendments.Merge(files);
        var classes = merged.SelectMany(file => file.Classes).ToList();
        var methods = classes.SelectMany(schema => schema.Methods).ToList();
        var counts = new[]
        {
            classes.Count, classes.Sum(schema => schema.Properties.Count), methods.Count, methods.Sum(method => method.Parameters.Count),
        };
        var outcome = findings.Count == 0 ? "accept" : findings.Any(item => item.finding.Rule.Severity == MofSeverity.Error) ? "error" : "warn";
        var summary = string.Join(' ', ["==> " + outcome, string.Join('/', counts), .. findings.Select(item => Describe(item.file, item.finding))]);
        return string.Join('\n', [summary, .. merged.SelectMany(ModelText.Lines)]);
    }

    public override string ToString() => Title;

    private static MofCase ParseOne(string block)
    {
        var expectedAt = block.IndexOf("\n==> ", StringComparison.Ordinal);
        var (body, expected) = expectedAt < 0 ? (block.TrimEnd('\n'), string.Empty) : (block[..expectedAt], block[(expectedAt + 1)..].TrimEnd('\n'));
        var lines = body.Split('\n');
        var files = new List<(string, string)>();
        var name = DefaultName;
        var text = new List<string>();
        foreach (var line in lines.Skip(1))
        {
            if (line.StartsWith("--- ", StringComparison.Ordinal))
            {
                AddFile(files, name, text);
                name = line[4..];
            }
            else
            {
                text.Add(line);
            }
        }

        AddFile(files, name, text);
        return new MofCase(lines[0], files, expected);
    }

    private static void AddFile(List<(string Name, string Text)> files, string name, List<string> lines)
    {
        if (lines.Count > 0)
        {
            files.Add((name, Decode(string.Join('\n', lines))));
            lines.Clear();
        }
    }

    private static string Decode(string text)
    {
        var decoded = new StringBuilder(text);
        foreach (var (symbol, character) in StandIns)
        {
            decoded.Replace(symbol, character);
        }

        return decoded.ToString();
    }

    private string Describe(MofFile file, MofDiagnostic finding)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{finding.Rule.Id}@{finding.Span.Line + 1}:{finding.Span.Column + 1}");
        return Files.Count == 1 ? place : file.FileName + ":" + place;
    }
}
