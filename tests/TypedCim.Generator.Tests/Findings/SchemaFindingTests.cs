using Microsoft.CodeAnalysis;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Findings;

/// <summary>What shows only with all files together.</summary>
public sealed class SchemaFindingTests
{
    [Fact]
    public void UnknownBaseIsAWarningAtItsNameAndTheClassStillGenerates()
    {
        var run = new GeneratorTest()
            .WithMof("a.mof", "class Demo_Base { [Key] string Id; };")
            .WithMof("b.mof", "\nclass Demo_Derived : Demo_Bass\n{\n    [Key] string Id;\n};")
            .RunWithFindings();
        AssertFinding(run, "TCIM240", DiagnosticSeverity.Warning, "b.mof", 1, 21, "'Demo_Bass'. Did you mean 'Demo_Base'?");
        Assert.Contains("class Demo_Derived : Cim::CimObject", run.File("Demo_Derived.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void CycleIsAnErrorAndAllItsClassesGenerate()
    {
        var run = new GeneratorTest().WithMof("a.mof", "class A : C { };\nclass B : A { };\nclass C : B { };").RunWithFindings();
        AssertFinding(run, "TCIM241", DiagnosticSeverity.Error, "a.mof", 0, 10, "A : C : B : A");
        Assert.Equal("A.g.cs B.g.cs C.g.cs CimSchema.g.cs", run.Files);
    }

    [Fact]
    public void ClassThatDerivesFromItselfGenerates()
    {
        var run = new GeneratorTest().WithMof("a.mof", "class A : a { [Key] string Id; };").RunWithFindings();
        AssertFinding(run, "TCIM241", DiagnosticSeverity.Error, "a.mof", 0, 10, "A : A");
    }

    [Fact]
    public void UnknownEmbeddedClassIsAWarningAtTheTypeAndStaysUntyped()
    {
        var run = new GeneratorTest().WithMof("a.mof", "class A\n{\n    [Read] B Inner;\n};").RunWithFindings();
        AssertFinding(run, "TCIM242", DiagnosticSeverity.Warning, "a.mof", 2, 11, "A.Inner: no file declares the class 'B'");
        Assert.Contains("Cim::CimRecord? Inner", run.File("A.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownClassOfAParameterIsAWarningAtTheType()
    {
        var run = new GeneratorTest().WithMof("a.mof", "class A\n{\n    sint32 M(\n        [In] B Target);\n};").RunWithFindings();
        AssertFinding(run, "TCIM242", DiagnosticSeverity.Warning, "a.mof", 3, 13, "A.M(Target): no file declares the class 'B'");
        Assert.Contains("Cim::CimRecord target", run.File("A.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownTargetOfAReferenceIsReportedOnlyWhenItLooksLikeASlip()
    {
        var run = new GeneratorTest()
            .WithMof("a.mof", "class Demo_Thing { [Read] Elsewhere_Class ref Other; [Read] Demo_Thign ref Slip; [Read] __Event ref Event; };")
            .RunWithFindings();
        AssertFinding(run, "TCIM242", DiagnosticSeverity.Warning, "a.mof", 0, 60, "'Demo_Thign'. Did you mean 'Demo_Thing'?");
        Assert.Contains("Cim::CimReference<Cim::CimObject>? Other", run.File("Demo_Thing.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void SystemClassesNeedNoDeclaration()
    {
        var run = new GeneratorTest().WithMof("a.mof", "class Demo_Event : __ExtrinsicEvent { [Read] string Name; };").Run();
        Assert.Contains("class Demo_Event : Cim::CimObject", run.File("Demo_Event.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void MisspeltTypeIsReportedOnce()
    {
        var run = new GeneratorTest().WithMof("a.mof", "class A { [Read] unit32 Size; };").RunWithFindings();
        Assert.Equal("TCIM205", run.FindingIds);
    }

    [Fact]
    public void IncludedFileThatIsNotThereIsAnErrorAtItsPath()
    {
        var run = new GeneratorTest()
            .WithMof("a.mof", "#pragma include(\"folder\\b.mof\")\n#pragma include(\"c.mof\")\nclass A { };")
            .WithMof("elsewhere/B.MOF", "class B { };")
            .RunWithFindings();
        AssertFinding(run, "TCIM246", DiagnosticSeverity.Error, "a.mof", 1, 16, "the included file \"c.mof\" is not among the given files");
    }

    [Fact]
    public void MemberOfAnotherTypeThanTheInheritedOneIsAWarning()
    {
        var run = new GeneratorTest().WithMof("a.mof", "class A { [Read] string X; };\nclass B : A { [Read] uint32 X[]; };").RunWithFindings();
        AssertFinding(run, "TCIM247", DiagnosticSeverity.Warning, "a.mof", 1, 28, "B.X: the class 'A' declares this member as string, here it is uint32[]");
    }

    [Fact]
    public void MemberThatTwoFilesDeclareDifferentlyIsAWarningInTheSecond()
    {
        var run = new GeneratorTest()
            .WithMof("b.mof", "class A { [Read] uint32 X; };")
            .WithMof("a.mof", "class A { [Read] string X; };")
            .RunWithFindings();
        AssertFinding(run, "TCIM250", DiagnosticSeverity.Warning, "b.mof", 0, 24, "A.X: the file a.mof declares this member too");
        Assert.Contains("string? X", run.File("A.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void BaseThatTwoFilesDeclareDifferentlyIsAWarningInTheSecond()
    {
        var run = new GeneratorTest()
            .WithMof("a.mof", "class A : B { };")
            .WithMof("b.mof", "class A : C { }; class B { }; class C { };")
            .RunWithFindings();
        AssertFinding(run, "TCIM251", DiagnosticSeverity.Warning, "b.mof", 0, 10, "A: the file a.mof derives this class from 'B', not from 'C'");
    }

    [Fact]
    public void ClassesOfOneNameInTwoNamespacesGetDifferentProxies()
    {
        var run = new GeneratorTest()
            .WithMof("a.mof", "#pragma namespace(\"root/one\")\nclass A { [Key] string Id; };\nclass B : A { };")
            .WithMof("b.mof", "#pragma namespace(\"root/two\")\nclass A { [Key] uint32 Id; };\nclass C : A { };")
            .RunWithFindings();
        AssertFinding(run, "TCIM252", DiagnosticSeverity.Info, "b.mof", 1, 6, "A: another class is called 'A' in C# already, so this proxy is called 'A_two'");
        Assert.Contains("class B : My::A\n", run.File("B.g.cs"), StringComparison.Ordinal);
        Assert.Contains("class C : My::A_two\n", run.File("C.g.cs"), StringComparison.Ordinal);
        Assert.Contains("namespaceName: \"root\\\\two\"", run.File("A_two.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void OutcomeDoesNotDependOnTheOrderOfTheFiles()
    {
        var texts = new[] { "class A : B { [Read] C X; };", "class B { [Key] string Id; };", "class C : B { };", "class A { [Read] uint32 Y; };" };
        var forward = new GeneratorTest();
        var backward = new GeneratorTest();
        for (var i = 0; i < texts.Length; i++)
        {
            forward.WithMof($"f{i}.mof", texts[i]);
            backward.WithMof($"f{texts.Length - 1 - i}.mof", texts[texts.Length - 1 - i]);
        }

        var one = forward.Run();
        var other = backward.Run();
        Assert.Equal(one.Files, other.Files);
        Assert.All(one.Files.Split(' '), file => Assert.Equal(one.File(file), other.File(file)));
    }

    private static void AssertFinding(GeneratorRun run, string id, DiagnosticSeverity severity, string path, int line, int column, string words)
    {
        var finding = Assert.Single(run.Findings);
        Assert.Equal(id, finding.Id);
        Assert.Equal(severity, finding.Severity);
        Assert.Contains(words, finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var place = finding.Location.GetLineSpan();
        Assert.Equal((path, line, column), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }
}
