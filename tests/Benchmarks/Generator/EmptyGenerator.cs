using Microsoft.CodeAnalysis;

namespace TypedCim.Tests.Benchmarks.Generator;

/// <summary>The least that a generator can do: as many outputs as asked for, from the same inputs, with nothing in between.</summary>
/// <param name="outputs">The number of outputs.</param>
/// <param name="takesReferences">Whether the references are an input too, beside the files.</param>
internal sealed class EmptyGenerator(int outputs, bool takesReferences = false) : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Collect();
        var numbers = takesReferences
            ? files.Combine(context.MetadataReferencesProvider.Collect()).SelectMany((_, _) => Enumerable.Range(0, outputs))
            : files.SelectMany((_, _) => Enumerable.Range(0, outputs));
        context.RegisterSourceOutput(numbers, static (output, number) => output.AddSource($"F{number}.g.cs", $"class Generated{number} {{ }}"));
    }
}
