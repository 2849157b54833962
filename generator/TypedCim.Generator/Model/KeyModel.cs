namespace TypedCim.Generator.Model;

/// <summary>The key of a class. Cacheable: immutable, structural equality.</summary>
/// <param name="StructName">The C# struct of a composite key, not escaped; null for a single key.</param>
/// <param name="Parts">The key properties, those of bases first.</param>
internal sealed record KeyModel(string? StructName, EquatableArray<KeyPartModel> Parts);
