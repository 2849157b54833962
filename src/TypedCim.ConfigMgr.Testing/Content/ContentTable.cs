using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Which contents are in which package.</summary>
/// <param name="server">The server.</param>
internal sealed class ContentTable(CimTestServer server)
{
    private const int BeforeFirstNumber = 16777216;

    private int _lastNumber = BeforeFirstNumber;

    internal IReadOnlyList<uint> Of(string packageId) => [.. RowsOf(packageId).Select(row => row["ContentID"].AsUInt32()!.Value).OrderBy(id => id)];

    internal bool Contains(string packageId, uint contentId) => server.Find(PathOf(packageId, contentId)) is not null;

    internal bool Contains(string packageId, string uniqueId) => RowsOf(packageId).Any(row => SiteModel.IsSame(row["ContentUniqueID"].AsString(), uniqueId));

    internal void Add(SitePackage package, uint contentId, string? uniqueId = null) => server.Add(
        new CimRecord(SiteRecords.Contents),
        ("PackageID", package.Id),
        ("ContentID", contentId),
        ("ContentUniqueID", uniqueId),
        ("PackageType", package.Kind.PackageType),
        ("SecureObjectID", package.SecurityKey ?? package.Id));

    /// <summary>Gives a configuration item its content, which no package has yet.</summary>
    internal void Register(uint itemId, string itemUniqueId, string description) => server.Add(
        new CimRecord(nameof(SMS_CIToContent)),
        ("CI_ID", itemId),
        ("CI_UniqueID", itemUniqueId),
        ("ContentID", NextNumber()),
        ("ContentUniqueID", itemUniqueId.Replace('/', '_')),
        ("ContentVersion", 1),
        ("ContentDescription", description),
        ("ContentDownloaded", false),
        ("SDMMethodType", "Content"));

    /// <summary>Takes away the content of an item that is about to go.</summary>
    internal void Unregister(uint itemId)
    {
        foreach (SMS_CIToContent row in server.Instances<SMS_CIToContent>().Where(row => row.CI_ID == itemId))
            server.Remove(row);
    }

    /// <summary>Notes that the content of an item is in a package.</summary>
    internal void MarkDownloaded(uint contentId)
    {
        foreach (SMS_CIToContent row in server.Instances<SMS_CIToContent>().Where(row => row.ContentID == contentId))
        {
            server.Update(row, ("ContentDownloaded", true));
            if (server.Find<SMS_SoftwareUpdate>(row.CI_ID) is { } update)
                server.Update(update, ("IsContentProvisioned", true));
        }
    }

    internal void Remove(string packageId, IEnumerable<uint> contentIds)
    {
        foreach (uint contentId in contentIds)
            server.Remove(PathOf(packageId, contentId));
    }

    internal uint NextNumber() => (uint)Interlocked.Increment(ref _lastNumber);

    private static CimPath PathOf(string packageId, uint contentId) =>
        new(SiteRecords.Contents, [new CimKey("ContentID", contentId), new CimKey("PackageID", packageId)]);

    private IEnumerable<CimRecord> RowsOf(string packageId) => server.Instances(SiteRecords.Contents).Where(row => SiteModel.IsSame(row["PackageID"].AsString(), packageId));
}
