using Microsoft.CodeAnalysis;

namespace TypedCim.Tests.Benchmarks.Generator;

/// <summary>The least that a generator can do: as many outputs as asked for, from the same files, with nothing in between.</summary>
/// <param name="outputs">The number of outputs.</param>
internal sealed class EmptyGenerator(int outputs) : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var numbers = context.AdditionalTextsProvider.Collect().SelectMany((_, _) => Enumerable.Range(0, outputs));
        context.RegisterSourceOutput(numbers, static (output, number) => output.AddSource($"F{number}.g.cs", $"class Generated{number} {{ }}"));
    }
}
