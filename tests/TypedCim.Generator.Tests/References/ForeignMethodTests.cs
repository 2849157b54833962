using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Tests.Driver;
using TypedCim.Generator.Tests.Execution;

namespace TypedCim.Generator.Tests.References;

/// <summary>A MOF file that adds methods to a class of a referenced assembly.</summary>
public sealed class ForeignMethodTests
{
    private const string Library = """
        [Abstract] class Lib_Base { [Key] string Id; };
        class Lib_Image : Lib_Base { [Read] string Name; sint32 Known([In] string Text); [Static] uint32 Count(); };
        class Lib_Boot : Lib_Image { [Read] uint32 Size; };
        [Embedded] class Lib_Token { [Read, Write] uint32 Duration; };
        """;

    private const string Additions = """
        class Lib_Image : Lib_Base
        {
            [Description("Renews it.")] sint32 Renew([In, Description("Why.")] string Reason, [In, Optional] uint32 Times, [In] Lib_Token Token, [Out] string Ticket);
            [ValueMap{"0", "5"}, Values{"Good", "Bad"}] uint32 Instance([In] string instance, [In, ValueMap{"1"}, Values{"One"}] uint32 Mode);
            [Static, Deprecated{"Renew"}] sint32 Import([In] string connection, [Out] Lib_Image ref Image);
            sint32 Known([In] string Text);
        };
        """;

    [Fact]
    public void MethodsBecomeExtensionMethods()
    {
        var run = Consumer(Additions).Run();
        Assert.Equal("CimSchema.g.cs Lib_ImageMethods.g.cs", run.Files);
        Snapshot.Match(run.File("Lib_ImageMethods.g.cs"));
    }

    [Fact]
    public void SchemaListsTheMethodsForServers() =>
        Assert.Contains("My::Lib_ImageMethods.CimAdded,", Consumer(Additions).Run().File("CimSchema.g.cs"), StringComparison.Ordinal);

