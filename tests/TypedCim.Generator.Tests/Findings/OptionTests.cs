using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Findings;

public sealed class OptionTests
{
    private const string Mof = "class Demo_Thing { [Key] string Id; [Read, Description(\"The size.\")] uint32 Size; };";

    [Theory]
    [InlineData("TypedCimNamespace", "Contoso Cim", "a C# namespace such as Contoso.Cim")]
    [InlineData("TypedCimNamespace", "Contoso.", "a C# namespace such as Contoso.Cim")]
    [InlineData("TypedCimNamespace", "3com", "a C# namespace such as Contoso.Cim")]
    [InlineData("TypedCimVisibility", "private", "public or internal")]
    [InlineData("TypedCimDocumentation", "yes", "true or false")]
    public void WrongValueIsAnErrorThatSaysWhatIsRight(string property, string value, string expected)
    {
        var run = new GeneratorTest().WithMof("a.mof", Mof).WithOption(property, value).RunWithFindings();
        var finding = Assert.Single(run.Findings);
        Assert.Equal("TCIM301", finding.Id);
        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
        Assert.Equal(
            $"The MSBuild property {property} is '{value}', but must be {expected}. Correct it in the project file.",
            finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("CimSchema.g.cs Demo_Thing.g.cs", run.Files);
    }

    [Theory]
    [InlineData("Contoso.Cim", "CimSchema")]
    [InlineData("", "CimSchema")]
    [InlineData("Contoso", "ContosoSchema")]
    public void HostThatDoesNotShowTheAssemblyNameGetsTheRootNamespace(string root, string expected)
    {
        var run = new GeneratorTest().WithMof("a.mof", Mof).WithOption("RootNamespace", root).Run();
        Assert.Contains("static partial class " + expected + "\n", run.File("CimSchema.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Contoso.Cim", "Fallback", "Assembly", "Contoso.Cim")]
    [InlineData("", "Fall-back.class.1st", "Assembly", "Fall_back.@class._1st")]
    [InlineData("", "", "My.Assembly Name", "My.Assembly_Name")]
    public void NamespaceIsTheOptionElseTheRootNamespaceElseTheAssemblyName(string option, string root, string assembly, string expected)
    {
        var run = new GeneratorTest()
            .WithMof("a.mof", Mof)
            .WithOption("TypedCimNamespace", option)
            .WithOption("RootNamespace", root)
            .WithAssemblyName(assembly)
            .Run();
        Assert.Contains("namespace " + expected + "\n", run.File("Demo_Thing.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void FileMetadataGivesItsClassesAnotherNamespace()
    {
        var run = new GeneratorTest()
            .WithMof("a.mof", Mof)
            .WithMof("b.mof", "class Demo_Other : Demo_Thing { };")
            .WithFileOption("b.mof", "TypedCimNamespace", "Elsewhere")
            .Run();
        Assert.Contains("namespace Demo\n", run.File("Demo_Thing.g.cs"), StringComparison.Ordinal);
        Assert.Contains("namespace Elsewhere\n", run.File("Demo_Other.g.cs"), StringComparison.Ordinal);
        Assert.Contains("class Demo_OtherFields : global::Demo.Demo_ThingFields", run.File("Demo_Other.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void WrongFileMetadataIsAnErrorInThatFile()
    {
        var run = new GeneratorTest().WithMof("a.mof", Mof).WithFileOption("a.mof", "TypedCimNamespace", "a b").RunWithFindings();
        var finding = Assert.Single(run.Findings);
        Assert.Equal("TCIM302", finding.Id);
        Assert.Equal("a.mof", finding.Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("internal")]
    [InlineData("Internal")]
    public void InternalProxiesShowNothingOutside(string value)
    {
        var run = new GeneratorTest().WithMof("a.mof", Mof + "class Demo_Pair { [Key] string A; [Key] string B; };").WithOption("TypedCimVisibility", value).Run();
        Assert.Empty(run.Output.Assembly.GlobalNamespace.GetNamespaceMembers().Single(space => string.Equals(space.Name, "Demo", StringComparison.Ordinal)).GetTypeMembers()
            .Where(type => type.DeclaredAccessibility == Accessibility.Public));
        Assert.DoesNotContain("[assembly:", run.File("CimSchema.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void DocumentationCanBeLeftOut()
    {
        var run = new GeneratorTest().WithMof("a.mof", Mof).WithOption("TypedCimDocumentation", "false").Run();
        Assert.DoesNotContain("///", run.File("Demo_Thing.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAnyOptionTheAssemblyNameIsTheNamespace()
    {
        var run = new GeneratorTest().WithMof("a.mof", Mof).WithoutOptions().WithAssemblyName("Some.Thing").Run();
        Assert.Contains("namespace Some.Thing\n", run.File("Demo_Thing.g.cs"), StringComparison.Ordinal);
        Assert.Contains("static partial class ThingSchema", run.File("CimSchema.g.cs"), StringComparison.Ordinal);
    }
}
