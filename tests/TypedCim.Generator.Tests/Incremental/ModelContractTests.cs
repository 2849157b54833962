using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedCim.Generator.Pipeline;
using TypedCim.Mof;

namespace TypedCim.Generator.Tests.Incremental;

/// <summary>What the pipeline keeps between runs compares by value and holds nothing of the compiler.</summary>
public sealed class ModelContractTests
{
    private const string Mof = """
        [Abstract, Description("A base."), Deprecated{"Other"}] class Demo_Base { [Key] string Id; [Read, Write, ValueMap{"1"}, Values{"One"}] uint32 Code; };
        class Demo_Derived : Demo_Base
        {
            [Read, Write] Demo_Part Parts[];
            [Read, Write, lazy] Demo_Base ref Owner;
            [Read, Write, ValueMap{"1", "2"}, Values{"One", "Two"}] uint32 Code;
            [ValueMap{"0"}, Values{"Good"}] uint32 Send([In, Optional] string Names[], [Out] Demo_Part Part);
        };
        [Embedded] class Demo_Part { [Read] string Name = "x"; };
        class Demo_Broken : Demo_Nowhere { [Key] string A; [Key] string B; uint32 ; };
        """;

    public static TheoryData<string> Steps =>
    [
        TrackingNames.Parse, TrackingNames.Declarations, TrackingNames.Options, TrackingNames.Facts, TrackingNames.References, TrackingNames.Naming,
        TrackingNames.Settings, TrackingNames.Resolve, TrackingNames.Class, TrackingNames.Schema, TrackingNames.Findings,
    ];

    [Theory]
    [MemberData(nameof(Steps))]
    public void StepHoldsOnlyValues(string step)
    {
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var output in Outputs(step))
            Visit(output, step, visited);
        Assert.NotEmpty(visited);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void EqualInputGivesEqualOutputWithEqualHash(string step)
    {
        var first = Outputs(step);
        var second = Outputs(step);
        Assert.Equal(first, second);
        Assert.Equal(first.ConvertAll(output => output.GetHashCode()), second.ConvertAll(output => output.GetHashCode()));
    }

    private static List<object> Outputs(string step) =>
    [
        .. new IncrementalEdit().Add("a.mof", Mof).Result().TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Value),
    ];

    private static void Visit(object? value, string path, HashSet<object> visited)
    {
        if (value is null or string or MofRule || value.GetType().IsPrimitive || value.GetType().IsEnum)
            return;

        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or SourceText or AdditionalText or MetadataReference or Diagnostic,
            $"{path} holds {value.GetType()}.");
        Assert.False(IsUncomparable(value.GetType()), $"{path} holds {value.GetType()}, which compares by reference.");
        Assert.True(
            value.GetType().GetInterfaces().Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEquatable<>)),
            $"{path} holds {value.GetType()}, which has no equality of its own.");
        if (!value.GetType().IsValueType && !visited.Add(value))
            return;

        visited.Add(value);
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Visit(item, path + "[]", visited);
            return;
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            Visit(field.GetValue(value), path + "." + field.Name, visited);
    }

    private static bool IsUncomparable(Type type) =>
        type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() is { } open
            && (open == typeof(ImmutableArray<>) || open == typeof(List<>) || open == typeof(Dictionary<,>) || open == typeof(HashSet<>)));
}
