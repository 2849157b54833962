using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Output;

public sealed class ClassTests
{
    [Fact]
    public void SimpleClassWithKeyPropertiesAndMethod()
    {
        var run = new GeneratorTest().WithMof("schema/Demo_Package.mof", """
            [Description("A package that can be <sent>."), Url("https://example.com/package")]
            class Demo_Package
            {
                [Key, Read, Description("The id.")] string PackageID;
                [Read, Write, Description("The name."), not_null] string Name;
                [Read] uint32 SourceVersion;
                [Read, Write, lazy] string Keywords[];
                [Description("Sends the package."), Url("https://example.com/send")]
                sint32 AddTargets([In, Description("Codes.")] string SiteCode[], [In] string NALPath[]);
            };
            """).Run();
        Snapshot.Match(run.File("Demo_Package.g.cs"));
    }
}
