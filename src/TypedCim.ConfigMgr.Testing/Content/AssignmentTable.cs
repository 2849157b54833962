namespace TypedCim.ConfigMgr.Testing;

/// <summary>Which package is assigned to which point.</summary>
/// <param name="model">The site.</param>
internal sealed class AssignmentTable(SiteModel model)
{
    internal IReadOnlyList<SMS_DistributionPoint> Of(string packageId) =>
        [.. model.Server.Instances<SMS_DistributionPoint>().Where(row => SiteModel.IsSame(row.PackageID, packageId))];

    internal bool Contains(CopyKey key) => model.Server.Find(key.Assignment) is not null;

    /// <summary>Assigns a package to points and starts the copies; points that have it already stay as they are.</summary>
    internal void Add(SitePackage package, IEnumerable<SitePoint> points)
    {
        foreach (SitePoint point in points)
        {
            var key = new CopyKey(package.Id, point.NALPath, point.SiteCode);
            if (Contains(key))
                continue;

            model.Server.Add(new SMS_DistributionPoint { PackageID = package.Id, ServerNALPath = point.NALPath, SiteCode = point.SiteCode }, Defaults(package, point));
            model.Copies.Start(package, point);
        }

        model.Groups.CountPackage(package.Id);
    }

    /// <summary>Copies the present version once more.</summary>
    internal void Repeat(SitePackage package, SMS_DistributionPoint row)
    {
        model.Server.Update(CopyKey.Of(row).Assignment, ("Status", (uint)SMS_DistributionPoint.StatusValue.UPDATED));
        model.Copies.Start(package, SitePoint.Of(row));
    }

    /// <summary>Ends the assignment of a package to points; the content and its status go.</summary>
    internal void Remove(string packageId, IEnumerable<string> nalPaths)
    {
        HashSet<string> points = new(nalPaths, StringComparer.OrdinalIgnoreCase);
        foreach (SMS_DistributionPoint row in Of(packageId).Where(row => points.Contains(row.ServerNALPath)))
        {
            model.Copies.Forget(CopyKey.Of(row));
            model.Server.Remove(row);
        }

        model.Groups.CountPackage(packageId);
    }

    /// <summary>What a site fills in when a package is assigned to a point.</summary>
    internal static (string Property, CimValue Value)[] Defaults(SitePackage package, SitePoint point) =>
    [
        ("SourceSite", package.SourceSite),
        ("SecureObjectID", package.SecurityKey ?? package.Id),
        ("PackageType", package.Kind.PackageType),
        ("ObjectTypeID", CimValue.From(package.Kind.ObjectTypeID)),
        ("ResourceType", point.ResourceType),
        ("Status", (uint)SMS_DistributionPoint.StatusValue.ADDED),
        ("RefreshNow", false),
    ];
}
