using State = TypedCim.ConfigMgr.SMS_PackageStatusDistPointsSummarizer.StateValue;

namespace TypedCim.ConfigMgr;

/// <summary>Watches content on its way to distribution points.</summary>
public static partial class ContentDistribution
{
    /// <summary>Looks once how far packages are on their distribution points.</summary>
    /// <param name="site">The connection to the site.</param>
    /// <param name="targets">The packages and points.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The status of each target, in the given order.</returns>
    /// <exception cref="CimException">The call failed, or a package does not exist.</exception>
    /// <remarks>
    /// What counts are the rows of <see cref="SMS_PackageStatusDistPointsSummarizer"/> for the current SourceVersion of a package: a row about an older
    /// version, good or bad, says nothing of the present one. A target without a row is on its way as long as the package is assigned to the point.
    /// </remarks>
    public static async Task<DistributionProgress> GetDistributionProgressAsync(this CimConnection site, IEnumerable<DistributionTarget> targets, CancellationToken cancellationToken = default)
    {
        _ = site ?? throw new ArgumentNullException(nameof(site));
        DistributionTarget[] all = [.. targets ?? throw new ArgumentNullException(nameof(targets))];
        if (all.Length == 0)
            return new DistributionProgress([]);

        string[] packageIds = PackagesOf(all);
        Dictionary<string, uint> versions = await VersionsAsync(site, packageIds, cancellationToken).ConfigureAwait(false);
        Dictionary<DistributionTarget, SMS_PackageStatusDistPointsSummarizer> rows = new(DistributionTargetComparer.Instance);
        await site.SMS_PackageStatusDistPointsSummarizer()
            .Where(row => row.PackageID.In(packageIds))
            .Columns(row => row.State, row => row.SourceVersion)
            .ForEachAsync(row => rows[new DistributionTarget(row.PackageID, row.ServerNALPath, row.SiteCode)] = row, cancellationToken)
            .ConfigureAwait(false);

        HashSet<DistributionTarget> assigned = await AssignedAsync(site, [.. all.Where(target => !IsThereOrComing(rows, target))], cancellationToken).ConfigureAwait(false);
        return new DistributionProgress(Array.ConvertAll(all, target =>
        {
            bool hasRow = rows.TryGetValue(target, out SMS_PackageStatusDistPointsSummarizer? row);
            DistributionOutcome outcome = IsThereOrComing(rows, target) || assigned.Contains(target)
                ? OutcomeOf(row, versions[target.PackageID])
                : DistributionOutcome.NotAssigned;
            return new DistributionStatus(target, outcome, hasRow ? row!.State : null, hasRow ? row!.SourceVersion : null);
        }));
    }

    /// <summary>Waits until no target is on its way any more: each has arrived, or will not arrive by itself.</summary>
    /// <param name="site">The connection to the site.</param>
    /// <param name="targets">The packages and points.</param>
    /// <param name="options">How often to look; null for the defaults.</param>
    /// <param name="progress">Told after each look.</param>
    /// <param name="cancellationToken">Stops the waiting; the copies go on.</param>
    /// <returns>The final status of each target.</returns>
    /// <exception cref="CimException">A look failed, or a package does not exist.</exception>
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

    private static async Task<Dictionary<string, uint>> VersionsAsync(CimConnection site, string[] packageIds, CancellationToken cancellationToken)
    {
        Dictionary<string, uint> versions = new(StringComparer.OrdinalIgnoreCase);
        await site.SMS_PackageBaseclass()
            .Where(package => package.PackageID.In(packageIds))
            .Columns(package => package.SourceVersion)
            .ForEachAsync(package => versions[package.PackageID] = package.SourceVersion ?? 0, cancellationToken)
            .ConfigureAwait(false);

        string[] missing = [.. packageIds.Where(packageId => !versions.ContainsKey(packageId))];
        return missing.Length == 0
            ? versions
            : throw new CimException($"There is no package {string.Join(", ", missing)} on this site, or you may not see it.", CimStatus.NotFound);
    }

    private static async Task<HashSet<DistributionTarget>> AssignedAsync(CimConnection site, DistributionTarget[] targets, CancellationToken cancellationToken)
    {
        HashSet<DistributionTarget> assigned = new(DistributionTargetComparer.Instance);
        if (targets.Length == 0)
            return assigned;

        string[] packageIds = PackagesOf(targets);
        await site.SMS_DistributionPoint()
            .Where(row => row.PackageID.In(packageIds))
            .Columns(row => row.PackageID, row => row.ServerNALPath, row => row.SiteCode)
            .ForEachAsync(row => assigned.Add(new DistributionTarget(row.PackageID, row.ServerNALPath, row.SiteCode)), cancellationToken)
            .ConfigureAwait(false);
        return assigned;
    }

    private static string[] PackagesOf(DistributionTarget[] targets) => [.. targets.Select(target => target.PackageID).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static bool IsThereOrComing(Dictionary<DistributionTarget, SMS_PackageStatusDistPointsSummarizer> rows, DistributionTarget target) =>
        rows.TryGetValue(target, out SMS_PackageStatusDistPointsSummarizer? row) && row.State is not (State.REMOVAL_PENDING or State.REMOVAL_RETRYING or State.REMOVAL_FAILED);

    private static DistributionOutcome OutcomeOf(SMS_PackageStatusDistPointsSummarizer? row, uint version)
    {
        if (row is null || row.SourceVersion is not { } copied || copied < version)
            return DistributionOutcome.Running;

        return row.State switch
        {
            State.INSTALLED or State.CONTENT_MONITORING => DistributionOutcome.Arrived,
            State.INSTALL_FAILED => DistributionOutcome.Failed,
            _ => DistributionOutcome.Running,
        };
    }
}
