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

    [Fact]
    public void DerivedClassAddsItsOwnLevel()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            class Demo_Derived : Demo_Base
            {
                [Read, Write] boolean IsDone;
            };
            class Demo_Base
            {
                [Key] string Id;
                [Read] uint32 Size;
            };
            """).Run();
        Snapshot.Match(run.File("Demo_Derived.g.cs"));
    }

    [Fact]
    public void AbstractEmbeddedBaseHasAFamilyAndAnUnknownSubclass()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            [Abstract, Embedded] class Demo_Token { [Read, Write] uint32 Duration; };
            [Embedded] class Demo_Daily : Demo_Token { [Read, Write] uint8 Hour; };
            [Embedded] class Demo_Weekly : Demo_Token { [Read, Write] uint8 Day; };
            class Demo_Job { [Key] string Id; [Read, Write, lazy] Demo_Token Schedule[]; [Read, Write] Demo_Daily Start; };
            """).Run();
        Snapshot.Match(run.File("Demo_Token.g.cs"));
    }

    [Fact]
    public void CompositeKeyBecomesAStruct()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            class Demo_Target
            {
                [Key] string PackageID;
                [Key] string ServerNALPath;
                [Key] uint32 Number;
                [Read] string SiteCode;
            };
            """).Run();
        Snapshot.Match(run.File("Demo_Target.g.cs"));
    }

    [Fact]
    public void SingletonHasNoKey()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            [Singleton] class Demo_Identification { [Read] string SiteCode; };
            """).Run();
        Snapshot.Match(run.File("Demo_Identification.g.cs"));
    }

    [Fact]
    public void AssociationHoldsTypedReferences()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            class Demo_Package { [Key] string Id; };
            class Demo_Target { [Key] string Id; };
            [Association] class Demo_PackageOnTarget
            {
                [Key] Demo_Package ref Package;
                [Key] Demo_Target ref Target;
                [Read, Write] Demo_Target ref Fallback;
                [Read, Write] Demo_Target ref Others[];
            };
            """).Run();
        Snapshot.Match(run.File("Demo_PackageOnTarget.g.cs"));
    }

    [Fact]
    public void EmbeddedClassHasNoSetAndNoColumns()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            [Embedded] class Demo_Detail { [Read, Write] string Name; [Read, Write] object Anything; [Read, Write] object Things[]; };
            """).Run();
        Snapshot.Match(run.File("Demo_Detail.g.cs"));
    }

    [Fact]
    public void ColumnsOfAnEmbeddedBaseMoveToTheClassThatCanBeQueried()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            [Embedded] class Demo_Detail { [Read] string Name; };
            class Demo_Row : Demo_Detail { [Key] string Id; };
            """).Run();
        var text = run.File("Demo_Row.g.cs");
        Assert.Contains("public class Demo_RowFields : Cim::CimFields", text, StringComparison.Ordinal);
        Assert.Contains("CimField<string?> Name => CimAt(My::Demo_Row.CimMetadata.IndexOf(\"Name\")", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AbsoluteNamespaceStandsInTheDescriptor()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            #pragma namespace("\\\\.\\root\\demo")
            class Demo_Client { [Key] string Id; };
            """).Run();
        Assert.Contains("namespaceName: \"root\\\\demo\"", run.File("Demo_Client.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void ClassWithoutMembersCompiles()
    {
        var run = new GeneratorTest().WithMof("a.mof", "class Demo_Empty { }; class Demo_Below : Demo_Empty { };").Run();
        Assert.Equal("CimSchema.g.cs Demo_Below.g.cs Demo_Empty.g.cs", run.Files);
    }

    [Fact]
    public void DeprecatedElementsAreObsoleteButStillCarried()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            [Deprecated{"Demo_New"}] class Demo_Old
            {
                [Key] string Id;
                [Read, Write, Deprecated{"Other"}] uint32 Size;
                [Deprecated{}] uint32 Reset();
            };
            """).Run();
        var text = run.File("Demo_Old.g.cs");
        Assert.Contains("[Sys::Obsolete(\"The CIM schema deprecates it; use Demo_New.\")]", text, StringComparison.Ordinal);
        Assert.Contains("[Sys::Obsolete(\"The CIM schema deprecates it; use Other.\")]", text, StringComparison.Ordinal);
        Assert.Contains("[Sys::Obsolete(\"The CIM schema deprecates it.\")]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void OneClassFromTwoFilesIsMerged()
    {
        var run = new GeneratorTest()
            .WithMof("b/Demo_Package.Send.mof", "sint32 Send(string Target);")
            .WithMof("a/Demo_Package.mof", "[Description(\"One.\")] class Demo_Package : Demo_Base { [Key] string Id; };")
            .WithMof("c/More.mof", "class demo_package { [Read] uint32 Size; [Key] string Id; };")
            .WithMof("d/Base.mof", "class Demo_Base { };")
            .RunWithFindings();
        var text = run.File("Demo_Package.g.cs");
        Assert.Contains("// Demo_Package, from Demo_Package.mof, More.mof, Demo_Package.Send.mof\n", text, StringComparison.Ordinal);
        Assert.Contains("SendAsync(string target", text, StringComparison.Ordinal);
        Assert.Contains("public uint? Size", text, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Findings, finding => finding.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
    }

    [Fact]
    public void EnumerationOfAnotherFileIsTheTypeOfAProperty()
    {
        var run = new GeneratorTest()
            .WithMof("a.mof", "class Demo_Wall { [Key] string Id; [Read] Color Paint; };")
            .WithMof("b.mof", "enumeration Color : uint8 { Red = 1, Blue };")
            .RunWithFindings();

        Assert.Equal("TCIM180", Assert.Single(run.Findings).Id);
        Assert.Contains("public enum PaintValue : byte", run.File("Demo_Wall.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void AmendmentAddsItsTextsToTheClassOfTheNamespaceAbove()
    {
        var run = new GeneratorTest()
            .WithMof("demo.mof", """
                #pragma namespace("root/demo")
                class Demo_Disk
                {
                    [Key] string Id;
                    [Read, ValueMap{"1", "2..8", "9"}] uint16 State;
                    [Read, ValueMap{"OK", "Bad"}] string Health;
                    sint32 Check([In] string How);
                };
                """)
            .WithMof("demo.mfl", """
                #pragma namespace("root/demo/ms_409")
                [Amendment, Description("A disk."), LOCALE(0x409)] class Demo_Disk
                {
                    [Description("The id.")] string Id;
                    [Description("The state.") : Amended ToSubclass, Values{"Good", "Reserved", "Bad"} : Amended ToSubclass] uint16 State;
                    [Values{"Healthy", "Broken"} : Amended] string Health;
                    [Description("Checks it.")] sint32 Check([In, Description("In which way.")] string How);
                    [Description("Nowhere.")] uint32 Gone;
                };
                [Amendment, Description("Nothing to amend.")] class Demo_Missing { };
                """)
            .RunWithFindings();
        Assert.Equal(
            ["TCIM260 demo.mfl(10,53)", "TCIM261 demo.mfl(8,38)"],
            run.Findings.Select(finding => finding.Id + " " + PlaceOf(finding)).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
        var text = run.File("Demo_Disk.g.cs");
        Assert.All(
            ["A disk.", "The id.", "The state.", "Checks it.", "In which way.", "Good = 1,", "Bad = 9,", "Healthy = \"OK\"", "Broken = \"Bad\""],
            words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.Equal("CimSchema.g.cs Demo_Disk.g.cs", run.Files);
    }

    private static string PlaceOf(Microsoft.CodeAnalysis.Diagnostic finding)
    {
        var place = finding.Location.GetLineSpan();
        return string.Create(null, $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})");
    }
}
