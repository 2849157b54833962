using Microsoft.CodeAnalysis;
using Xunit;

namespace TypedCim.Documentation.Tests;

public sealed class ReadmeTests
{
    private static readonly IReadOnlyList<ReadmeSnippet> s_snippets = ReadmeSnippet.ReadAll();

    public static TheoryData<string, int> CSharpSnippets()
    {
        var rows = new TheoryData<string, int>();
        foreach (ReadmeSnippet snippet in s_snippets.Where(snippet => string.Equals(snippet.Language, "csharp", StringComparison.Ordinal)))
            rows.Add(snippet.Document, snippet.Line);
        return rows;
    }

    [Theory]
    [MemberData(nameof(CSharpSnippets))]
    public void EveryCSharpSnippetCompilesWithoutAWarning(string document, int line)
    {
        ReadmeSnippet snippet = Of("csharp", document).Single(candidate => candidate.Line == line);

        IReadOnlyList<Diagnostic> diagnostics = SnippetCompiler.Compile(snippet.Text, Of("mof", document).Select(mof => mof.Text));

        Assert.Empty(diagnostics);
    }

    [Fact]
    public void ASnippetThatIsWrongDoesNotCompile()
    {
        IReadOnlyList<Diagnostic> diagnostics = SnippetCompiler.Compile("await site.SMS_ImagePackage(\"ABC00012\").AddDistributionPointAsync();", Of("mof").Select(mof => mof.Text));

        Assert.Equal("CS1061", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void TheExampleHasAtMostFifteenLinesOfCode()
    {
        string example = Of("csharp").First().Text;

        Assert.InRange(example.Split('\n').Count(line => line.Trim().Length > 0), 1, 15);
    }

    [Fact]
    public void TheReadmeShowsCSharpMofAndProjectFile()
    {
        Assert.NotEmpty(Of("csharp"));
        Assert.NotEmpty(Of("mof"));
        Assert.NotEmpty(Of("xml"));
        Assert.Equal(["dotnet run --project samples/DistributeContent", "dotnet test Generated.sln"], Of("bash").First().Text.Split('\n'));
    }

    private static IEnumerable<ReadmeSnippet> Of(string language, string document = ReadmeSnippet.Main) => s_snippets
        .Where(snippet => string.Equals(snippet.Language, language, StringComparison.Ordinal))
        .Where(snippet => string.Equals(snippet.Document, document, StringComparison.Ordinal));
}
