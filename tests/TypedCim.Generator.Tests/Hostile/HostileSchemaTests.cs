using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Hostile;

/// <summary>Whatever a MOF file says, it stays text: names become identifiers, everything else literals and comments.</summary>
public sealed class HostileSchemaTests
{
    [Theory]
    [InlineData("\\\"; } } public class Evil { } /*")]
    [InlineData("</summary></remarks> <evil/> &amp; <![CDATA[")]
    [InlineData("first\\nsecond\\r\\n#error third")]
    [InlineData("*/ class Evil { } //")]
    [InlineData("\\x2028 class Evil { } \\x0085 class Evil2 { } \\x0000")]
    [InlineData("\\u0022 \\\\u0022 \\x0022")]
    [InlineData("\\xD800 lone")]
    public void TextStaysText(string text)
    {
        var run = new GeneratorTest().WithMof("a.mof", $$"""
            [Description("{{text}}"), Url("{{text}}"), Units("{{text}}"), Deprecated{"{{text}}"}]
            class Demo_Text
            {
                [Key, Description("{{text}}"), Units("{{text}}"), Deprecated{"{{text}}"}] string Id;
                [Read, Write, Description("{{text}}"), ValueMap{"1", "2"}, Values{"{{text}}", "{{text}}"}] uint32 Code;
                [Read, Write, ValueMap{"{{text}}", "b"}] string Word = "{{text}}";
                [Description("{{text}}"), Url("https://x/{{text}}")] sint32 M([In, Description("{{text}}")] string P, [Out, Description("{{text}}")] string Q);
            };
            """).RunWithFindings();

        Assert.DoesNotContain(run.Findings, finding => finding.Severity == DiagnosticSeverity.Error);
        var types = run.Output.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>());
        Assert.DoesNotContain(types, type => type.Identifier.Text.StartsWith("Evil", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("class")]
    [InlineData("string")]
    [InlineData("record")]
    [InlineData("required")]
    [InlineData("file")]
    [InlineData("var")]
    [InlineData("dynamic")]
    [InlineData("await")]
    [InlineData("__arglist")]
    [InlineData("nint")]
    [InlineData("where")]
    [InlineData("value")]
    [InlineData("field")]
    [InlineData("System")]
    [InlineData("TypedCim")]
    [InlineData("Demo")]
    [InlineData("Task")]
    [InlineData("String")]
    [InlineData("CimObject")]
    [InlineData("CimMetadata")]
    [InlineData("Equals")]
    [InlineData("ToString")]
    [InlineData("Instance")]
    [InlineData("DemoSchema")]
    [InlineData("GetAsync")]
    [InlineData("Unknown")]
    [InlineData("connection")]
    [InlineData("cancellationToken")]
    [InlineData("CimAt")]
    [InlineData("CimTransfer")]
    [InlineData("CimSet")]
    [InlineData("Cim")]
    [InlineData("My")]
    [InlineData("Sys")]
    [InlineData("other")]
    [InlineData("_")]
    [InlineData("ÄÖÜ_日本")]
    public void AnyNameMayNameAnything(string name)
    {
        new GeneratorTest().WithMof("a.mof", $$"""
            class {{name}}
            {
                [Key] string {{name}};
                [Key] uint32 {{name}}2;
                [Read, Write, ValueMap{"1"}, Values{"{{name}}"}] uint32 {{name}}3;
                [Read, Write, ValueMap{"1"}] string {{name}}4;
                sint32 {{name}}5([In] string {{name}}, [In, Out] {{name}} {{name}}2, [In, Optional] uint32 {{name}}3, [Out] string {{name}}4);
                [Static] sint32 {{name}}6([In] string {{name}});
            };
            [Abstract] class {{name}}7 : {{name}} { [Read] {{name}} {{name}}8; [Read] string {{name}}7; };
            class {{name}}Below : {{name}}7 { [Read, Write] string {{name}}9; };
            """).Run();
    }

    [Fact]
    public void MemberCalledLikeItsClassIsRenamed()
    {
        var run = new GeneratorTest().WithMof("a.mof", "class Reset { [Key] string Id; [Read, Write] string Reset; uint32 ResetAsync(); };").Run();
        var text = run.File("Reset.g.cs");
        Assert.Contains("public string? Reset_ {", text, StringComparison.Ordinal);
        Assert.Contains("string Reset", text, StringComparison.Ordinal);
        Assert.Contains("<summary>CIM string, read and write. CIM property <c>Reset</c>.</summary>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void PropertyAndMethodOfOneNameLiveSideBySide()
    {
        var run = new GeneratorTest().WithMof("a.mof", "class A { [Key] string Id; [Read] string Reset; [Read] string ResetAsync; uint32 Reset(); };").RunWithFindings();
        var text = run.File("A.g.cs");
        Assert.Contains("public string? Reset =>", text, StringComparison.Ordinal);
        Assert.Contains("public string? ResetAsync =>", text, StringComparison.Ordinal);
        Assert.Contains("Sys::Threading.Tasks.Task ResetAsync_(", text, StringComparison.Ordinal);
    }

    [Fact]
    public void PropertyBelowAMethodOfItsNameIsNoClash() =>
        new GeneratorTest().WithMof("a.mof", "class A { [Key] string Id; uint32 Reset(); }; class B : A { [Read] string Reset; [Read] string ResetAsync; };").Run();

    [Fact]
    public void NamesOfGeneratedTypesHideInheritedMembersWithoutWarning()
    {
        new GeneratorTest().WithMof("a.mof", """
            [Abstract] class A
            {
                [Key] string Id;
                [Read] string SizeValue;
                [Read] string Unknown;
                [Read, ValueMap{"1"}, Values{"One"}] uint32 Code;
                sint32 Get([Out] string X);
            };
            [Abstract] class B : A
            {
                [Read, ValueMap{"1"}, Values{"One"}] uint32 Size;
                [Read] string CodeValue;
                [Read] string GetResult;
                [Read] string _Id;
                [Read, Write] string CimFirst;
            };
            class C : B { [Read] string Unknown_; [Read] string SizeValue_; };
            """).Run();
    }

    [Fact]
    public void MembersThatDifferOnlyByCaseAreOneMember()
    {
        var run = new GeneratorTest().WithMof("a.mof", "class A { [Key] string Id; [Read] string ID; };").RunWithFindings();
        Assert.Equal("TCIM202", run.FindingIds);
    }

    [Fact]
    public void TwoFilesMayDefineOneClass()
    {
        var run = new GeneratorTest()
            .WithMof("a.mof", "class Demo_A { [Key] string Id; uint32 Start(); };")
            .WithMof("b.mof", "class Demo_A { [Key] string Id; [Read] string Name; uint32 Start(); uint32 Stop(); };").Run();
        var text = run.File("Demo_A.g.cs");
        Assert.Contains("// Demo_A, from a.mof, b.mof", text, StringComparison.Ordinal);
        Assert.Contains("\"key string Id; string Name; status uint32 Start(); status uint32 Stop()\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ClassesThatDifferOnlyByCaseAreOneClass()
    {
        var run = new GeneratorTest().WithMof("a.mof", "class Demo_A { [Key] string Id; };").WithMof("b.mof", "class DEMO_A { [Read] string Name; };").Run();
        Assert.Equal("CimSchema.g.cs Demo_A.g.cs", run.Files);
    }

    [Fact]
    public void TypesBesideAProxyMakeWayForClasses()
    {
        var run = new GeneratorTest().WithMof("a.mof", """
            class Demo_A { [Key] string X; [Key] string Y; };
            class Demo_AKey { [Key] string X; };
            class Demo_AFields { [Key] string X; };
            class DemoSchema { [Key] string X; };
            """).Run();
        Assert.Contains("public readonly struct Demo_AKey_ ", run.File("Demo_A.g.cs"), StringComparison.Ordinal);
        Assert.Contains("public class Demo_AFields_ ", run.File("Demo_A.g.cs"), StringComparison.Ordinal);
        Assert.Contains("public static partial class DemoSchema_\n", run.File("CimSchema.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void LongNamesGiveShortFileNamesThatDifferIgnoringCase()
    {
        var stem = new string('N', 200);
        var run = new GeneratorTest()
            .WithMof("a.mof", $"class {stem}1 {{ [Key] string {stem}; }}; class {stem}2 {{ [Key] string {stem}; }}; class Größe {{ }}; class CimSchema {{ }};")
            .Run();
        var files = run.Files.Split(' ');
        Assert.Equal(5, files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(files, file => Assert.True(file.Length <= 100 && file.All(character => char.IsAscii(character) && character is not ('#' or ':' or '/'))));
    }
}
