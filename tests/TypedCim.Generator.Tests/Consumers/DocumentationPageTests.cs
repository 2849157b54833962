using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Consumers;

/// <summary>The simplified syntax of the public SDK pages, as it stands there, is enough.</summary>
public sealed class DocumentationPageTests
{
    // The Syntax block of both pages: AddDistributionPoints in class SMS_ImagePackage and in class SMS_DriverPackage.
    private const string SyntaxBlock =
        "SInt32 AddDistributionPoints(  \n" +
        "      String SiteCode[],  \n" +
        "      String NALPath[]  \n" +
        ");  \n";

    [Theory]
    [InlineData("SMS_ImagePackage")]
    [InlineData("SMS_DriverPackage")]
    public void SyntaxBlockInsideAClassGeneratesAMethodThatCompiles(string className)
    {
        var run = new GeneratorTest().WithMof(className + ".mof", "class " + className + " {\n" + SyntaxBlock + "};\n").WithSource($$"""
            namespace Demo
            {
                internal static class Consumer
                {
                    internal static System.Threading.Tasks.Task Run({{className}} package, string[] codes, string[] paths)
                    {
                        return package.AddDistributionPointsAsync(siteCode: codes, nalPath: paths);
                    }
                }
            }
            """).Run();
        Assert.Contains(
            "AddDistributionPointsAsync(Sys::Collections.Generic.IEnumerable<string> siteCode, Sys::Collections.Generic.IEnumerable<string> nalPath, ",
            run.File(className + ".g.cs"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void SyntaxBlockAloneBelongsToTheClassThatTheFileNames()
    {
        var run = new GeneratorTest()
            .WithLanguage(LanguageVersion.Latest)
            .WithMof("SMS_ImagePackage.mof", "class SMS_ImagePackage { [Key] string PackageID; };")
            .WithMof("SMS_ImagePackage.AddDistributionPoints.mof", SyntaxBlock)
            .RunWithFindings();
        Assert.DoesNotContain(run.Findings, finding => finding.Severity >= DiagnosticSeverity.Warning);
        Assert.Contains("AddDistributionPointsAsync(", run.File("SMS_ImagePackage.g.cs"), StringComparison.Ordinal);
    }
}
