using TypedCim;
using TypedCim.ConfigMgr.Testing;

namespace DistributeContent;

/// <summary>Opens the connection: the only place that knows which transport carries the calls.</summary>
public static class SiteConnection
{
    /// <summary>Opens a simulated site with a few packages and points, whose copies take some seconds.</summary>
    /// <param name="cancellationToken">Cancels the opening.</param>
    /// <returns>The connection.</returns>
    public static Task<CimConnection> OpenAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var site = new SimulatedSite(new SimulatedSiteOptions { SiteCode = "ABC", CopyDuration = TimeSpan.FromSeconds(1) });
        site.AddImagePackage("Windows 11 Enterprise");
        site.AddDriverPackage("Laptop drivers");
        site.AddDistributionPoint("DP01.contoso.com");
        site.AddDistributionPoint("DP02.contoso.com");
        site.AddDistributionPoint("DP03.contoso.com");
        return Task.FromResult(site.Connect());
    }
}
