namespace TypedCim.ConfigMgr.Testing;

/// <summary>A package, as far as the site itself needs to know it.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="SourceSite">The site that owns it.</param>
/// <param name="SourceVersion">The version of its content.</param>
/// <param name="SecurityKey">The application that it is the content of; null for other packages.</param>
internal sealed record SitePackage(CimPath Path, string Id, PackageKind Kind, string? SourceSite, uint SourceVersion, string? SecurityKey)
{
    internal static SitePackage Of(CimRecord record) => new(
        record.Path!,
        record["PackageID"].AsString()!,
        PackageKind.Of(record.ClassName),
        record["SourceSite"].AsString(),
        record["SourceVersion"].AsUInt32().GetValueOrDefault(),
        record["SecurityKey"].AsString());
}
