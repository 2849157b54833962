namespace TypedCim.Generator.Manifest;

/// <summary>The lines of one class in the manifest. Cacheable: immutable, structural equality.</summary>
/// <param name="CimName">The name on the wire, by which the manifest is ordered.</param>
/// <param name="CimNamespace">The absolute CIM namespace, or null.</param>
/// <param name="Text">The lines.</param>
internal sealed record ManifestEntry(string CimName, string? CimNamespace, string Text);
