namespace TypedCim.ConfigMgr;

/// <summary>Turns points into the two parallel arrays that <c>AddDistributionPoints</c> wants.</summary>
internal static class DistributionPointArrays
{
    internal static Task AddAsync(IContentPackage package, IEnumerable<SMS_DistributionPointInfo> points, CancellationToken cancellationToken)
    {
        SMS_DistributionPointInfo[] targets = [.. points ?? throw new ArgumentNullException(nameof(points))];
        if (targets.Length == 0 || Array.IndexOf(targets, null) >= 0)
            throw new ArgumentException($"Give at least one distribution point, and none that is null, to send {package.PackageID} to.", nameof(points));

        return package.AddDistributionPointsAsync(
            Array.ConvertAll(targets, point => point.SiteCode),
            Array.ConvertAll(targets, point => point.NALPath),
            cancellationToken);
    }
}
