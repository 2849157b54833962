using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedCim.Generator.Tests.Driver;
using TypedCim.Mof;

namespace TypedCim.Generator.Tests.Incremental;

/// <summary>The walker finds everything that it is there to find, wherever it hides.</summary>
public sealed class ModelWalkerTests
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Demo", [CSharpSyntaxTree.ParseText("class A { }")]);

    public static TheoryData<string> Kinds => [.. Uncacheable().Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void WhatMustNotBeKeptIsFound(string kind)
    {
        var bad = Uncacheable()[kind];
        Assert.StartsWith("x holds", Assert.Single(ModelWalker.FindUncacheable(bad, "x")), StringComparison.Ordinal);
        Assert.StartsWith("x.<Value>k__BackingField holds", Assert.Single(ModelWalker.FindUncacheable(new Holder(bad), "x")), StringComparison.Ordinal);
        Assert.StartsWith(
            "x[].<Value>k__BackingField holds",
            Assert.Single(ModelWalker.FindUncacheable(new EquatableArray<Holder>([new Holder("good"), new DerivedHolder(bad)]), "x")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void ValuesAreFine() =>
        Assert.Empty(ModelWalker.FindUncacheable(new EquatableArray<Holder>([new Holder("text"), new Holder(7), new Holder(new EquatableArray<string>(["a"])), new Holder(null)]), "x"));

    private static Dictionary<string, object> Uncacheable() => new(StringComparer.Ordinal)
    {
        ["compilation"] = Compilation,
        ["symbol"] = Compilation.GetTypeByMetadataName("A")!,
        ["tree"] = Compilation.SyntaxTrees[0],
        ["node"] = Compilation.SyntaxTrees[0].GetRoot(),
        ["location"] = Location.Create("a.mof", default, default),
        ["text"] = SourceText.From("a"),
        ["additional text"] = new Driver.MofText("a.mof", ""),
        ["reference"] = TestReferences.All[0],
        ["options"] = TestOptionsProvider.Empty,
        ["array"] = new[] { "a" },
        ["immutable array"] = ImmutableArray.Create("a"),
        ["default immutable array"] = default(ImmutableArray<string>),
        ["list"] = new List<string>(),
        ["dictionary"] = new Dictionary<string, string>(StringComparer.Ordinal),
        ["set"] = new HashSet<string>(StringComparer.Ordinal),
        ["delegate"] = new Func<string>(() => "a"),
        ["plain object"] = new object(),
    };

    private record Holder(object? Value);

    private sealed record DerivedHolder(object? Value) : Holder(Value);
}
