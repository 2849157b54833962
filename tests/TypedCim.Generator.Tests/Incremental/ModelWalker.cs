using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedCim.Mof;

namespace TypedCim.Generator.Tests.Incremental;

/// <summary>Walks the object graph of a pipeline value and finds what must not be kept between runs.</summary>
internal static class ModelWalker
{
    /// <summary>Gives a line for each object of the compiler, each collection that compares by reference, and each type without an equality of its own.</summary>
    public static IReadOnlyList<string> FindUncacheable(object? value, string path)
    {
        var found = new List<string>();
        Visit(value, path, new HashSet<object>(ReferenceEqualityComparer.Instance), found);
        return found;
    }

    private static void Visit(object? value, string path, HashSet<object> visited, List<string> found)
    {
        if (value is null or string or MofRule || value.GetType().IsPrimitive || value.GetType().IsEnum)
            return;

        var type = value.GetType();
        if (!type.IsValueType && !visited.Add(value))
            return;
        if (Problem(value, type) is { } problem)
        {
            found.Add($"{path} holds {type}, which {problem}.");
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Visit(item, path + "[]", visited, found);
            return;
        }

        for (var level = type; level is not null; level = level.BaseType)
        {
            foreach (var field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Visit(field.GetValue(value), path + "." + field.Name, visited, found);
        }
    }

    private static string? Problem(object value, Type type)
    {
        if (value is Compilation or ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Location or SourceText or AdditionalText or MetadataReference or Diagnostic
            or AnalyzerConfigOptions or AnalyzerConfigOptionsProvider or ParseOptions)
        {
            return "belongs to the compiler";
        }

        if (value is Array or IList { IsReadOnly: false } or IDictionary || IsOpen(type, typeof(ImmutableArray<>)) || IsOpen(type, typeof(HashSet<>)))
            return "compares by reference";
        if (value is Delegate)
            return "can hold anything";
        return type.GetInterfaces().Any(one => IsOpen(one, typeof(IEquatable<>))) ? null : "has no equality of its own";
    }

    private static bool IsOpen(Type type, Type open) => type.IsGenericType && type.GetGenericTypeDefinition() == open;
}
