using TypedCim.Tool.Import;

namespace TypedCim.Tool.Tests.Import;

/// <summary>docs/diagnostics.md has a row for every rule of the import, and no other.</summary>
public sealed class ImportRulesDocumentationTests
{
    private static readonly Dictionary<string, string[]> Rows = ReadRows();

    [Fact]
    public void EveryRuleHasARowWithItsSeverityAndTitle() => Assert.All(ImportRules.All, rule =>
    {
        var row = Rows[rule.Id];
        Assert.Equal(rule.Severity.ToString().ToLowerInvariant(), row[1]);
        Assert.StartsWith("**" + rule.Title + ".**", row[2], StringComparison.Ordinal);
        Assert.NotEmpty(row[3]);
    });

    [Fact]
    public void NoRowIsLeftOver() => Assert.Equal(ImportRules.All.Select(rule => rule.Id), Rows.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static Dictionary<string, string[]> ReadRows() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "diagnostics.md"))
            .SkipWhile(line => !string.Equals(line, "## Import of pages", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| TCIM", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray())
            .ToDictionary(cells => cells[0], StringComparer.Ordinal);
}
