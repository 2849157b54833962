using System.Globalization;
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
            [Read, Write, ValueMap{"1", "2"}, Values{"One & only", "Some more"}] uint32 Code;
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

    /// <summary>What is left without a comment: plumbing, key parts, columns that only have a type, and values that are called as the schema calls them.</summary>
    [Fact]
    public void NothingElseLacksDocumentation()
    {
        var run = new GeneratorTest().WithMof("a.mof", Mof).Run();
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
        var trees = run.Result.GeneratedSources.Select(source => CSharpSyntaxTree.ParseText(
            source.SourceText.ToString().Replace("#pragma warning disable", "//", StringComparison.Ordinal), options, source.HintName));
        var diagnostics = run.Input.RemoveAllSyntaxTrees().AddSyntaxTrees(trees).GetDiagnostics();
        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !IsMissingDocumentation(diagnostic)));
        Assert.Equal(
            """
            Demo_Daily.CimGetClass()
            Demo_Daily.CimMetadata
            Demo_Pair.CimGetClass()
            Demo_Pair.CimMetadata
            Demo_Pair.CimTransfer(int, ref CimTransfer)
            Demo_PairKey.A
            Demo_PairKey.B
            Demo_PairKey.Demo_PairKey(string, string)
            Demo_PairKey.Equals(Demo_PairKey)
            Demo_PairKey.Equals(object?)
            Demo_PairKey.GetHashCode()
            Demo_PairKey.operator !=(Demo_PairKey, Demo_PairKey)
            Demo_PairKey.operator ==(Demo_PairKey, Demo_PairKey)
            Demo_Thing.CimGetClass()
            Demo_Thing.CimMetadata
            Demo_Thing.CimTransfer(int, ref CimTransfer)
            Demo_Thing.CodeValue.SomeMore
            Demo_ThingFields.Code
            Demo_Token.CimFamily
            Demo_Token.CimGetClass()
            Demo_Token.CimMetadata
            Demo_Token.Unknown.CimClassName
            Demo_Token.Unknown.CimGetUnknown()
            Demo_Token.Unknown.CimValues
            """,
            string.Join('\n', diagnostics.Where(IsMissingDocumentation).Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1]).Order(StringComparer.Ordinal)),
            ignoreLineEndingDifferences: true);
    }

    private static bool IsMissingDocumentation(Diagnostic diagnostic) => string.Equals(diagnostic.Id, "CS1591", StringComparison.Ordinal);
}
