namespace TypedCim.ConfigMgr.Testing.Tests;

public sealed class BrokenPointTests
{
    private readonly TestSite _site = new();
    private readonly string _id;
    private readonly SMS_Package _package;

    public BrokenPointTests()
    {
        _id = _site.Lab.AddPackage("Office");
        _package = _site.Site.SMS_Package(_id);
    }

    [Fact]
    public async Task CopyToABrokenPointFailsAtItsEnd()
    {
        _site.Lab.BreakDistributionPoint(_site.First);

        await _package.AddDistributionPointsAsync(["ABC", "ABC"], [_site.First, _site.Second]);
        Assert.Equal(["INSTALL_PENDING 1 InProgress", "INSTALL_PENDING 1 InProgress"], await _site.StatesAsync(_id));
        _site.Arrive();

        Assert.Equal(["INSTALL_FAILED 1 Error", "INSTALLED 1 Success"], await _site.StatesAsync(_id));
        Assert.Equal(SMS_DistributionDPStatus.MessageSeverityValue.Error, (await _site.MessagesAsync(_id))[0].MessageSeverity);
        Assert.Null((await _site.SummariesAsync(_id))[0].LastCopied);
        Assert.Null((await _site.AssignmentsAsync(_id))[0].LastRefreshTime);
    }

    [Fact]
    public async Task CopyThatIsUnderWayFailsWhenItsPointBreaks()
    {
        await _package.AddDistributionPointsAsync(["ABC"], [_site.First]);
        _site.Clock.Advance(TestSite.CopyDuration / 2);
        _site.Lab.BreakDistributionPoint(_site.First.ToUpperInvariant());

        _site.Clock.Advance(TestSite.CopyDuration / 2);

        Assert.Equal(["INSTALL_FAILED 1 Error"], await _site.StatesAsync(_id));
    }

    [Fact]
    public async Task ContentThatIsThereStaysWhenItsPointBreaks()
    {
        await _site.DistributeAsync(_package);

        _site.Lab.BreakDistributionPoint(_site.First);
        _site.Arrive();

        Assert.Equal(["INSTALLED 1 Success", "INSTALLED 1 Success"], await _site.StatesAsync(_id));
    }

    [Fact]
    public async Task UpdateOfABrokenPointFails()
    {
        await _site.DistributeAsync(_package);
        _site.Lab.BreakDistributionPoint(_site.Second);

        await _package.RefreshPkgSourceAsync();
        _site.Arrive();

        Assert.Equal(["INSTALLED 2 Success", "INSTALL_FAILED 2 Error"], await _site.StatesAsync(_id));
    }

    [Fact]
    public async Task RepairedPointTakesARepeatedCopy()
    {
        _site.Lab.BreakDistributionPoint(_site.First);
        await _package.AddDistributionPointsAsync(["ABC"], [_site.First]);
        _site.Arrive();

        _site.Lab.RepairDistributionPoint(_site.First);
        _site.Arrive();
        Assert.Equal(["INSTALL_FAILED 1 Error"], await _site.StatesAsync(_id));

        SMS_DistributionPoint row = Assert.Single(await _site.AssignmentsAsync(_id));
        row.RefreshNow = true;
        await _site.Site.SaveAsync(row);
        Assert.Equal(["INSTALL_PENDING 1 InProgress"], await _site.StatesAsync(_id));
        _site.Arrive();
        Assert.Equal(["INSTALLED 1 Success"], await _site.StatesAsync(_id));
    }

    [Fact]
    public void OnlyAPointOfTheSiteCanBreak()
    {
        CimException broken = Assert.Throws<CimException>(() => _site.Lab.BreakDistributionPoint("nowhere"));
        CimException repaired = Assert.Throws<CimException>(() => _site.Lab.RepairDistributionPoint("nowhere"));

        Assert.Contains("SimulatedSite.BreakDistributionPoint", broken.Message, StringComparison.Ordinal);
        Assert.Contains("SimulatedSite.RepairDistributionPoint", repaired.Message, StringComparison.Ordinal);
    }
}
