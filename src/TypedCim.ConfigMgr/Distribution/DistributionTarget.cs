namespace TypedCim.ConfigMgr;

/// <summary>One package on one distribution point.</summary>
/// <param name="PackageID">The id of the package.</param>
/// <param name="NALPath">The NAL path of the point.</param>
/// <param name="SiteCode">The code of the site that owns the point.</param>
public sealed record DistributionTarget(string PackageID, string NALPath, string SiteCode);
