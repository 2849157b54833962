using System.Globalization;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The packages of the site, whatever their kind.</summary>
/// <param name="model">The site.</param>
internal sealed class PackageTable(SiteModel model)
{
    internal const string BaseClass = nameof(SMS_PackageBaseclass);

    private int _lastNumber;

    internal string Add(string className, string name)
    {
        string id = NextId();
        model.Server.Add(new CimRecord(className), [("PackageID", id), ("Name", name), .. Defaults(className)]);
        return id;
    }

    /// <summary>Site code and five hexadecimal digits, as a site makes them.</summary>
    internal string NextId() => model.SiteCode + Interlocked.Increment(ref _lastNumber).ToString("X5", CultureInfo.InvariantCulture);

    /// <summary>What a site fills in when a package is created.</summary>
    internal (string Property, CimValue Value)[] Defaults(string className) =>
    [
        ("PackageType", PackageKind.Of(className).PackageType),
        ("SourceSite", model.SiteCode),
        ("SourceVersion", 1u),
        ("StoredPkgVersion", 1u),
        ("SourceDate", model.Now),
        ("LastRefreshTime", model.Now),
        ("NumOfPrograms", 0u),
    ];

    internal SitePackage Require(string? packageId, SiteOperation operation) =>
        (packageId is null ? null : model.Server.Find(PathOf(packageId))) is { } found
            ? SitePackage.Of(found)
            : throw operation.Failure(packageId, $"There is no package {packageId ?? "NULL"} on site {model.SiteCode}. Look for its id in SMS_PackageBaseclass.PackageID.");

    internal SitePackage[] RequireAll(IEnumerable<string> packageIds, SiteOperation operation) => [.. packageIds.Select(packageId => Require(packageId, operation))];

    /// <summary>Takes the source as a new version and sends it to all points of the package.</summary>
    internal void Refresh(SitePackage package) => model.Server.Update(package.Path, StartRefresh(package));

    /// <summary>Sends a new version to all points of the package.</summary>
    /// <returns>What changes in the package.</returns>
    internal (string Property, CimValue Value)[] StartRefresh(SitePackage package)
    {
        SitePackage refreshed = package with { SourceVersion = package.SourceVersion + 1 };
        foreach (SMS_DistributionPoint row in model.Assignments.Of(package.Id))
            model.Assignments.Repeat(refreshed, row);
        model.Groups.CountPackage(package.Id);
        return
        [
            ("SourceVersion", refreshed.SourceVersion),
            ("StoredPkgVersion", refreshed.SourceVersion),
            ("SourceDate", model.Now),
            ("LastRefreshTime", model.Now),
        ];
    }

    private static CimPath PathOf(string packageId) => new(BaseClass, [new CimKey("PackageID", packageId)]);
}
