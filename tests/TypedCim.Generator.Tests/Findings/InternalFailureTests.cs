using Microsoft.CodeAnalysis;
using TypedCim.Generator.Emit;
using TypedCim.Generator.Model;
using TypedCim.Generator.Pipeline;
using TypedCim.Mof;

namespace TypedCim.Generator.Tests.Findings;

/// <summary>A defect of the generator costs one class or one file, never the whole output.</summary>
public sealed class InternalFailureTests
{
    private static readonly OutputSettings Settings = new(NullableReferences: true, Documentation: true, IsPublic: true, SeesRuntimeInternals: false);

    [Fact]
    public void ClassOnWhichTheEmitterFailsIsReportedAndTheOthersAreWritten()
    {
        var group = new ClassGroup("Classes.g.cs", null, new EquatableArray<ClassModel>([Model("Good"), Model("Bad"), Model("AlsoGood")]));
        var reported = new List<Diagnostic>();
        var text = ClassOutput.Write(
            group,
            Settings,
            static (model, settings) => string.Equals(model.Name, "Bad", StringComparison.Ordinal) ? throw new InvalidOperationException("poisoned") : ClassEmitter.Emit(model, settings),
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
        var group = new ClassGroup("A.g.cs", null, new EquatableArray<ClassModel>([Model("A")]));
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => ClassOutput.Write(group, Settings, ClassEmitter.Emit, Assert.Null, source.Token));
    }

    [Fact]
    public void FileOnWhichTheReaderFailsIsOneFinding()
    {
        var file = ParseStep.Run(
            "folder/bad.mof", "class A { };", new MofFileOptions(null, null), static (_, _, _) => throw new InvalidOperationException("poisoned"), CancellationToken.None);
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
        Assert.Throws<OperationCanceledException>(() => ParseStep.Run("a.mof", "class A { };", new MofFileOptions(null, null), MofParser.Parse, source.Token));
    }

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
        Documentation = new DocumentationModel(null, null, false, null, default),
        Properties = default,
        Redeclared = default,
        Methods = default,
        NestedTypes = default,
        Key = null,
        Family = null,
        Fields = null,
        SchemaName = "DemoSchema",
        SetName = null,
    };
}
