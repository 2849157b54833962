using System.Globalization;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The packages of the site, whatever their kind.</summary>
/// <param name="model">The site.</param>
internal sealed class PackageTable(SiteModel model)
{
    internal const string BaseClass = "SMS_PackageBaseclass";

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
    ];

    internal CimRecord Require(string? packageId, string operation)
    {
        foreach (CimRecord package in model.Server.Instances(BaseClass))
        {
            if (string.Equals(package["PackageID"].AsString(), packageId, StringComparison.OrdinalIgnoreCase))
                return package;
        }

        throw ProviderFailure.Of(operation, packageId, $"There is no package {packageId ?? "NULL"} on site {model.SiteCode}. Look for its id in SMS_PackageBaseclass.PackageID.");
    }

    /// <summary>Takes the source as a new version and sends it to all points of the package.</summary>
    internal void Refresh(CimRecord package) => model.Server.Update(package.Path!, StartRefresh(package));

    /// <summary>Sends a new version to all points of the package.</summary>
    /// <returns>What changes in the package.</returns>
    internal (string Property, CimValue Value)[] StartRefresh(CimRecord package)
    {
        uint version = VersionOf(package) + 1;
        foreach (SMS_DistributionPoint row in model.Points.RowsOf(package["PackageID"].AsString()!))
            model.Copies.Start(row, version);
        return [("SourceVersion", version), ("StoredPkgVersion", version), ("LastRefreshTime", model.Now)];
    }

    internal static uint VersionOf(CimRecord package) => package["SourceVersion"].AsUInt32().GetValueOrDefault();
}
