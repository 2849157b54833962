namespace TypedCim.ConfigMgr;

/// <summary>Targets are the same when a site takes them for the same: ids, paths and codes ignore case.</summary>
internal sealed class DistributionTargetComparer : IEqualityComparer<DistributionTarget>
{
    internal static readonly DistributionTargetComparer Instance = new();

    public bool Equals(DistributionTarget? x, DistributionTarget? y) =>
        IsSame(x?.PackageID, y?.PackageID) && IsSame(x?.NALPath, y?.NALPath) && IsSame(x?.SiteCode, y?.SiteCode);

    // The site code adds nothing: a path names its site.
    public int GetHashCode(DistributionTarget obj) =>
        unchecked((StringComparer.OrdinalIgnoreCase.GetHashCode(obj.PackageID) * 397) ^ StringComparer.OrdinalIgnoreCase.GetHashCode(obj.NALPath));

    private static bool IsSame(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
