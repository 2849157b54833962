namespace TypedCim.ConfigMgr.Testing;

/// <summary>The distribution points of the site, and which package is assigned to which of them.</summary>
/// <param name="model">The site.</param>
internal sealed class PointTable(SiteModel model)
{
    private const string ResourceType = "Windows NT Server";

    private readonly HashSet<string> _broken = new(StringComparer.OrdinalIgnoreCase);

    internal string Add(string serverName)
    {
        string nalPath = $"""["Display=\\{serverName}\"]MSWNET:["SMS_SITE={model.SiteCode}"]\\{serverName}\""";
        model.Server.Add(
            new CimRecord("SMS_DistributionPointInfo"),
            ("NALPath", nalPath),
            ("SiteCode", model.SiteCode),
            ("ResourceType", ResourceType),
            ("Name", serverName),
            ("ServerName", serverName),
            ("IsActive", true),
            ("GroupCount", 0u));
        return nalPath;
    }

    internal void SetBroken(string nalPath, bool isBroken)
    {
        SMS_DistributionPointInfo point = Require(nalPath, nameof(SetBroken));
        lock (_broken)
            _ = isBroken ? _broken.Add(point.NALPath) : _broken.Remove(point.NALPath);
    }

    internal bool IsBroken(string nalPath)
    {
        lock (_broken)
            return _broken.Contains(nalPath);
    }

    internal SMS_DistributionPointInfo Require(string? nalPath, string operation) =>
        model.Server.Instances<SMS_DistributionPointInfo>().FirstOrDefault(point => IsSame(point.NALPath, nalPath))
        ?? throw ProviderFailure.Of(operation, nalPath, $"There is no distribution point {nalPath ?? "NULL"} on site {model.SiteCode}. Take the path from SMS_DistributionPointInfo.NALPath.");

    internal SMS_DistributionPointInfo Require(string? nalPath, string? siteCode, string operation)
    {
        SMS_DistributionPointInfo point = Require(nalPath, operation);
        return IsSame(point.SiteCode, siteCode)
            ? point
            : throw ProviderFailure.Of(operation, nalPath, $"The distribution point {nalPath} belongs to site {point.SiteCode}, not to site {siteCode ?? "NULL"}. Give the code of the point's own site.");
    }

    internal IReadOnlyList<SMS_DistributionPoint> RowsOf(string packageId) =>
        [.. model.Server.Instances<SMS_DistributionPoint>().Where(row => IsSame(row.PackageID, packageId))];

    internal SMS_DistributionPoint? FindRow(string? packageId, string nalPath) =>
        model.Server.Instances<SMS_DistributionPoint>().FirstOrDefault(row => IsSame(row.PackageID, packageId) && IsSame(row.ServerNALPath, nalPath));

    /// <summary>Assigns a package to a point and starts the copy; a point that has it already stays as it is.</summary>
    internal void Assign(CimRecord package, SMS_DistributionPointInfo point)
    {
        string packageId = package["PackageID"].AsString()!;
        if (FindRow(packageId, point.NALPath) is not null)
            return;

        var row = new SMS_DistributionPoint { PackageID = packageId, ServerNALPath = point.NALPath, SiteCode = point.SiteCode };
        model.Server.Add(row, RowDefaults(package));
        model.Copies.Start(row, PackageTable.VersionOf(package));
    }

    /// <summary>What a site fills in when a package is assigned to a point.</summary>
    internal static (string Property, CimValue Value)[] RowDefaults(CimRecord package)
    {
        PackageKind kind = PackageKind.Of(package.ClassName);
        return
        [
            ("SourceSite", package["SourceSite"]),
            ("SecureObjectID", package["PackageID"]),
            ("PackageType", kind.PackageType),
            ("ObjectTypeID", CimValue.From(kind.ObjectTypeID)),
            ("ResourceType", ResourceType),
            ("Status", (uint)SMS_DistributionPoint.StatusValue.ADDED),
            ("RefreshNow", false),
        ];
    }

    /// <summary>Ends the assignment of a package to a point, and its status.</summary>
    internal void Unassign(SMS_DistributionPoint row)
    {
        model.Copies.Forget(row);
        model.Server.Remove(row);
    }

    internal static bool IsSame(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
