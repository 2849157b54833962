using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Output;

public sealed class DocumentationTests
{
    private const string Mof = """
        [Description("A thing.\nWith a second line."), Url("https://example.com/thing"), Secured, Provider("ExtnProv"), SeenOn("2002")]
        class Demo_Thing
        {
            [Key, Description("The id.")] string Id;
            [Read, Write, Lazy, Units("seconds"), MinValue(1), MaxValue(60), Experimental] uint32 Delay = 5;
            [Read, SubType("interval")] datetime Elapsed;
            [Read, Write, ValueMap{"1"}, Values{"One & only"}] uint32 Code;
            [Static, Description("Does it."), Url("https://example.com/do")]
            sint32 Do([In, Description("How long."), Units("minutes")] uint32 Time, [In] string Name, [Out, Description("What came.")] string Text);
            [ReturnIs("count")] uint32 Count();
        };
        [Abstract, Embedded] class Demo_Token { };
        [Embedded] class Demo_Daily : Demo_Token { };
        class Demo_Pair { [Key] string A; [Key] string B; };
        """;

    [Fact]
    public void EverythingThatTheSchemaTellsIsDocumented()
    {
        var run = new GeneratorTest().WithMof("a.mof", Mof).Run();
        Snapshot.Match(run.File("Demo_Thing.g.cs"));
    }

    [Fact]
    public void NoPublicMemberLacksDocumentationEvenWithoutThePragma()
    {
        var run = new GeneratorTest().WithMof("a.mof", Mof).Run();
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
        var trees = run.Result.GeneratedSources.Select(source => CSharpSyntaxTree.ParseText(
            source.SourceText.ToString().Replace("#pragma warning disable", "//", StringComparison.Ordinal), options, source.HintName));
        var diagnostics = run.Input.RemoveAllSyntaxTrees().AddSyntaxTrees(trees).GetDiagnostics();
        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }
}
