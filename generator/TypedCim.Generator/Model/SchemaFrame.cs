namespace TypedCim.Generator.Model;

/// <summary>What all classes of an assembly share. Cacheable: immutable, structural equality.</summary>
/// <param name="Namespace">The main C# namespace, which the manifest does not repeat, not escaped.</param>
/// <param name="SchemaName">The C# name of the class of schema extensions, not escaped.</param>
internal sealed record SchemaFrame(string Namespace, string SchemaName);
