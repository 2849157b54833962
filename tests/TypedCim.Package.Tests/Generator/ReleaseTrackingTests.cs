using TypedCim.Generator.Diagnostics;
using TypedCim.Mof;

namespace TypedCim.Package.Tests.Generator;

/// <summary>AnalyzerReleases.*.md hold a row for every rule. Descriptors are made by a factory, so Roslyn's own check cannot see them.</summary>
public sealed class ReleaseTrackingTests
{
    private const string Category = "TypedCim";

    private static readonly string[] s_rows =
    [
        .. new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(name => File.ReadLines(Path.Combine(AppContext.BaseDirectory, name)))
            .Where(line => line.StartsWith("TCIM", StringComparison.Ordinal))
            .Select(line => string.Join(" | ", line.Split('|').Select(cell => cell.Trim())))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void EveryRuleHasARowAndEveryRowARule()
    {
        string[] rules =
        [
            .. MofRules.All.Concat(GeneratorRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)
                .Select(rule => $"{rule.Id} | {Category} | {rule.Severity} | {rule.Title}"),
        ];

        Assert.True(
            rules.SequenceEqual(s_rows, StringComparer.Ordinal),
            "AnalyzerReleases.Unshipped.md differs from the rules.\nAdd:\n"
                + string.Join("\n", rules.Except(s_rows, StringComparer.Ordinal)) + "\nRemove:\n"
                + string.Join("\n", s_rows.Except(rules, StringComparer.Ordinal)));
    }
}
