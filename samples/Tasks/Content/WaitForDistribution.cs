namespace ConfigMgrTasks.Content;

/// <summary>Waits until a package has arrived on all its distribution points, and gives the servers where it has not.</summary>
public static class WaitForDistribution
{
    public static async Task<IReadOnlyList<string>> RunAsync(
        CimConnection site, IContentPackage package, IProgress<string> log, WaitForDistributionOptions? options = null, CancellationToken cancellationToken = default)
    {
        var progress = new Progress<DistributionProgress>(now => log.Report($"{now.Arrived} arrived, {now.Failed} failed, {now.Running} on their way"));
        DistributionProgress result = await site.WaitForDistributionAsync([package], options, progress, cancellationToken);

        return [.. result.Statuses
            .Where(status => status.Outcome != DistributionOutcome.Arrived)
            .Select(status => NalPath.Parse(status.Target.NALPath).ServerName ?? status.Target.NALPath)];
    }
}