    [Fact]
    public void MethodsRunOnInstancesHandlesAndTheClass()
    {
        var library = LibraryRun();
        var run = new GeneratorTest().WithLanguage(LanguageVersion.Latest).WithReference(library.ToReference()).WithMof("a.mof", Additions).WithSource("""
            using System.Collections.Generic;
            using Demo;
            using Lib;
            using TypedCim;
            using TypedCim.Testing;

            public static class Probe
            {
                public static string Run()
                {
                    var server = new CimTestServer();
                    server.Schemas.Add(LibSchema.Instance);
                    server.Schemas.Add(DemoSchema.Instance);
                    server.Add(new Lib_Boot(), ("Id", "B1"));
                    server.On<Lib_Image>("Renew", call => { call.Set("Ticket", call.Argument("Reason").AsString() + call.Path); call.Return(0); });
                    server.On<Lib_Image>("Instance", call => call.Return(5u));
                    server.On<Lib_Image>("Import", call => { call.Set("Image", new CimPath("Lib_Boot", new[] { new CimKey("Id", CimValue.From("B1")) })); call.Return(0); });
                    var site = server.Connect();
                    var said = new List<string>();
                    var image = site.Lib_Image().GetAsync("B1").Result;
                    said.Add(image.RenewAsync("because ", new Lib_Token()).Result.Ticket!);
                    said.Add(site.Lib_Image("B1").RenewAsync("handle ", new Lib_Token(), times: 2).Result.Ticket!);
                    try { image.InstanceAsync("x", Lib_ImageMethods.InstanceModeValue.One).Wait(); }
                    catch (System.AggregateException failed) { said.Add(failed.InnerException!.Message); }
            #pragma warning disable CS0618
                    said.Add(Lib_ImageMethods.ImportAsync(site, "x").Result.Image!.Value.Path.ToString());
            #pragma warning restore CS0618
                    return string.Join("\n", said);
                }
            }
            """).Run();
        Assert.Equal(
            """
            because root\cimv2:Lib_Boot.Id="B1"
            handle root\cimv2:Lib_Boot.Id="B1"
            Lib_Boot.Instance returned 5 (0x00000005) Bad, which means failure.
            Lib_Boot.Id="B1"
            """,
            GeneratedAssembly.Run(run, library),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void BareMethodsOfADocumentationPageAreAdditionsToo()
    {
        var run = new GeneratorTest().WithMof("Lib_Image.mof", "SInt32 Renew(String Reason);").WithReference(LibraryRun().ToReference()).RunWithFindings();
        Assert.Equal("TCIM174", run.FindingIds);
        Assert.Equal("CimSchema.g.cs Lib_ImageMethods.g.cs", run.Files);
    }

    [Fact]
    public void MethodThatTheProxyHasInAnotherFormIsAWarning()
    {
        var run = Consumer("class Lib_Image { sint32 Known([In] uint32 Number); sint32 More(); };").RunWithFindings();
        Assert.Equal("TCIM255", run.FindingIds);
        Assert.DoesNotContain("KnownAsync", run.File("Lib_ImageMethods.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void MethodOfABaseIsKnownToo() => Assert.Equal("", Consumer("class Lib_Boot { sint32 Known([In] string Text); };").Run().Files);

    [Fact]
    public void PropertiesCannotBeAddedAndTheMessageSaysWhatToDo()
    {
        var run = Consumer("class Lib_Image : Lib_Base { [Read] string More; sint32 Renew(); };").RunWithFindings();
        var finding = Assert.Single(run.Findings);
        Assert.Equal("TCIM254", finding.Id);
        Assert.Equal(
            "Lib_Image: a referenced assembly has this class as 'Lib.Lib_Image', and a project can add methods to it but no properties. So this project gets a proxy of its own, "
            + "which lacks 'Name'. Derive a class from it for more properties, or declare the class whole, or leave its properties out.",
            finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("class Lib_Image : global::Lib.Lib_Base", run.File("Lib_Image.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class Lib_Image : Lib_Token { sint32 Renew(); };", "TCIM254")]
    [InlineData("#pragma namespace(\"root/other\")\nclass Lib_Spaced { sint32 Renew(); };", "")]
    public void AnotherBaseOrNamespaceMakesAClassOfItsOwn(string mof, string findings)
    {
        var library = new GeneratorTest().WithMof("l.mof", Library + "\n#pragma namespace(\"root/some\")\nclass Lib_Spaced { [Key] string Id; };")
            .WithOption("RootNamespace", "Lib").WithAssemblyName("Lib").Run().ToReference();
        var run = new GeneratorTest().WithMof("a.mof", mof).WithReference(library).RunWithFindings();
        Assert.Equal(findings, run.FindingIds);
        Assert.DoesNotContain("Methods.g.cs", run.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void ClassesBelowUseTheMethodsOfTheirForeignBase()
    {
        var run = Consumer("class Lib_Image { sint32 Renew(); }; class App_Image : Lib_Image { };")
            .WithSource("namespace Demo { internal static class Use { internal static System.Threading.Tasks.Task Call(App_Image image) { return image.RenewAsync(); } } }").Run();
        Assert.Contains("class App_Image : global::Lib.Lib_Image", run.File("App_Image.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void HostileNamesAreNoDanger() => Consumer("""
        class Lib_Token { sint32 CimAdded([In] string this, [In] string cancellationToken); sint32 Lib_TokenMethods([Out] uint32 InvokeAsync); sint32 ToString(); };
        class Lib_TokenMethods { [Key] string Id; };
        """).Run();

    private static GeneratorRun LibraryRun() => new GeneratorTest().WithMof("l.mof", Library).WithOption("RootNamespace", "Lib").WithAssemblyName("Lib").Run();

    private static GeneratorTest Consumer(string mof) => new GeneratorTest().WithMof("a.mof", mof).WithReference(LibraryRun().ToReference());
}
