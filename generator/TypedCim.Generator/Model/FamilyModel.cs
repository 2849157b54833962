namespace TypedCim.Generator.Model;

/// <summary>What a class knows about the classes below it. Cacheable: immutable, structural equality.</summary>
/// <param name="IsHiding">Whether a base has a family too.</param>
/// <param name="UnknownName">The nested class for subclasses that nobody knows, not escaped.</param>
/// <param name="IsUnknownHiding">Whether that nested class hides an inherited member.</param>
/// <param name="Derived">The expressions that give the families of the classes directly below, in this assembly.</param>
internal sealed record FamilyModel(bool IsHiding, string UnknownName, bool IsUnknownHiding, EquatableArray<string> Derived);
