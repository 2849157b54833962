using Microsoft.CodeAnalysis;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Findings;

/// <summary>Metadata of a file counts before the properties of the project.</summary>
public sealed class FileOptionTests
{
    private const string Public = "class Demo_Public { [Key] string Id; };";
    private const string Internal = "class Demo_Hidden { [Key] string Id; [Key] string Other; [Read, Description(\"The size.\")] uint32 Size; };";

    [Theory]
    [InlineData("TypedCimVisibility", "private")]
    [InlineData("TypedCimDocumentation", "1")]
    [InlineData("TypedCimClasses", "A/B")]
    public void WrongValueIsAnErrorInThatFile(string metadata, string value)
    {
        var finding = Assert.Single(new GeneratorTest().WithMof("a.mof", Public).WithFileOption("a.mof", metadata, value).RunWithFindings().Findings);
        Assert.Equal(("TCIM302", "a.mof"), (finding.Id, finding.Location.GetLineSpan().Path));
        Assert.StartsWith($"The metadata {metadata} of a.mof is '{value}', but must be ", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public", Public, "internal", Internal)]
    [InlineData("internal", Internal, "public", Public)]
    public void VisibilityOfAFileCountsBeforeThatOfTheProject(string project, string mofOfProject, string file, string mofOfFile)
    {
        var run = new GeneratorTest()
            .WithMof("a.mof", mofOfProject)
            .WithMof("b.mof", mofOfFile)
            .WithOption("TypedCimVisibility", project)
            .WithFileOption("b.mof", "TypedCimVisibility", file)
            .Run();
        Assert.Equal("DemoSchema Demo_Public Demo_PublicFields", PublicTypes(run));
        Assert.Contains("public static Cim::CimSet<My::Demo_Public,", run.File("Demo_Public.g.cs"), StringComparison.Ordinal);
        Assert.Contains("internal static Cim::CimSet<My::Demo_Hidden,", run.File("Demo_Hidden.g.cs"), StringComparison.Ordinal);

        var consumer = new GeneratorTest().WithAssemblyName("App").WithMof("c.mof", "class App : Demo_Public { };").WithReference(run.ToReference()).Run();
        Assert.Contains("class App : My::Demo_Public", consumer.File("App.g.cs"), StringComparison.Ordinal);
        var missing = new GeneratorTest().WithAssemblyName("App").WithMof("c.mof", "class App : Demo_Hidden { };").WithReference(run.ToReference()).RunWithFindings();
        Assert.Equal("TCIM240", missing.FindingIds);
    }

    [Theory]
    [InlineData("class Demo_User : Demo_Hidden { [Read] string X; };")]
    [InlineData("class Demo_User { [Key] string Id; [Read] Demo_Hidden ref Owner; };")]
    [InlineData("class Demo_User { [Key] string Id; [Read] Demo_Hidden Part[]; };")]
    [InlineData("class Demo_User { [Key] string Id; sint32 Send([In] Demo_Hidden Part); };")]
    [InlineData("class Demo_User { [Key] string Id; sint32 Send([Out] Demo_Hidden ref Part); };")]
    public void PublicClassThatNeedsAnInternalOneIsInternal(string user)
    {
        var run = new GeneratorTest()
            .WithMof("a.mof", Internal)
            .WithMof("b.mof", Public + user + "class Demo_Below : Demo_User { };")
            .WithFileOption("a.mof", "TypedCimVisibility", "internal")
            .RunWithFindings();
        Assert.Equal("TCIM253 TCIM253", run.FindingIds);
        Assert.Equal(
            "Demo_User: this proxy is internal, because it derives from or uses 'Demo_Hidden', which is internal. Give both the same visibility.",
            run.Findings.Select(finding => finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Single(text => text.StartsWith("Demo_User", StringComparison.Ordinal)));
        Assert.Equal("DemoSchema Demo_Public Demo_PublicFields", PublicTypes(run));
    }

    [Fact]
    public void NamespaceWithoutPublicClassesShowsNothing()
    {
        var run = new GeneratorTest().WithMof("a.mof", Public).WithMof("b.mof", Internal)
            .WithFileOption("b.mof", "TypedCimVisibility", "internal").WithFileOption("b.mof", "TypedCimNamespace", "Hidden").Run();
        Assert.Empty(run.Output.GetTypeByMetadataName("Hidden.DemoSchema")!.GetMembers().Where(member => member.DeclaredAccessibility == Accessibility.Public));
        Assert.Equal(Accessibility.Internal, run.Output.GetTypeByMetadataName("Hidden.DemoSchema")!.DeclaredAccessibility);
    }

    [Theory]
    [InlineData("true", "false")]
    [InlineData("false", "true")]
    public void DocumentationOfAFileCountsBeforeThatOfTheProject(string project, string file)
    {
        var run = new GeneratorTest().WithMof("a.mof", Public).WithMof("b.mof", Internal)
            .WithOption("TypedCimDocumentation", project).WithFileOption("b.mof", "TypedCimDocumentation", file).Run();
        Assert.Equal((project, file), (HasDocumentation("Demo_Public.g.cs"), HasDocumentation("Demo_Hidden.g.cs")));

        string HasDocumentation(string hintName) => run.File(hintName).Contains("///", StringComparison.Ordinal) ? "true" : "false";
    }

    private static string PublicTypes(GeneratorRun run) => string.Join(' ', run.Output.Assembly.GlobalNamespace.GetNamespaceMembers()
        .Single(space => string.Equals(space.Name, "Demo", StringComparison.Ordinal))
        .GetTypeMembers()
        .Where(type => type.DeclaredAccessibility == Accessibility.Public)
        .Select(type => type.Name)
        .Order(StringComparer.Ordinal));
}
