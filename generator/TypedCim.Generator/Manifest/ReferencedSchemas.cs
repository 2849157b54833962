using TypedCim.Generator.Model;

namespace TypedCim.Generator.Manifest;

/// <summary>What the referenced assemblies offer. Cacheable: immutable, structural equality.</summary>
/// <param name="Classes">Their classes, in the order of the references.</param>
/// <param name="HasUnreadable">Whether there is a manifest that this version cannot read.</param>
internal sealed record ReferencedSchemas(EquatableArray<ClassSurface> Classes, bool HasUnreadable);
