namespace TypedCim.ConfigMgr.Testing.Tests;

public sealed class ReadOnlyClassTests
{
    private readonly TestSite _site = new();

    [Fact]
    public async Task PointsAreNotForProgramsToWrite()
    {
        SMS_DistributionPointInfo point = (await _site.Site.SMS_DistributionPointInfo().ToListAsync())[0];
        point.Description = "mine";

        await RefusesAsync("SMS_DistributionPointInfo", () => _site.Site.SaveAsync(point));
        await RefusesAsync("SMS_DistributionPointInfo", () => _site.Site.DeleteAsync(point));
        await RefusesAsync("SMS_DistributionPointInfo", () => _site.Site.CreateAsync(new SMS_DistributionPointInfo { NALPath = "x", ResourceType = "y", SiteCode = "ABC" }));
    }

    [Fact]
    public async Task StatusIsNotForProgramsToWrite()
    {
        string id = _site.Lab.AddPackage("Office");
        await _site.DistributeAsync(_site.Site.SMS_Package(id));
        SMS_PackageStatusDistPointsSummarizer summary = (await _site.SummariesAsync(id))[0];
        SMS_DistributionDPStatus message = (await _site.MessagesAsync(id))[0];
        summary.State = SMS_PackageStatusDistPointsSummarizer.StateValue.INSTALL_FAILED;

        await RefusesAsync("SMS_PackageStatusDistPointsSummarizer", () => _site.Site.SaveAsync(summary));
        await RefusesAsync("SMS_PackageStatusDistPointsSummarizer", () => _site.Site.DeleteAsync(summary));
        await RefusesAsync("SMS_DistributionDPStatus", () => _site.Site.DeleteAsync(message));
    }

    private async Task RefusesAsync(string className, Func<Task> call)
    {
        CimException failure = await _site.RefusesAsync(CimStatus.NotSupported, call);

        Assert.Equal(className, failure.ClassName);
        Assert.Contains(className + " is read-only", failure.Message, StringComparison.Ordinal);
    }
}
