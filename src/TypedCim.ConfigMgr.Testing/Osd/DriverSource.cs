namespace TypedCim.ConfigMgr.Testing;

/// <summary>A driver among the files that the site can read.</summary>
/// <param name="Folder">The UNC path of its folder.</param>
/// <param name="InfFile">The name of its INF file.</param>
/// <param name="Name">What the INF file calls it.</param>
/// <param name="IsSupported">False when it is for no platform that the site knows.</param>
internal sealed record DriverSource(string Folder, string InfFile, string Name, bool IsSupported)
{
    // The same file is the same driver, wherever it lies; so the name alone makes the identity.
    internal string UniqueId => "DRIVER_" + InfFile.ToUpperInvariant();
}
