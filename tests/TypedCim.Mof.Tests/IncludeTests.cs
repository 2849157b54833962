namespace TypedCim.Mof.Tests;

/// <summary>Includes are found among the given files; nothing is read from disk.</summary>
public sealed class IncludeTests
{
    private const string Circle = "TCIM262";

    [Theory]
    [InlineData("one/a.mof", "b.mof", 1)]
    [InlineData("two/a.mof", "b.mof", 2)]
    [InlineData("a.mof", "two/B.MOF", 2)]
    [InlineData("one/a.mof", @"..\two\b.mof", 2)]
    [InlineData("one/deep/a.mof", "../../one/./b.mof", 1)]
    [InlineData(@"C:\schemas\a.mof", @"one\b.mof", 1)]
    [InlineData("three/a.mof", @"D:\elsewhere\b.mof", 1)]
    [InlineData("one/a.mof", "c.mof", -1)]
    public void PathCountsBeforeNameAndCaseNever(string from, string include, int expected)
    {
        MofFile[] files = [Read(from, include), Read("one/b.mof"), Read("two/b.mof")];

        Assert.Equal(expected, new IncludeGraph(files).Find(0, include));
    }

    [Fact]
    public void CircleIsReportedWhereItCloses()
    {
        MofFile[] files = [Read("x.mof", "a.mof"), Read("a.mof", "b.mof"), Read("b.mof", "c.mof", "a.mof"), Read("c.mof")];

        var findings = MofLinker.FindProblems(files);

        Assert.Equal([0, 0, 1, 0], findings.Select(list => list.Count));
        Assert.Equal((Circle, 1), (findings[2][0].Rule.Id, findings[2][0].Span.Line));
        Assert.Contains("a.mof, b.mof, a.mof", findings[2][0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LongChainsAndLargeCirclesNeedNoStack()
    {
        const int count = 20_000;
        var files = Enumerable.Range(0, count).Select(i => Read($"f{i}.mof", $"f{(i + 1) % count}.mof")).ToList();

        var findings = MofLinker.FindProblems(files);

        var finding = Assert.Single(findings.SelectMany(list => list));
        Assert.Equal(Circle, finding.Rule.Id);
        Assert.Contains("f9.mof, …, f0.mof", finding.Message, StringComparison.Ordinal);
    }

    private static MofFile Read(string name, params string[] includes) =>
        MofParser.Parse(string.Join('\n', includes.Select(include => $"#pragma include(\"{include}\")")), new MofParseOptions { FileName = name });
}
