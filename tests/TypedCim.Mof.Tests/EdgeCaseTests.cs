using System.Globalization;

namespace TypedCim.Mof.Tests;

/// <summary>Every case of Data/edge has its outcome, delivers everything that is not broken, and is reported at the right place.</summary>
public sealed class EdgeCaseTests
{
    private const int ListedDiagnostics = 6;

    public static TheoryData<string> Rows => [.. EdgeCase.ReadRows()];

    [Theory]
    [MemberData(nameof(Rows))]
    public void CaseIsReadAsExpected(string row)
    {
        var expected = EdgeCase.Parse(row);
        var file = expected.Read();

        Assert.Equal(row, Describe(expected, file));
    }

    [Fact]
    public void EveryFileHasARow() =>
        Assert.Equal(
            EdgeCase.ListFiles().Order(StringComparer.Ordinal),
            EdgeCase.ReadRows().Select(row => EdgeCase.Parse(row).File).Order(StringComparer.Ordinal));

    private static string Describe(EdgeCase row, MofFile file)
    {
        var methods = file.Classes.SelectMany(schema => schema.Methods).ToList();
        var counts = new[]
        {
            file.Classes.Count, file.Classes.Sum(schema => schema.Properties.Count), methods.Count, methods.Sum(method => method.Parameters.Count),
        };
        return string.Join('\t', [row.File, Outcome(file), .. counts.Select(Text), Positions(file), row.Title]);
    }

    private static string Outcome(MofFile file) => file.Diagnostics.Count == 0 ? "accept"
        : file.Diagnostics.Any(diagnostic => diagnostic.Rule.Severity == MofSeverity.Error) ? "error"
        : "warn";

    private static string Positions(MofFile file)
    {
        var listed = file.Diagnostics.Take(ListedDiagnostics)
            .Select(diagnostic => $"{diagnostic.Rule.Id}@{Text(diagnostic.Span.Line + 1)}:{Text(diagnostic.Span.Column + 1)}");
        var rest = file.Diagnostics.Count - ListedDiagnostics;
        return string.Join(' ', rest > 0 ? [.. listed, "+" + Text(rest)] : listed);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
