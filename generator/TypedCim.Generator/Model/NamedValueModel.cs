namespace TypedCim.Generator.Model;

/// <summary>A named value. Cacheable: immutable, structural equality.</summary>
/// <param name="Name">The C# name, not escaped.</param>
/// <param name="Value">A C# expression for an enum member; the plain text for a string constant.</param>
/// <param name="Label">What the schema calls it.</param>
internal sealed record NamedValueModel(string Name, string Value, string Label);
