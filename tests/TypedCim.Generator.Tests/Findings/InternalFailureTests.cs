using Microsoft.CodeAnalysis;
using TypedCim.Generator.Emit;
using TypedCim.Generator.Link;
using TypedCim.Generator.Manifest;
using TypedCim.Generator.Model;
using TypedCim.Generator.Pipeline;
using TypedCim.Generator.Resolve;
using TypedCim.Mof;

namespace TypedCim.Generator.Tests.Findings;

/// <summary>A defect of the generator costs one class or one file, never the whole output.</summary>
public sealed class InternalFailureTests
{
    private static readonly CimPropertySchema Poison = Property("Poison", new CimTypeSchema(CimTypeKind.UInt8, null, false), new CimValueEntry("", null));
    private static readonly OutputSettings Settings = new(NullableReferences: true, ExtensionMembers: false, Documentation: true, SeesRuntimeInternals: false);

    [Fact]
    public void ClassOnWhichTheEmitterFailsIsReportedAndTheOthersAreWritten()
    {
        var group = new ResolvedGroup("Classes.g.cs", new EquatableArray<ClassModel>([Model("Good"), Model("Bad"), Model("AlsoGood")]), default, default);
        var reported = new List<Diagnostic>();
        var text = ClassOutput.Write(
            group,
            Settings,
            EmitOrFail,
            reported.Add,
            CancellationToken.None);

        var diagnostic = Assert.Single(reported);
        Assert.Equal("TCIM901", diagnostic.Id);
        Assert.StartsWith("Bad: the generator failed on this class: poisoned.", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("class Good ", text, StringComparison.Ordinal);
        Assert.Contains("class AlsoGood ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("class Bad ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void CancellationOfTheEmitterIsNoFailure()
    {
        var group = new ResolvedGroup("A.g.cs", new EquatableArray<ClassModel>([Model("A")]), default, default);
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => ClassOutput.Write(group, Settings, ClassEmitter.Emit, Assert.Null, source.Token));
    }

    [Fact]
    public void FileOnWhichTheReaderFailsIsOneFinding()
    {
        var file = ParseStep.Run(
            "folder/bad.mof", "class A { };", MofFileOptions.None, static (_, _, _) => throw new InvalidOperationException("poisoned"), CancellationToken.None);
        var finding = Assert.Single(file.Findings.AsSpan().ToArray());
        Assert.Equal("TCIM902", finding.Rule.Id);
        Assert.StartsWith("bad.mof: the generator failed to read this file: poisoned.", finding.Message, StringComparison.Ordinal);
        Assert.True(file.Declarations.Classes.IsEmpty);
    }

    [Fact]
    public void CancellationOfTheReaderIsNoFailure()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => ParseStep.Run("a.mof", "class A { };", MofFileOptions.None, MofParser.Parse, source.Token));
    }

    [Fact]
    public void BaseClassOnWhichTheResolverFailsIsReportedAndTheOthersAreResolved()
    {
        var (linked, resolved) = Resolve(Schema("Base", null), Schema("Bad", "Base", Poison), Schema("Below", "Bad"));
        var finding = Assert.Single(linked.Findings.AsSpan().ToArray());
        Assert.Equal(("TCIM903", "Bad"), (finding.Rule.Id, finding.ClassName));
        Assert.Equal("Base Below", string.Join(' ', resolved.Select(model => model.Name)));
        Assert.True(resolved[0].Family!.Derived.IsEmpty);
        Assert.Null(resolved[1].BaseType);
    }

    [Fact]
    public void ClassOnWhichTheResolverFailsIsReportedAndWrittenWithoutItsMembers()
    {
        var (linked, _) = Resolve(Schema("Base", null), Schema("Bad", "Base", Property("Good", new CimTypeSchema(CimTypeKind.String, null, false)), Poison), Schema("Other", "Base"));
        var group = ClassResolver.Resolve(linked.Singles[0], CancellationToken.None);
        var finding = Assert.Single(group.Findings.AsSpan().ToArray());
        Assert.Equal(("TCIM903", "a.mof", "Bad"), (finding.Rule.Id, finding.Path, finding.ClassName));
        var model = Assert.Single(group.Classes.AsSpan().ToArray());
        Assert.Equal(("Bad", "global::Demo.Base", true), (model.Name, model.BaseType, model.Properties.IsEmpty));
        Assert.Equal("C Bad Base Q\n", Assert.Single(group.Manifest.AsSpan().ToArray()).Text);
    }

    [Fact]
    public void CancellationOfTheResolverIsNoFailure()
    {
        var (linked, _) = Resolve(Schema("A", null));
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => ClassResolver.Resolve(linked.Singles[0], source.Token));
    }

    [Fact]
    public void FailureOfTheWholeLinkerIsOneFinding()
    {
        var (linked, _) = Resolve(Schema("Good", null), null!);
        Assert.Equal("TCIM903", Assert.Single(linked.Findings.AsSpan().ToArray()).Rule.Id);
        Assert.Null(linked.Schema);
    }

    /// <summary>Fails in the middle of a class, with blocks open.</summary>
    private static void EmitOrFail(CodeWriter writer, ClassModel model, OutputSettings settings)
    {
        if (!string.Equals(model.Name, "Bad", StringComparison.Ordinal))
        {
            ClassEmitter.Emit(writer, model, settings);
            return;
        }

        writer.Open("class Bad : Half");
        throw new InvalidOperationException("poisoned");
    }

    private static (LinkedSchema Linked, IReadOnlyList<ClassModel> Resolved) Resolve(params CimClassSchema[] classes)
    {
        var linked = SchemaLinker.Link(
            new([new FileDeclarations("a.mof", "a.mof", MofFileOptions.None, new EquatableArray<CimClassSchema>(classes), default)]),
            new ResolveSettings("Demo", "Demo", "DemoSchema", IsPublic: true, Classes: null),
            new ReferencedSchemas(default, HasUnreadable: false),
            CancellationToken.None);
        return (linked, [.. linked.Singles.SelectMany(group => ClassResolver.Resolve(group, CancellationToken.None).Classes)]);
    }

    private static CimClassSchema Schema(string name, string? baseName, params CimPropertySchema[] properties) =>
        new(name, baseName, null, null, Mof.CimClassFlags.None, null, new EquatableArray<CimPropertySchema>(properties), default, default);

    private static CimPropertySchema Property(string name, CimTypeSchema type, params CimValueEntry[] values) => new(
        name,
        type,
        Mof.CimPropertyFlags.Read,
        new CimValueTable(CimValueTableKind.Enumeration, new EquatableArray<CimValueEntry>(values)),
        null,
        null,
        null,
        default);

    private static ClassModel Model(string name) => new()
    {
        CimName = name,
        CimNamespace = null,
        Namespace = "Demo",
        Name = name,
        TypeName = "global::Demo." + name,
        BaseType = null,
        Files = "a.mof",
        Flags = Mof.CimClassFlags.None,
        IsPublic = true,
        HasDocumentation = null,
        Documentation = new DocumentationModel(null, null, false, null, default),
        Properties = default,
        Redeclared = default,
        Methods = default,
        NestedTypes = default,
        Key = null,
        Family = null,
        Fields = null,
        SchemaName = "DemoSchema",
        IsSchemaPublic = true,
        SetName = null,
    };
}
