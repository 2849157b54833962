namespace TypedCim.ConfigMgr;

/// <summary>Turns points into the two parallel arrays that <c>AddDistributionPoints</c> wants.</summary>
internal static class DistributionPointArrays
{
    internal static Task AddAsync(IContentPackage package, IEnumerable<SMS_DistributionPointInfo> points, CancellationToken cancellationToken)
    {
        SMS_DistributionPointInfo[] targets = [.. points ?? throw new ArgumentNullException(nameof(points))];
        if (targets.Length == 0)
            throw new ArgumentException($"Give at least one distribution point to send {package.PackageID} to.", nameof(points));

        int incomplete = Array.FindIndex(targets, point => point is null || string.IsNullOrEmpty(point.SiteCode) || string.IsNullOrEmpty(point.NALPath));
        if (incomplete >= 0)
            throw new ArgumentException(FormattableString.Invariant($"The distribution point at index {incomplete} is null, or has no SiteCode or NALPath. Read the points from the site."), nameof(points));

        return package.AddDistributionPointsAsync(
            Array.ConvertAll(targets, point => point.SiteCode),
            Array.ConvertAll(targets, point => point.NALPath),
            cancellationToken);
    }
}
