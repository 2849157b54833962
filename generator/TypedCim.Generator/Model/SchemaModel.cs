namespace TypedCim.Generator.Model;

/// <summary>What the one file an assembly has besides its classes needs. Cacheable: immutable, structural equality.</summary>
/// <param name="AssemblyName">The name of the assembly.</param>
/// <param name="Namespace">The C# namespace, not escaped.</param>
/// <param name="Name">The C# name of the class of schema extensions, not escaped.</param>
/// <param name="IsPublic">Whether that class is public, because a proxy is.</param>
/// <param name="RootFamilies">The expressions that give the families of the classes without a base in this assembly.</param>
/// <param name="Extensions">The classes of extension methods, ready to write.</param>
/// <param name="Manifest">The text by which other assemblies know this schema; empty when nothing in it is public.</param>
internal sealed record SchemaModel(
    string AssemblyName,
    string Namespace,
    string Name,
    bool IsPublic,
    EquatableArray<string> RootFamilies,
    EquatableArray<string> Extensions,
    string Manifest);
