namespace TypedCim.ConfigMgr;

public static partial class ContentDistribution
{
    /// <summary>Lists the distribution points that packages are assigned to, as targets to watch.</summary>
    /// <param name="site">The connection to the site.</param>
    /// <param name="packages">The packages, of any kind.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A target for each assignment; none for a package that is nowhere assigned.</returns>
    /// <exception cref="CimException">The call failed.</exception>
    public static async Task<IReadOnlyList<DistributionTarget>> GetDistributionTargetsAsync(
        this CimConnection site, IEnumerable<IContentPackage> packages, CancellationToken cancellationToken = default)
    {
        List<SMS_DistributionPoint> rows = await AssignmentsAsync(site, IdsOf(packages), cancellationToken).ConfigureAwait(false);
        return rows.ConvertAll(row => new DistributionTarget(row.PackageID, row.ServerNALPath, row.SiteCode));
    }

    /// <summary>Waits until packages, of any kind, have arrived on all points that they are assigned to, or will not arrive by themselves.</summary>
    /// <param name="site">The connection to the site.</param>
    /// <param name="packages">The packages. The points are those of the moment of the call.</param>
    /// <param name="options">How often to look; null for the defaults.</param>
    /// <param name="progress">Told after each look.</param>
    /// <param name="cancellationToken">Stops the waiting; the copies go on.</param>
    /// <returns>The final status of each package on each point; nothing when no package is assigned.</returns>
    /// <exception cref="CimException">A look failed, or a package does not exist.</exception>
    public static async Task<DistributionProgress> WaitForDistributionAsync(
        this CimConnection site,
        IEnumerable<IContentPackage> packages,
        WaitForDistributionOptions? options = null,
        IProgress<DistributionProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        IReadOnlyList<DistributionTarget> targets = await site.GetDistributionTargetsAsync(packages, cancellationToken).ConfigureAwait(false);
        return await site.WaitForDistributionAsync(targets, options, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Copies the present version of a package once more to points that have it. Other points are left alone, which <c>RefreshPkgSource</c> does not do.</summary>
    /// <param name="site">The connection to the site.</param>
    /// <param name="package">The package, of any kind.</param>
    /// <param name="points">The points.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the site has taken the orders; the copies go on.</returns>
    /// <exception cref="CimException">The package is not assigned to one of the points (<see cref="CimStatus.NotFound"/>, and nothing was ordered), or a call failed.</exception>
    public static async Task RedistributeAsync(
        this CimConnection site, IContentPackage package, IEnumerable<SMS_DistributionPointInfo> points, CancellationToken cancellationToken = default)
    {
        foreach (SMS_DistributionPoint row in await RequireAssignmentsAsync(site, package, points, cancellationToken).ConfigureAwait(false))
        {
            row.RefreshNow = true;
            await site.SaveAsync(row, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Takes a package away from distribution points: ends its assignments, upon which the site removes the content.</summary>
    /// <param name="site">The connection to the site.</param>
    /// <param name="package">The package, of any kind.</param>
    /// <param name="points">The points.</param>
    /// <param name="cancellationToken">Cancels the call; assignments that have ended stay so.</param>
    /// <returns>Completes when the assignments have ended; the removal of the files goes on.</returns>
    /// <exception cref="CimException">The package is not assigned to one of the points (<see cref="CimStatus.NotFound"/>, and nothing was removed), or a call failed.</exception>
    public static async Task RemoveDistributionPointsAsync(
        this CimConnection site, IContentPackage package, IEnumerable<SMS_DistributionPointInfo> points, CancellationToken cancellationToken = default)
    {
        foreach (SMS_DistributionPoint row in await RequireAssignmentsAsync(site, package, points, cancellationToken).ConfigureAwait(false))
            await site.DeleteAsync(row, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<List<SMS_DistributionPoint>> RequireAssignmentsAsync(
        CimConnection site, IContentPackage package, IEnumerable<SMS_DistributionPointInfo> points, CancellationToken cancellationToken)
    {
        string packageId = (package ?? throw new ArgumentNullException(nameof(package))).PackageID;
        string[] wanted = [.. (points ?? throw new ArgumentNullException(nameof(points))).Select(point => point.NALPath).Distinct(StringComparer.OrdinalIgnoreCase)];
        List<SMS_DistributionPoint> rows = await AssignmentsAsync(site, [packageId], cancellationToken).ConfigureAwait(false);
        rows.RemoveAll(row => !wanted.Contains(row.ServerNALPath, StringComparer.OrdinalIgnoreCase));
        string[] missing = [.. wanted.Except(rows.Select(row => row.ServerNALPath), StringComparer.OrdinalIgnoreCase)];
        return missing.Length == 0
            ? rows
            : throw new CimException($"The package {packageId} is not assigned to {string.Join(", ", missing)}, or you may not see it.", CimStatus.NotFound);
    }

    private static async Task<List<SMS_DistributionPoint>> AssignmentsAsync(CimConnection site, string[] packageIds, CancellationToken cancellationToken)
    {
        _ = site ?? throw new ArgumentNullException(nameof(site));
        return packageIds.Length == 0
            ? []
            : await site.SMS_DistributionPoint().Where(row => row.PackageID.In(packageIds)).ToListAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string[] IdsOf(IEnumerable<IContentPackage> packages) =>
        [.. (packages ?? throw new ArgumentNullException(nameof(packages))).Select(package => package.PackageID).Distinct(StringComparer.OrdinalIgnoreCase)];
}
