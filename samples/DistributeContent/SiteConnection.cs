using TypedCim;
using TypedCim.ConfigMgr;
using TypedCim.ConfigMgr.Testing;
using TypedCim.Mmi;

namespace DistributeContent;

/// <summary>Opens the connection: the only place that knows which transport carries the calls.</summary>
public static class SiteConnection
{
    /// <summary>Opens the connection to a site.</summary>
    /// <param name="target">Which site.</param>
    /// <param name="cancellationToken">Cancels the opening.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="CimException">The server cannot be reached, or has nothing to do with a site.</exception>
    public static Task<CimConnection> OpenAsync(SiteTarget target, CancellationToken cancellationToken) => target.Server is { } server
        ? SmsProvider.ConnectAsync(server, computer => new MmiTransport(new MmiOptions { Server = computer, Protocol = target.Protocol }), cancellationToken: cancellationToken)
        : OpenSimulatedAsync(cancellationToken);

    // A few packages and points, whose copies take some seconds.
    private static Task<CimConnection> OpenSimulatedAsync(CancellationToken cancellationToken)
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
