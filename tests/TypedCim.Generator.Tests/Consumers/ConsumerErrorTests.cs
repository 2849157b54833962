using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Consumers;

/// <summary>Wrong calls do not compile.</summary>
public sealed class ConsumerErrorTests
{
    private const string Mof = """
        class Demo_Package
        {
            [Key, Read, Write] string PackageID;
            [Read] uint32 SourceVersion;
            [Read, Write] string Name;
            sint32 AddTargets(string SiteCode[], string NALPath[]);
            sint32 Share(string Path, uint32 Count);
            [Static] sint32 RefreshAll(string Folder);
            sint32 GetState([In] string Path, [Out] uint32 State);
        };
        """;

    [Theory]
    [InlineData("a missing argument", "await package.AddTargetsAsync(codes);", "CS7036")]
    [InlineData("a scalar for an array", "await package.AddTargetsAsync(\"ABC\", paths);", "CS1503")]
    [InlineData("swapped types", "await package.ShareAsync(5u, \"path\");", "CS1503 CS1503")]
    [InlineData("a misspelt method", "await package.AddTargetAsync(codes, paths);", "CS1061")]
    [InlineData("an instance method on the class", "await Demo_Package.AddTargetsAsync(codes, paths);", "CS0120")]
    [InlineData("a static method on an instance", "await package.RefreshAllAsync(site, \"x\");", "CS0176")]
    [InlineData("an assignment to a read-only property", "package.SourceVersion = 5;", "CS0200")]
    [InlineData("a misspelt property", "_ = package.SourceVersio;", "CS1061")]
    [InlineData("a string for a number", "await package.ShareAsync(path: \"x\", count: \"5\");", "CS1503")]
    [InlineData("an out parameter as argument", "await package.GetStateAsync(path: \"x\", state: 5);", "CS1739")]
    [InlineData("a misspelt parameter", "await package.AddTargetsAsync(siteCodes: codes, nalPath: paths);", "CS1739")]
    [InlineData("a key of another type", "await site.Demo_Package().GetAsync(5);", "CS1503")]
    [InlineData("a comparison with another type", "_ = site.Demo_Package().Where(p => p.SourceVersion > \"3\");", "CS0019")]
    [InlineData("a misspelt class", "_ = site.Demo_Pakage();", "CS1061")]
    public void WrongCallsAreErrors(string mistake, string statement, string expected)
    {
        var run = new GeneratorTest().WithLanguage(LanguageVersion.Latest).WithMof("a.mof", Mof).WithSource(Consumer(statement)).RunUnchecked();
        Assert.True(string.Equals(expected, run.ErrorIds(), StringComparison.Ordinal), $"For {mistake}: expected {expected}, got {string.Join('\n', run.CompilerDiagnostics())}");
    }

    [Theory]
    [InlineData("await package.AddTargetsAsync(siteCode: codes, nalPath: paths);")]
    [InlineData("await package.AddTargetsAsync(codes, paths, System.Threading.CancellationToken.None);")]
    [InlineData("await Demo_Package.RefreshAllAsync(site, folder: \"x\");")]
    [InlineData("await site.Demo_Package(\"ABC00012\").AddTargetsAsync(siteCode: codes, nalPath: paths);")]
    [InlineData("Demo_Package.GetStateResult result = await package.GetStateAsync(\"x\"); uint? state = result.State; int code = result.ReturnValue;")]
    [InlineData("package.Name = \"x\"; string? name = package.Name; string id = package.PackageID; uint? version = package.SourceVersion;")]
    [InlineData("var some = await site.Demo_Package().Where(p => p.Name == \"x\" && p.SourceVersion > 3).OrderBy(p => p.Name).ToListAsync();")]
    [InlineData("Demo_Package got = await site.Demo_Package().GetAsync(\"ABC00012\"); Demo_Package? found = await site.Demo_Package().FindAsync(\"ABC00012\");")]
    [InlineData("await site.SaveAsync(package);")]
    public void RightCallsCompile(string statement)
    {
        new GeneratorTest().WithLanguage(LanguageVersion.Latest).WithMof("a.mof", Mof).WithSource(Consumer(statement)).Run();
    }

    [Fact]
    public void CallsCompileInTheOldestLanguageVersion()
    {
        new GeneratorTest().WithMof("a.mof", Mof).WithSource("""
            using System.Threading.Tasks;
            using TypedCim;

            namespace Demo
            {
                internal static class Consumer
                {
                    internal static async Task<uint> Run(CimConnection site, string[] codes, string[] paths)
                    {
                        var package = await site.Demo_Package().GetAsync("ABC00012");
                        await package.AddTargetsAsync(siteCode: codes, nalPath: paths);
                        var rows = await site.Demo_Package().Where(p => p.SourceVersion >= 3u).ToListAsync();
                        package.Name = rows[0].Name;
                        return package.SourceVersion.GetValueOrDefault();
                    }
                }
            }
            """).Run();
    }

    [Fact]
    public void RenamingAParameterBreaksTheCallerThatNamesIt()
    {
        const string call = "await package.AddTargetsAsync(siteCode: codes, nalPath: paths);";
        var renamed = Mof.Replace("SiteCode[]", "SiteCodes[]", StringComparison.Ordinal);
        var before = new GeneratorTest().WithLanguage(LanguageVersion.Latest).WithMof("a.mof", Mof).WithSource(Consumer(call)).RunUnchecked();
        var after = new GeneratorTest().WithLanguage(LanguageVersion.Latest).WithMof("a.mof", renamed).WithSource(Consumer(call)).RunUnchecked();
        Assert.Equal("", before.ErrorIds());
        Assert.Equal("CS1739", after.ErrorIds());
    }

    [Fact]
    public void PartialClassesOfTheConsumerExtendTheProxy()
    {
        new GeneratorTest().WithMof("a.mof", Mof).WithSource("""
            namespace Demo
            {
                public partial class Demo_Package
                {
                    /// <summary>Both.</summary>
                    public string Title { get { return PackageID + " " + Name; } }
                }
            }
            """).Run();
    }

    private static string Consumer(string statement) => $$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Demo;
        using TypedCim;

        internal static class Consumer
        {
            internal static async Task Run(CimConnection site, Demo_Package package, string[] codes, string[] paths)
            {
                await Task.Yield();
                {{statement}}
            }
        }
        """;
}
