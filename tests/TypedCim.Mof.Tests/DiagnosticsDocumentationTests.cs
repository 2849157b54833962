using System.Reflection;

namespace TypedCim.Mof.Tests;

/// <summary>docs/diagnostics.md has a row for every rule, and its examples show what they say.</summary>
public sealed class DiagnosticsDocumentationTests
{
    private const string EscapedBar = "\u0001";

    private static readonly Dictionary<string, string[]> Rows = ReadRows();

    public static TheoryData<string> RuleIds => [.. MofRules.All.Select(rule => rule.Id)];

    public static TheoryData<string> DocumentedIds => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void EveryRuleHasARowWithItsSeverityAndTitle(string id)
    {
        var rule = MofRules.All.Single(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));

        var row = Rows[id];

        var severity = rule.Severity.ToString().ToLowerInvariant();
        Assert.Equal(rule.IsLeniency ? severity + ", strict" : severity, row[1]);
        Assert.StartsWith("**" + rule.Title + ".**", row[2], StringComparison.Ordinal);
        Assert.NotEmpty(row[4]);
    }

    [Theory]
    [MemberData(nameof(DocumentedIds))]
    public void EveryExampleIsReportedUnderItsId(string id)
    {
        var example = Rows[id][3];
        if (string.Equals(example, "—", StringComparison.Ordinal))
        {
            return;
        }

        var text = example.Trim('`').Trim().Replace('⏎', '\n');
        var file = MofParser.Parse(text);
        var linked = MofLinker.FindProblems([file])[0];

        Assert.Contains(id, file.Diagnostics.Concat(linked).Select(diagnostic => diagnostic.Rule.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void EveryRuleFieldIsListedOnceAndInOrder()
    {
        var fields = typeof(MofRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (MofRule)field.GetValue(null)!);

        Assert.Equal(fields.Select(rule => rule.Id).Order(StringComparer.Ordinal), MofRules.All.Select(rule => rule.Id), StringComparer.Ordinal);
        Assert.Equal(MofRules.All.Count, MofRules.All.Distinct().Count());
    }

    [Fact]
    public void NoRowIsLeftOver() =>
        Assert.Equal(MofRules.All.Select(rule => rule.Id), Rows.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void EveryMessageIsWrittenWithItsArguments(string id)
    {
        var rule = MofRules.All.Single(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        var items = Enumerable.Range(0, 10).Count(i => rule.MessageFormat.Contains($"{{{i}}}", StringComparison.Ordinal));
        var arguments = new EquatableArray<string>(Enumerable.Range(0, items).Select(i => $"<{i}>"));

        var message = new MofDiagnostic(rule, default, arguments).Message;

        Assert.All(arguments, argument => Assert.Contains(argument, message, StringComparison.Ordinal));
        Assert.Matches("[.?]$", message);
    }

    private static Dictionary<string, string[]> ReadRows() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "diagnostics.md"))
            .TakeWhile(line => !string.Equals(line, "## The generator", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| TCIM", StringComparison.Ordinal))
            .Select(line => line.Replace("\\|", EscapedBar, StringComparison.Ordinal).Split('|'))
            .Select(cells => cells[1..^1].Select(cell => cell.Trim().Replace(EscapedBar, "|", StringComparison.Ordinal)).ToArray())
            .ToDictionary(cells => cells[0], StringComparer.Ordinal);
}
