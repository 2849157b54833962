using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.References;

/// <summary>Bases and embedded classes from the schema of a referenced assembly.</summary>
public sealed class ReferencedAssemblyTests
{
    private const string Library = """
        [Abstract] class Lib_Base
        {
            [Key] string Id;
            [Read, ValueMap{"1"}, Values{"One"}] uint32 State;
            [Read] string Name;
            [Read, Write] Lib_Token Tokens[];
            sint32 Send([In] string Target);
            [Static] sint32 SendAll([In] string Target);
        };
        [Abstract, Embedded] class Lib_Token { [Read, Write] uint32 Duration; };
        [Embedded] class Lib_Daily : Lib_Token { [Read, Write] uint8 Hour; };
        [Embedded] class Lib_Leaf { [Read, Write] uint8 Hour; };
        class Lib_Pair : Lib_Base { [Key] uint32 Number; };
        """;

    [Fact]
    public void DerivedClassUsesTheProxyOfTheOtherAssembly()
    {
        var run = Consumer("""
            class App_Derived : lib_base
            {
                [Key] string Id;
                [Read, Write] string Name;
                [Read, Write, ValueMap{"1", "2"}, Values{"One", "Two"}] uint32 State;
                [Read, Write] App_Token Extra;
                [Read, Write] Lib_Leaf Leaf;
                [Read, Write] Lib_Pair ref Pair;
                sint32 Send([In] string Target);
                [Static] sint32 SendAll([In] string Target);
            };
            [Embedded] class App_Token : Lib_Token { [Read, Write] Lib_Daily Daily; };
            """).Run();
        Snapshot.Match(run.File("App_Derived.g.cs"));
    }

    [Fact]
    public void CompositeKeyOfTheBaseBecomesAStructOfTheDerivedClass()
    {
        var run = Consumer("class App_Pair : Lib_Pair { [Read] string More; };").Run();
        Assert.Contains("public App_PairKey(string id, uint number)", run.File("App_Pair.g.cs"), StringComparison.Ordinal);
        Assert.Contains("class App_PairFields : global::Lib.Lib_PairFields", run.File("App_Pair.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void ChainOverThreeAssembliesWorks()
    {
        var library = LibraryReference();
        var middle = new GeneratorTest().WithMof("m.mof", "class Mid_Class : Lib_Base { [Read, Write, lazy] uint32 Size; };")
            .WithOption("RootNamespace", "Mid").WithAssemblyName("Mid").WithReference(library).Run().ToReference();
        var run = new GeneratorTest().WithMof("a.mof", "class App_Class : Mid_Class { [Read] uint32 Size; [Read] string Name; [Read, ValueMap{\"1\"}, Values{\"One\"}] uint32 State; };")
            .WithReference(library).WithReference(middle).Run();
        var text = run.File("App_Class.g.cs");
        Assert.Contains("class App_Class : global::Mid.Mid_Class", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Size", text, StringComparison.Ordinal);
    }

    [Fact]
    public void OwnClassWinsOverTheReferencedOneOfItsName()
    {
        var run = Consumer("class Lib_Leaf { [Key] string Id; [Read] uint8 Hour; }; class App_Below : Lib_Leaf { };").Run();
        Assert.Contains("class App_Below : My::Lib_Leaf", run.File("App_Below.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void MemberOfAnotherTypeThanInTheReferencedAssemblyIsAWarning()
    {
        var run = Consumer("class App_Class : Lib_Base { [Read] uint32 Name; };").RunWithFindings();
        Assert.Equal("TCIM247", run.FindingIds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("something else")]
    [InlineData("typedcim 2 Future\\nC X")]
    [InlineData("typedcim 1 Broken\\nC")]
    [InlineData("typedcim 1 Broken\\nC X\\nP Y ?")]
    [InlineData("typedcim 1 Broken\\nC %zz")]
    public void ManifestThatCannotBeReadIsAWarning(string manifest)
    {
        var library = new GeneratorTest().WithAssemblyName("Lib").WithSource($"[assembly: TypedCim.CimSchema(\"{manifest}\")]").Run().ToReference();
        var run = new GeneratorTest().WithMof("a.mof", "class A { };").WithReference(library).RunWithFindings();
        Assert.Equal("TCIM303", run.FindingIds);
        Assert.Equal("A.g.cs CimSchema.g.cs", run.Files);
    }

    [Fact]
    public void LaterManifestsMayHaveMoreLinesAndWords()
    {
        var library = new GeneratorTest().WithAssemblyName("Lib").WithSource(
            """[assembly: TypedCim.CimSchema("typedcim 1 Lib more\nX new\nC Lib_A - Q - - - - more\nP Id s Kn - - - more\nZ line\n")] namespace Lib { }""").Run().ToReference();
        var run = new GeneratorTest().WithMof("a.mof", "class A : Lib_A { [Key] string Id; };").WithReference(library).RunUnchecked();
        Assert.Equal("", run.FindingIds);
        Assert.Contains("class A : global::Lib.Lib_A", run.File("A.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void HostileNamesSurviveTheManifest()
    {
        var library = new GeneratorTest().WithAssemblyName("Lib").WithOption("RootNamespace", "class.namespace").WithMof("l.mof", """
            #pragma namespace("root/with space/100%-x")
            class Größe { [Key] string class; [Read] string Größe; [Read] string ToString; };
            """).Run().ToReference();
        var run = new GeneratorTest().WithReference(library).WithMof("a.mof", """
            #pragma namespace("root/with space/100%-x")
            class Below : größe { [Read, Write] string ToString; [Read, Write] string Größe; [Key] string CLASS; };
            """).Run();
        Assert.Contains("class Below : global::@class.@namespace.Größe", run.File("Below.g.cs"), StringComparison.Ordinal);
    }

    private static GeneratorTest Consumer(string mof) => new GeneratorTest().WithMof("a.mof", mof).WithReference(LibraryReference());

    private static Microsoft.CodeAnalysis.MetadataReference LibraryReference() =>
        new GeneratorTest().WithMof("l.mof", Library).WithOption("RootNamespace", "Lib").WithAssemblyName("Lib").Run().ToReference();
}
