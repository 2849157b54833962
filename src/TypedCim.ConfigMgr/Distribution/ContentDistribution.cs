namespace TypedCim.ConfigMgr;

/// <summary>Watches content on its way to distribution points.</summary>
public static class ContentDistribution
{
    /// <summary>Looks once how far packages are on their distribution points.</summary>
    /// <param name="site">The connection to the site.</param>
    /// <param name="targets">The packages and points.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The status of each target, in the given order.</returns>
    /// <exception cref="CimException">The call failed.</exception>
    /// <remarks>A target has arrived when its row says INSTALLED (or CONTENT_MONITORING) for the current SourceVersion of its package.</remarks>
    public static async Task<DistributionProgress> GetDistributionProgressAsync(this CimConnection site, IEnumerable<DistributionTarget> targets, CancellationToken cancellationToken = default)
    {
        _ = site ?? throw new ArgumentNullException(nameof(site));
        DistributionTarget[] all = [.. targets ?? throw new ArgumentNullException(nameof(targets))];
        string[] packageIds = [.. all.Select(target => target.PackageID).Distinct(StringComparer.OrdinalIgnoreCase)];

        Dictionary<string, uint> versions = new(StringComparer.OrdinalIgnoreCase);
        await site.SMS_PackageBaseclass()
            .Where(package => package.PackageID.In(packageIds))
            .Columns(package => package.SourceVersion)
            .ForEachAsync(package => versions[package.PackageID] = package.SourceVersion ?? 0, cancellationToken)
            .ConfigureAwait(false);

        List<SMS_PackageStatusDistPointsSummarizer> rows = await site.SMS_PackageStatusDistPointsSummarizer()
            .Where(row => row.PackageID.In(packageIds))
            .Columns(row => row.State, row => row.SourceVersion)
            .ToListAsync(cancellationToken)
            .ConfigureAwait(false);

        return new DistributionProgress(Array.ConvertAll(all, target => StatusOf(target, rows, versions)));
    }

    /// <summary>Waits until no target is on its way any more: each has arrived, or the site gave up on it.</summary>
    /// <param name="site">The connection to the site.</param>
    /// <param name="targets">The packages and points.</param>
    /// <param name="options">How often to look; null for the defaults.</param>
    /// <param name="progress">Told after each look.</param>
    /// <param name="cancellationToken">Stops the waiting; the copies go on.</param>
    /// <returns>The final status of each target.</returns>
    /// <exception cref="CimException">A look failed.</exception>
    public static async Task<DistributionProgress> WaitForDistributionAsync(
        this CimConnection site,
        IEnumerable<DistributionTarget> targets,
        WaitForDistributionOptions? options = null,
        IProgress<DistributionProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new WaitForDistributionOptions();
        DistributionTarget[] all = [.. targets ?? throw new ArgumentNullException(nameof(targets))];
        while (true)
        {
            DistributionProgress now = await site.GetDistributionProgressAsync(all, cancellationToken).ConfigureAwait(false);
            progress?.Report(now);
            if (now.IsComplete)
                return now;

            await options.TimeProvider.Delay(options.PollInterval, cancellationToken).ConfigureAwait(false);
        }
    }

    private static DistributionStatus StatusOf(DistributionTarget target, List<SMS_PackageStatusDistPointsSummarizer> rows, Dictionary<string, uint> versions)
    {
        SMS_PackageStatusDistPointsSummarizer? row = rows.Find(candidate => IsAt(candidate, target));
        bool isCurrent = row is not null && versions.TryGetValue(target.PackageID, out uint version) && row.SourceVersion == version;
        DistributionOutcome outcome = row?.State switch
        {
            SMS_PackageStatusDistPointsSummarizer.StateValue.INSTALL_FAILED => DistributionOutcome.Failed,
            SMS_PackageStatusDistPointsSummarizer.StateValue.INSTALLED when isCurrent => DistributionOutcome.Arrived,
            SMS_PackageStatusDistPointsSummarizer.StateValue.CONTENT_MONITORING when isCurrent => DistributionOutcome.Arrived,
            _ => DistributionOutcome.Running,
        };
        return new DistributionStatus(target, outcome, row?.State, row?.SourceVersion);
    }

    private static bool IsAt(SMS_PackageStatusDistPointsSummarizer row, DistributionTarget target) =>
        string.Equals(row.PackageID, target.PackageID, StringComparison.OrdinalIgnoreCase)
        && string.Equals(row.ServerNALPath, target.NALPath, StringComparison.OrdinalIgnoreCase)
        && string.Equals(row.SiteCode, target.SiteCode, StringComparison.OrdinalIgnoreCase);
}
