using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Incremental;

/// <summary>What each kind of edit runs again: one row an edit, with every step. See <see cref="IncrementalEdit.Reasons"/> for the letters.</summary>
public sealed class IncrementalTests
{
    private const string Base = "class Demo_Base\n{\n    [Key] string Id;\n};\n";
    private const string Derived = "class Demo_Derived : Demo_Base\n{\n    [Read] string Name;\n};\n";
    private const string Other = "class Demo_Other\n{\n    [Key] string Id;\n    [Read] Demo_Part Part;\n};\n";
    private const string Part = "[Embedded] class Demo_Part\n{\n    [Read] string Name;\n};\n";
    private const string Addition = "class Lib_Thing { sint32 Renew(); };";

    private static readonly MetadataReference Library = new GeneratorTest()
        .WithMof("lib.mof", "class Lib_Thing { [Key] string Id; };").WithOption("RootNamespace", "Lib").WithAssemblyName("Lib").Run().ToReference();

    private static readonly MetadataReference OtherLibrary = new GeneratorTest()
        .WithMof("other.mof", "class Lib_Other { [Key] string Id; };").WithOption("RootNamespace", "OtherLib").WithAssemblyName("OtherLib").Run().ToReference();

    private static readonly MetadataReference Plain = CSharpCompilation.Create("Plain", references: TestReferences.All).ToMetadataReference();

