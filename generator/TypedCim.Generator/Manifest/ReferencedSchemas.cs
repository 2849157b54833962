namespace TypedCim.Generator.Manifest;

/// <summary>What the referenced assemblies offer. Cacheable: immutable, structural equality.</summary>
/// <param name="Schemas">The classes of each assembly.</param>
/// <param name="HasUnreadable">Whether there is a manifest that this version cannot read.</param>
internal sealed record ReferencedSchemas(EquatableArray<EquatableArray<ManifestClass>> Schemas, bool HasUnreadable);
