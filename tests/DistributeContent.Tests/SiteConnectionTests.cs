using TypedCim;
using TypedCim.ConfigMgr;

namespace DistributeContent.Tests;

public sealed class SiteConnectionTests
{
    [Fact]
    public async Task SimulatedSiteHasAnImageDriversAndThreePoints()
    {
        await using CimConnection site = await SiteConnection.OpenAsync(CancellationToken.None);

        Assert.Single(await site.SMS_ImagePackage().ToListAsync());
        Assert.Single(await site.SMS_DriverPackage().ToListAsync());
        Assert.Equal(3, (await site.SMS_DistributionPointInfo().ToListAsync()).Count);
    }

    [Fact]
    public async Task CancelledOpeningOpensNothing() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SiteConnection.OpenAsync(new CancellationToken(canceled: true)));
}
