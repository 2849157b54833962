using Microsoft.CodeAnalysis;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Findings;

public sealed class BrokenMofTests
{
    [Fact]
    public void OneBrokenMemberIsOneDiagnosticAtItsPlaceAndEverythingElseGenerates()
    {
        var run = new GeneratorTest()
            .WithMof("folder/broken.mof", "class Demo_Broken\n{\n    [Key] string Id;\n    [Read] uint32 ;\n    [Read] string Name;\n};\nclass Demo_After { [Key] string Id; };\n")
            .WithMof("folder/good.mof", "class Demo_Good { [Key] string Id; };")
            .RunWithFindings();

        var finding = Assert.Single(run.Findings);
        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
        Assert.StartsWith("TCIM1", finding.Id, StringComparison.Ordinal);
        var place = finding.Location.GetLineSpan();
        Assert.Equal("folder/broken.mof", place.Path);
        Assert.Equal(3, place.StartLinePosition.Line);
        Assert.InRange(place.StartLinePosition.Character, 11, 18);
        Assert.Equal("CimSchema.g.cs Demo_After.g.cs Demo_Broken.g.cs Demo_Good.g.cs", run.Files);
        Assert.Contains("string? Name", run.File("Demo_Broken.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void DiagnosticsOfAFileStandInTheOrderOfTheFile()
    {
        var run = new GeneratorTest().WithMof("a.mof", "class A { uint32 ; };\nclass B { string ; };\n").RunWithFindings();
        Assert.Equal([0, 1], run.Findings.Select(finding => finding.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void FindingsBetweenFilesAreCappedToo()
    {
        var classes = Enumerable.Range(0, 150).Select(static i => $"class Demo_C{i} : Demo_Missing{i} {{ [Key] string Id; }};\n");

        var run = new GeneratorTest().WithMof("a.mof", string.Concat(classes)).WithMof("b.mof", "class Demo_D : Demo_Gone { };").RunWithFindings();

        var byPath = run.Findings.ToLookup(static finding => finding.Location.GetLineSpan().Path, static finding => finding.Id, StringComparer.Ordinal);
        Assert.Equal(string.Join(' ', Enumerable.Repeat("TCIM240", 100).Append("TCIM199")), string.Join(' ', byPath["a.mof"]));
        Assert.Equal("TCIM240", Assert.Single(byPath["b.mof"]));
        Assert.Contains("Demo_C149.g.cs", run.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void FileWithoutAnyClassGeneratesNothing()
    {
        var run = new GeneratorTest().WithMof("empty.mof", "// nothing\n").WithMof("notes.txt", "class Demo_Not { };").Run();
        Assert.Equal("", run.Files);
    }
}
