namespace TypedCim.Mof.Tests.Cases;

/// <summary>Every case of Data/cases has its outcome, its findings at their places, and everything else delivered.</summary>
public sealed class CaseTests
{
    private static readonly ILookup<string, MofCase> Cases = ReadAll().ToLookup(item => item.Title, StringComparer.Ordinal);

    public static TheoryData<string> Titles => [.. Cases.Select(group => group.Key)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void CaseIsReadAsExpected(string title)
    {
        var item = Assert.Single(Cases[title]);

        Assert.Equal(item.Expected, item.Run());
    }

    private static IEnumerable<MofCase> ReadAll() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Data", "cases"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => MofCase.Parse(File.ReadAllText(path)));
}
