using TypedCim.Generator.Diagnostics;

namespace TypedCim.Generator.Tests;

/// <summary>docs/diagnostics.md has a row for every rule of the generator itself, and no other.</summary>
public sealed class GeneratorRulesDocumentationTests
{
    private static readonly Dictionary<string, string[]> Rows = ReadRows();

    [Fact]
    public void EveryRuleHasARowWithItsSeverityAndTitle()
    {
        Assert.All(GeneratorRules.All, rule =>
        {
            string[] row = Rows[rule.Id];
            Assert.Equal(rule.Severity.ToString().ToLowerInvariant(), row[1]);
            Assert.StartsWith("**" + rule.Title + ".**", row[2], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void NoRowIsLeftOver() => Assert.Equal(GeneratorRules.All.Select(rule => rule.Id), Rows.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static Dictionary<string, string[]> ReadRows() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "diagnostics.md"))
            .SkipWhile(line => !string.Equals(line, "## The generator", StringComparison.Ordinal))
            .TakeWhile(line => !string.Equals(line, "## The build", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| TCIM", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray())
            .ToDictionary(cells => cells[0], StringComparer.Ordinal);
}
