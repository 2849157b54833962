using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Pipeline;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Generator.Tests.Incremental;

/// <summary>What each kind of edit runs again, step by step.</summary>
public sealed class IncrementalTests
{
    private const string Base = "class Demo_Base\n{\n    [Key] string Id;\n};\n";
    private const string Derived = "class Demo_Derived : Demo_Base\n{\n    [Read] string Name;\n};\n";
    private const string Other = "class Demo_Other\n{\n    [Key] string Id;\n    [Read] Demo_Part Part;\n};\n";
    private const string Part = "[Embedded] class Demo_Part\n{\n    [Read] string Name;\n};\n";

    [Fact]
    public void UnrelatedCSharpEditRunsNothing()
    {
        var edited = Start().AddSource("class Unrelated { }");
        Expect(edited, TrackingNames.Parse, "Cached Cached Cached Cached");
        Expect(edited, TrackingNames.Declarations, "Cached Cached Cached Cached");
        Expect(edited, TrackingNames.Options, "Cached");
        Expect(edited, TrackingNames.Facts, "Unchanged");
        Expect(edited, TrackingNames.References, "Cached");
        Expect(edited, TrackingNames.Resolve, "Cached");
        Expect(edited, TrackingNames.Class, "Cached Cached Cached Cached");
        Expect(edited, TrackingNames.Schema, "Cached");
        Assert.All(edited.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void WhiteSpaceEditReadsOneFileAndStopsThere()
    {
        var edited = Start().Replace("derived.mof", "\n\n" + Derived.Replace("Name;", "Name  ;", StringComparison.Ordinal));
        Expect(edited, TrackingNames.Parse, "Cached Modified Cached Cached");
        Expect(edited, TrackingNames.Declarations, "Cached Unchanged Cached Cached");
        Expect(edited, TrackingNames.Resolve, "Cached");
        Expect(edited, TrackingNames.Class, "Cached Cached Cached Cached");
    }

    [Fact]
    public void CommentEditReadsOneFileAndStopsThere()
    {
        var edited = Start().Replace("derived.mof", Derived + "// a comment\n");
        Expect(edited, TrackingNames.Parse, "Cached Unchanged Cached Cached");
        Expect(edited, TrackingNames.Resolve, "Cached");
    }

    [Fact]
    public void EqualTextIsReadAndStopsThere()
    {
        var edited = Start().Replace("derived.mof", Derived);
        Expect(edited, TrackingNames.Parse, "Cached Unchanged Cached Cached");
        Expect(edited, TrackingNames.Declarations, "Cached Cached Cached Cached");
        Expect(edited, TrackingNames.Resolve, "Cached");
    }

    [Fact]
    public void EditOfOneClassWritesThatClassAndTheSchema()
    {
        var edited = Start().Replace("derived.mof", Derived.Replace("string Name", "uint32 Name", StringComparison.Ordinal));
        Expect(edited, TrackingNames.Declarations, "Cached Modified Cached Cached");
        Expect(edited, TrackingNames.Resolve, "Modified");
        Expect(edited, TrackingNames.Class, "Unchanged Modified Unchanged Unchanged");
        Expect(edited, TrackingNames.Schema, "Modified");
        Expect(edited, TrackingNames.Findings, "Unchanged");
    }

    [Fact]
    public void NewPropertyOfABaseLeavesTheClassesBelowAlone()
    {
        var edited = Start().Replace("base.mof", Base.Replace("};", "    [Read] uint32 Size;\n};", StringComparison.Ordinal));
        Expect(edited, TrackingNames.Class, "Modified Unchanged Unchanged Unchanged");
    }

    [Fact]
    public void NewKeyOfABaseWritesTheClassesBelow()
    {
        var edited = Start().Replace("base.mof", Base.Replace("};", "    [Key] uint32 Number;\n};", StringComparison.Ordinal));
        Expect(edited, TrackingNames.Class, "Modified Modified Unchanged Unchanged");
    }

    [Fact]
    public void EditOfAnEmbeddedClassLeavesItsOwnersAlone()
    {
        var edited = Start().Replace("part.mof", Part.Replace("string", "uint32", StringComparison.Ordinal));
        Expect(edited, TrackingNames.Class, "Unchanged Unchanged Unchanged Modified");
    }

    [Fact]
    public void AddedFileLeavesTheOtherClassesAlone()
    {
        var edited = Start().Add("added.mof", "class Demo_Added { [Key] string Id; };");
        Expect(edited, TrackingNames.Parse, "Cached Cached Cached Cached New");
        Expect(edited, TrackingNames.Class, "Unchanged Unchanged Unchanged Unchanged New");
    }

    [Fact]
    public void AddedSubclassWritesTheFamilyOfItsBase()
    {
        var edited = Start().Add("added.mof", "class Demo_Added : Demo_Other { };");
        Expect(edited, TrackingNames.Class, "Unchanged Unchanged Modified Unchanged New");
    }

    [Fact]
    public void RemovedFileWritesOnlyWhatItsClassUsed()
    {
        var edited = Start().Remove("other.mof");
        Expect(edited, TrackingNames.Parse, "Cached Cached Removed Cached");
        Expect(edited, TrackingNames.Class, "Unchanged Unchanged Removed Modified");
    }

    [Fact]
    public void DocumentationOptionWritesEverythingButResolvesNothing()
    {
        var edited = Start().Option("TypedCimDocumentation", "false");
        Expect(edited, TrackingNames.Options, "Modified");
        Expect(edited, TrackingNames.Settings, "Modified");
        Expect(edited, TrackingNames.Naming, "Unchanged");
        Expect(edited, TrackingNames.Resolve, "Cached");
        Expect(edited, TrackingNames.Class, "Cached Cached Cached Cached");
        Assert.Equal(5, edited.OutputReasons().Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void NamespaceOptionResolvesAgain()
    {
        var edited = Start().Option("TypedCimNamespace", "Elsewhere");
        Expect(edited, TrackingNames.Parse, "Cached Cached Cached Cached");
        Expect(edited, TrackingNames.Resolve, "Modified");
    }

    [Fact]
    public void OptionsProviderWithEqualValuesChangesNothing()
    {
        var edited = Start().Option("SomethingElse", "1");
        Expect(edited, TrackingNames.Input, "Unchanged Unchanged Unchanged Unchanged");
        Expect(edited, TrackingNames.Options, "Unchanged");
        Expect(edited, TrackingNames.Parse, "Cached Cached Cached Cached");
        Expect(edited, TrackingNames.Settings, "Cached");
        Expect(edited, TrackingNames.Resolve, "Cached");
    }

    [Fact]
    public void AddedReferenceChangesNothing()
    {
        var edited = Start().Reference(CSharpCompilation.Create("Empty", references: TestReferences.All).ToMetadataReference());
        Expect(edited, TrackingNames.Facts, "Unchanged");
        Expect(edited, TrackingNames.References, "Cached");
        Expect(edited, TrackingNames.Resolve, "Cached");
    }

    [Fact]
    public void LargeSchemaWritesTheOneFileThatHoldsTheEditedClass()
    {
        var start = new IncrementalEdit();
        for (var i = 0; i < 201; i++)
            start = start.Add($"c{i}.mof", $"class Demo_C{i} {{ [Key] string Id; }};");
        var edited = start.Run().Replace("c7.mof", "class Demo_C7 { [Key] uint32 Id; };");
        Assert.Single(edited.Reasons(TrackingNames.Group), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Equal(31, edited.Reasons(TrackingNames.Group).Count(reason => reason == IncrementalStepRunReason.Unchanged));

        var added = start.Run().Add("added.mof", "class Demo_Added { [Key] string Id; };");
        Assert.Single(added.Reasons(TrackingNames.Group), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void CancelledRunThrowsCancellationAndNothingElse()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Start().Add("added.mof", "class Demo_Added { };").RunWith(source.Token));
    }

    private static IncrementalEdit Start() =>
        new IncrementalEdit().Add("base.mof", Base).Add("derived.mof", Derived).Add("other.mof", Other).Add("part.mof", Part).Run();

    private static void Expect(IncrementalEdit edited, string step, string reasons) =>
        Assert.Equal((step, reasons), (step, string.Join(' ', edited.Reasons(step))));
}
