namespace TypedCim.Generator.Pipeline;

/// <summary>A property of the project with a wrong value. Cacheable: immutable, structural equality.</summary>
/// <param name="Name">The MSBuild property.</param>
/// <param name="Value">Its value.</param>
/// <param name="Expected">What it must be.</param>
internal sealed record OptionProblem(string Name, string Value, string Expected);