    /// <summary>The files are base.mof, derived.mof, other.mof, part.mof and addition.mof, in this order; the last one adds a method to a referenced class.</summary>
    private static readonly Dictionary<string, (Func<IncrementalEdit, IncrementalEdit> Edit, string Reasons)> Edits = new(StringComparer.Ordinal)
    {
        //   Input  Parse  Dec Opt Ref RCl RSet Set Lnk CLink Class GL Grp Ext Man Sch Fnd (output)
        ["unrelated C# edit"] = (
            edit => edit.AddSource("class Unrelated { }"),
            "ccccc  ccccc  c   c   c   c   c    c   c   cccc  cccc  -  -   c   c   c   c   cccccccc"),
        ["white space"] = (
            edit => edit.Replace("derived.mof", "\n\n" + Derived.Replace("Name;", "Name  ;", StringComparison.Ordinal)),
            "cMccc  cMccc  u   c   c   c   c    c   c   cccc  cccc  -  -   c   c   c   c   cccccccu"),
        ["comment"] = (
            edit => edit.Replace("derived.mof", Derived + "// a comment\n"),
            "cMccc  cuccc  c   c   c   c   c    c   c   cccc  cccc  -  -   c   c   c   c   cccccccc"),
        ["equal text"] = (
            edit => edit.Replace("derived.mof", Derived),
            "cMccc  cuccc  c   c   c   c   c    c   c   cccc  cccc  -  -   c   c   c   c   cccccccc"),
        ["class"] = (
            edit => edit.Replace("derived.mof", Derived.Replace("string", "uint32", StringComparison.Ordinal)),
            "cMccc  cMccc  M   c   c   c   c    c   M   uMuu  cMcc  -  -   u   M   M   u   cMcccMcu"),
        ["new property of a base"] = (
            edit => edit.Replace("base.mof", Base.Replace("};", "[Read] uint32 Size;};", StringComparison.Ordinal)),
            "Mcccc  Mcccc  M   c   c   c   c    c   M   MMuu  Mucc  -  -   u   M   M   u   MccccMcu"),
        ["new key of a base"] = (
            edit => edit.Replace("base.mof", Base.Replace("};", "[Key] uint32 Number;};", StringComparison.Ordinal)),
            "Mcccc  Mcccc  M   c   c   c   c    c   M   MMuu  MMcc  -  -   u   M   M   u   MMcccMcu"),
        ["embedded class"] = (
            edit => edit.Replace("part.mof", Part.Replace("string", "uint32", StringComparison.Ordinal)),
            "cccMc  cccMc  M   c   c   c   c    c   M   uuuM  cccM  -  -   u   M   M   u   cccMcMcu"),
        ["syntax error"] = (
            edit => edit.Replace("part.mof", Part.Replace("string Name", "string ; [Read] string Name", StringComparison.Ordinal)),
            "cccMc  cccMc  u   c   c   c   c    c   c   cccc  cccc  -  -   c   c   c   c   cccccccNu"),
        ["method for a referenced class"] = (
            edit => edit.Replace("addition.mof", Addition.Replace("Renew", "Revoke", StringComparison.Ordinal)),
            "ccccM  ccccM  M   c   c   c   c    c   M   uuuu  cccc  -  -   M   c   u   u   ccccMccu"),
        ["file added"] = (
            edit => edit.Add("added.mof", "class Demo_Added { [Key] string Id; };"),
            "cccccN cccccN M   c   c   c   c    c   M   uuuuN ccccN -  -   u   M   M   u   ccccNcMcu"),
        ["file with a derived class added"] = (
            edit => edit.Add("added.mof", "class Demo_Added : Demo_Other { };"),
            "cccccN cccccN M   c   c   c   c    c   M   uuMuN ccMcN -  -   u   M   M   u   ccMcNcMcu"),
        ["file of another kind added"] = (
            edit => edit.Add("added.txt", "class Demo_Added { };"),
            "ccccc  ccccc  c   c   c   c   c    c   c   cccc  cccc  -  -   c   c   c   c   cccccccc"),
        ["file removed"] = (
            edit => edit.Remove("derived.mof"),
            "cRccc  cRccc  M   c   c   c   c    c   M   MRuu  MRcc  -  -   u   M   M   u   MRcccMcu"),
        ["file with an embedded class removed"] = (
            edit => edit.Remove("part.mof"),
            "cccRc  cccRc  M   c   c   c   c    c   M   uuMR  ccMR  -  -   u   M   M   M   ccMRcMcM"),
        ["file renamed"] = (
            edit => edit.Replace("other.mof", "renamed.mof", Other),
            "ccMcc  ccMcc  M   c   c   c   c    c   M   uuMu  ccMc  -  -   u   u   u   u   ccMccccu"),
        ["option: documentation"] = (
            edit => edit.Option("TypedCimDocumentation", "false"),
            "uuuuu  ccccc  c   M   c   c   u    M   c   cccc  cccc  -  -   c   c   c   c   MMMMMMuc"),
        ["option: namespace"] = (
            edit => edit.Option("TypedCimNamespace", "Elsewhere"),
            "uuuuu  ccccc  c   M   c   c   M    u   M   MMMM  MMMM  -  -   M   M   M   u   MMMMMMuc"),
        ["option: classes"] = (
            edit => edit.Option("TypedCimClasses", "-Demo_Derived"),
            "uuuuu  ccccc  c   M   c   c   M    u   M   MRuu  MRcc  -  -   u   M   M   u   MRcccMuc"),
        ["option of another tool"] = (
            edit => edit.Option("SomethingElse", "1"),
            "uuuuu  ccccc  c   u   c   c   c    c   c   cccc  cccc  -  -   c   c   c   c   cccccccc"),
        ["option of one file"] = (
            edit => edit.FileOption("part.mof", "TypedCimDocumentation", "false"),
            "uuuMu  cccMc  M   u   c   c   c    c   M   uuuM  cccM  -  -   u   u   u   u   cccMcccu"),
        ["options provider with equal values"] = (
            edit => edit.EqualOptions(),
            "uuuuu  ccccc  c   u   c   c   c    c   c   cccc  cccc  -  -   c   c   c   c   cccccccc"),
        ["reference added"] = (
            edit => edit.Reference(Plain),
            "ccccc  ccccc  c   c   c   c   c    c   c   cccc  cccc  -  -   c   c   c   c   cccccccc"),
        ["reference with a schema added"] = (
            edit => edit.Reference(OtherLibrary),
            "ccccc  ccccc  c   c   M   M   c    u   u   cccc  cccc  -  -   c   c   c   c   cccccccc"),
        ["language version"] = (
            edit => edit.Language(LanguageVersion.CSharp7_3),
            "ccccc  ccccc  c   c   c   c   c    M   c   cccc  cccc  -  -   c   c   c   c   MMMMMMcc"),
        ["compilation renamed by a host that shows no assembly name"] = (
            edit => edit.Rename("Renamed"),
            "ccccc  ccccc  c   c   c   c   c    c   c   cccc  cccc  -  -   c   c   c   c   cccccccc"),
        ["assembly renamed"] = (
            edit => edit.AssemblyName("Renamed"),
            "uuuuu  ccccc  c   M   c   c   M    u   M   MMMM  MMMM  -  -   u   u   M   u   MMMMcMuc"),
    };

    public static TheoryData<string> Names => [.. Edits.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void EditRunsOnlyWhatDependsOnIt(string name)
    {
        var (edit, reasons) = Edits[name];
        Assert.Equal(string.Join(' ', reasons.Split(' ', StringSplitOptions.RemoveEmptyEntries)), edit(Start()).Reasons());
    }

    [Fact]
    public void CancelledRunThrowsCancellationAndNothingElse()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Start().Add("added.mof", "class Demo_Added { };").RunWith(source.Token));
    }

    private static IncrementalEdit Start() => new IncrementalEdit()
        .Reference(Library)
        .Add("base.mof", Base).Add("derived.mof", Derived).Add("other.mof", Other).Add("part.mof", Part).Add("addition.mof", Addition)
        .Run();
}
