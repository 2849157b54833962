namespace TypedCim.Generator.Model;

/// <summary>Names a class by the file that declares it. Cacheable: immutable, structural equality.</summary>
/// <param name="Path">The path of the file; where several declare the class, of the one that counts.</param>
/// <param name="Name">The CIM name as the file writes it.</param>
/// <param name="Namespace">The CIM namespace, or null.</param>
internal sealed record ClassIdentity(string Path, string Name, string? Namespace);
