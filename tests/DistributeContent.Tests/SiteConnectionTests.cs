using TypedCim;
using TypedCim.ConfigMgr;
using TypedCim.Mmi;

namespace DistributeContent.Tests;

public sealed class SiteConnectionTests
{
    private static readonly SiteTarget s_simulated = new(Server: null, MmiProtocol.WSMan);

    [Fact]
    public async Task ServerThatCannotBeReachedAndMmiThatIsMissingAreErrorsOfTheLibrary() =>
        await Assert.ThrowsAnyAsync<CimException>(() => SiteConnection.OpenAsync(new SiteTarget("site.invalid", MmiProtocol.Dcom), CancellationToken.None));

    [Fact]
    public async Task SimulatedSiteHasAnImageDriversAndThreePoints()
    {
        await using CimConnection site = await SiteConnection.OpenAsync(s_simulated, CancellationToken.None);

        Assert.Single(await site.SMS_ImagePackage().ToListAsync());
        Assert.Single(await site.SMS_DriverPackage().ToListAsync());
        Assert.Equal(3, (await site.SMS_DistributionPointInfo().ToListAsync()).Count);
    }

    [Fact]
    public async Task CancelledOpeningOpensNothing() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SiteConnection.OpenAsync(s_simulated, new CancellationToken(canceled: true)));
}
