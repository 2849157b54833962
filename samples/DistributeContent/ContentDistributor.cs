using Spectre.Console;
using TypedCim;
using TypedCim.ConfigMgr;

namespace DistributeContent;

/// <summary>Distributes packages over a connection, whatever carries it, and shows how far they are.</summary>
/// <param name="console">Where to write.</param>
/// <param name="site">The connection to the site.</param>
public sealed class ContentDistributor(IAnsiConsole console, CimConnection site)
{
    /// <summary>Distributes, waits and reports.</summary>
    /// <param name="options">What to distribute and where to.</param>
    /// <param name="cancellationToken">Stops the waiting; copies that have started go on.</param>
    /// <returns>True when everything has arrived; also for a dry run.</returns>
    /// <exception cref="DistributeException">A package or point does not exist, or there is none at all.</exception>
    /// <exception cref="CimException">A call failed.</exception>
    public async Task<bool> RunAsync(DistributeOptions options, CancellationToken cancellationToken)
    {
        IReadOnlyList<SMS_PackageBaseclass> packages = await FindPackagesAsync(options.Packages, cancellationToken);
        IReadOnlyList<SMS_DistributionPointInfo> points = await FindPointsAsync(options.Points, cancellationToken);
        if (options.IsDryRun)
        {
            console.Write(DistributionTable.OfPlan(packages, points));
            return true;
        }

        foreach (SMS_PackageBaseclass package in packages)
            await ((IContentPackage)package).AddDistributionPointsAsync(points, cancellationToken);

        DistributionProgress result = await WaitAsync(packages, points, options, cancellationToken);
        console.Write(DistributionTable.OfResult(result, packages, points));
        return result.Arrived == result.Statuses.Count;
    }

    private async Task<IReadOnlyList<SMS_PackageBaseclass>> FindPackagesAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var packages = site.SMS_PackageBaseclass().OrderBy(package => package.PackageID);
        List<SMS_PackageBaseclass> found = await (ids.Count == 0 ? packages : packages.Where(package => package.PackageID.In(ids))).ToListAsync(cancellationToken);
        RequireAll("package with content", ids, found.Where(package => package is IContentPackage).Select(package => package.PackageID));
        return RequireAny("image or driver package", ids.Count == 0 ? found.FindAll(package => package is SMS_ImagePackage or SMS_DriverPackage) : found);
    }

    private async Task<IReadOnlyList<SMS_DistributionPointInfo>> FindPointsAsync(IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var points = site.SMS_DistributionPointInfo().OrderBy(point => point.Name);
        List<SMS_DistributionPointInfo> found = await (names.Count == 0 ? points : points.Where(point => point.Name.In(names))).ToListAsync(cancellationToken);
        RequireAll("distribution point", names, found.Select(point => point.Name ?? ""));
        return RequireAny("distribution point", found);
    }

    private static void RequireAll(string what, IReadOnlyList<string> wanted, IEnumerable<string> found)
    {
        List<string> missing = [.. wanted.Except(found, StringComparer.OrdinalIgnoreCase)];
        if (missing.Count > 0)
            throw new DistributeException($"There is no {what} {string.Join(", ", missing)} on this site, or you may not see it.");
    }

    private static List<T> RequireAny<T>(string what, List<T> found) =>
        found.Count > 0 ? found : throw new DistributeException($"There is no {what} on this site, or you may not see it.");

    private async Task<DistributionProgress> WaitAsync(
        IReadOnlyList<SMS_PackageBaseclass> packages,
        IReadOnlyList<SMS_DistributionPointInfo> points,
        DistributeOptions options,
        CancellationToken cancellationToken)
    {
        DistributionTarget[] targets = [.. packages.SelectMany(package => points.Select(point => new DistributionTarget(package.PackageID, point.NALPath, point.SiteCode)))];
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(options.Timeout);
        try
        {
            return await console.Progress().AutoClear(false).StartAsync(context =>
            {
                ProgressTask bar = context.AddTask("Distributing", maxValue: targets.Length);
                var wait = new WaitForDistributionOptions { PollInterval = options.PollInterval };
                return site.WaitForDistributionAsync(targets, wait, new ProgressBar(bar), timeout.Token);
            });
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return await site.GetDistributionProgressAsync(targets, cancellationToken);
        }
    }
}
