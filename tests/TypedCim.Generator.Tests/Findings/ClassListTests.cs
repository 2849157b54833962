using TypedCim.Generator.Pipeline;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Findings;

/// <summary>TypedCimClasses: which classes of the MOF files become proxies.</summary>
public sealed class ClassListTests
{
    private const string Mof = """
        [Abstract] class Demo_Base { [Key] string Id; };
        class Demo_Image : Demo_Base { [Read] Demo_Token Tokens[]; [Read] Demo_Other ref Other; sint32 Send([In] Demo_Argument Argument); };
        [Embedded] class Demo_Token { [Read] uint32 Duration; };
        [Embedded] class Demo_Argument : Demo_ArgumentBase { };
        [Embedded] class Demo_ArgumentBase { [Read] Demo_Part Part; };
        [Embedded] class Demo_Part { [Read] string Name; };
        class Demo_Other { [Key] string Id; };
        class Site_Inventory : Demo_Base { };
        """;

    [Theory]
    [InlineData("Demo_Image", "Demo_Argument Demo_ArgumentBase Demo_Base Demo_Image Demo_Part Demo_Token")]
    [InlineData("demo_image,SITE_*", "Demo_Argument Demo_ArgumentBase Demo_Base Demo_Image Demo_Part Demo_Token Site_Inventory")]
    [InlineData("Demo_T*|Demo_?art", "Demo_Part Demo_Token")]
    [InlineData("  Demo_Part\n  Demo_Other ", "Demo_Other Demo_Part")]
    [InlineData("-Demo_*", "Demo_Base Site_Inventory")]
    [InlineData("*, -Demo_Other -Site_*", "Demo_Argument Demo_ArgumentBase Demo_Base Demo_Image Demo_Part Demo_Token")]
    [InlineData("Demo_* -Demo_Image -Demo_Token -Demo_A*", "Demo_Base Demo_Other Demo_Part")]
    public void ListOfTheProjectSelectsClassesWithTheirBasesAndEmbeddedClasses(string list, string expected) =>
        Assert.Equal(expected, Classes(new GeneratorTest().WithMof("a.mof", Mof).WithOption("TypedCimClasses", list).Run()));

    [Fact]
    public void ReferenceToAClassThatIsLeftOutStaysUntyped()
    {
        var run = new GeneratorTest().WithMof("a.mof", Mof).WithOption("TypedCimClasses", "Demo_Image").Run();
        Assert.Contains("public Cim::CimReference<Cim::CimObject>? Other =>", run.File("Demo_Image.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void ListOfAFileCountsForItsClassesInsteadOfThatOfTheProject()
    {
        var run = new GeneratorTest()
            .WithMof("a.mof", Mof)
            .WithMof("b.mof", "class Two_A { [Key] string Id; }; class Two_B { [Key] string Id; };")
            .WithOption("TypedCimClasses", "Demo_Other")
            .WithFileOption("b.mof", "TypedCimClasses", "-*_A")
            .Run();
        Assert.Equal("Demo_Other Two_B", Classes(run));
    }

    [Theory]
    [InlineData("Demo_Imgae", "The entry 'Demo_Imgae' of TypedCimClasses fits no class. Did you mean 'Demo_Image'? Correct it or remove it.")]
    [InlineData("Demo_Image Nothing_*", "The entry 'Nothing_*' of TypedCimClasses fits no class. Correct it or remove it.")]
    [InlineData("-Sight_Inventory", "The entry 'Sight_Inventory' of TypedCimClasses fits no class. Did you mean 'Site_Inventory'? Correct it or remove it.")]
    public void EntryThatFitsNothingIsAWarning(string list, string message)
    {
        var finding = Assert.Single(new GeneratorTest().WithMof("a.mof", Mof).WithOption("TypedCimClasses", list).RunWithFindings().Findings);
        Assert.Equal(("TCIM304", message), (finding.Id, finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void EntryOfAFileThatFitsNothingIsAWarningInThatFile()
    {
        var run = new GeneratorTest().WithMof("a.mof", Mof).WithMof("b.mof", "class Two { };").WithFileOption("b.mof", "TypedCimClasses", "Two Demo_Part").RunWithFindings();
        var finding = Assert.Single(run.Findings);
        Assert.Equal(("TCIM304", "b.mof"), (finding.Id, finding.Location.GetLineSpan().Path));
        Assert.StartsWith("The entry 'Demo_Part' of TypedCimClasses of b.mof fits no class.", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void ClassThatIsLeftOutIsTakenFromAReferencedAssembly()
    {
        var library = new GeneratorTest().WithMof("lib.mof", Mof).WithAssemblyName("Lib").WithOption("RootNamespace", "Lib").Run().ToReference();
        var run = new GeneratorTest().WithMof("a.mof", Mof).WithReference(library).WithOption("TypedCimClasses", "Demo_Image").Run();
        Assert.Equal("Demo_Image", Classes(run));
        Assert.Contains("class Demo_Image : global::Lib.Demo_Base", run.File("Demo_Image.g.cs"), StringComparison.Ordinal);
        Assert.Contains("CimReference<global::Lib.Demo_Other>", run.File("Demo_Image.g.cs"), StringComparison.Ordinal);

        var known = new GeneratorTest().WithMof("a.mof", "class App { };").WithReference(library).WithOption("TypedCimClasses", "App Demo_Token").Run();
        Assert.Equal("App", Classes(known));
    }

    [Theory]
    [InlineData("Demo_Image/Other")]
    [InlineData("Demo-Image")]
    [InlineData("-")]
    [InlineData("--Demo_Image")]
    public void WhatIsNoListIsAnErrorAndSelectsEverything(string list)
    {
        var run = new GeneratorTest().WithMof("a.mof", "class A { }; class B { };").WithOption("TypedCimClasses", list).RunWithFindings();
        Assert.Equal("TCIM301", run.FindingIds);
        Assert.Equal("A B", Classes(run));
    }

    [Theory]
    [InlineData("*", "", true)]
    [InlineData("?", "", false)]
    [InlineData("SMS_ST_*", "sms_st_recur", true)]
    [InlineData("SMS_ST_*", "SMS_S", false)]
    [InlineData("*_A*_B", "x_A_A_y_B", true)]
    [InlineData("*_A*_B", "x_A_A_y_Bz", false)]
    [InlineData("*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    [InlineData("a**?", "ab", true)]
    public void PatternsMatchWithStarsAndQuestionMarks(string pattern, string name, bool expected) => Assert.Equal(expected, ClassList.Matches(pattern, name));

    private static string Classes(GeneratorRun run) =>
        string.Join(' ', run.Files.Split(' ').Where(file => !string.Equals(file, "CimSchema.g.cs", StringComparison.Ordinal)).Select(file => file.Replace(".g.cs", "", StringComparison.Ordinal)));
}
