namespace TypedCim.Generator.Model;

/// <summary>The classes that share one output file. Cacheable: immutable, structural equality.</summary>
/// <param name="HintName">The name of the output file.</param>
/// <param name="Classes">The classes in ordinal order.</param>
internal sealed record ClassGroup(string HintName, EquatableArray<ClassModel> Classes);
