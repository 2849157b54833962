using System.Text.Json;
using System.Text.RegularExpressions;

namespace TypedCim.Tool.Tests;

/// <summary>The examples of docs/formatting.md, docs/tool.md and docs/import.md are what the tool does.</summary>
public sealed partial class DocumentationTests
{
    [Fact]
    public void ExampleOfTheStyleIsFormatted()
    {
        var example = Block("formatting.md", "mof");

        var result = MofFormatter.Format(example);

        Assert.Equal(example, result.Text);
        Assert.Equal(MofFormatOutcome.Unchanged, result.Outcome);
    }

    [Fact]
    public async Task ExampleOfInspectHasTheShapeOfTheDocument()
    {
        using var folder = new TestFolder();
        folder.Write("a.mof", """
            #pragma namespace("root/acme")
            [Abstract, Description("…"), Version("1.0")]
            class Acme_Device : Acme_Part
            {
                [Read, ValueMap{"0"}, Values{"Unknown"}] uint32 State;
                uint32 Stop([In] boolean Force);
            };
            """);

        var run = await ToolRun.CallAsync("inspect", "--json", folder.Root);

        using var example = JsonDocument.Parse(Block("tool.md", "json"));
        Assert.Equal(Shape(example.RootElement), Shape(run.ReadJson()));
    }

    [Fact]
    public async Task ExampleOfImportHasTheShapeOfTheDocument()
    {
        using var folder = new TestFolder();
        var page = folder.Write("weigh.md", """
            # Weigh Method in Class Acme_Part
            ## Syntax
            ```
            sint32 Weigh();
            ```
            """);

        var run = await ToolRun.CallAsync("import", "--json", page, "-o", folder.PathOf("mof"));

        using var example = JsonDocument.Parse(Block("import.md", "json"));
        Assert.Equal(Shape(example.RootElement), Shape(run.ReadJson()));
    }

    private static string Block(string page, string language)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", page)).ReplaceLineEndings("\n");
        return CodeBlock().Matches(text).First(match => string.Equals(match.Groups["language"].Value, language, StringComparison.Ordinal)).Groups["code"].Value;
    }

    /// <summary>Gives the names of a document with the first item of each list standing for all.</summary>
    private static string Shape(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', element.EnumerateObject().Select(property => property.Name + ":" + Shape(property.Value))) + "}",
        JsonValueKind.Array => "[" + string.Concat(element.EnumerateArray().Take(1).Select(Shape)) + "]",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString(),
    };

    [GeneratedRegex(
        "^```(?<language>[a-z]+)\n(?<code>.*?)^```",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodeBlock();
}
