namespace TypedCim.ConfigMgr.Testing.Tests;

public sealed class RemovalTests
{
    private readonly TestSite _site = new();
    private readonly string _id;
    private readonly SMS_Package _package;

    public RemovalTests()
    {
        _id = _site.Lab.AddPackage("Office");
        _package = _site.Site.SMS_Package(_id);
    }

    [Fact]
    public async Task DeletedAssignmentTakesItsContentAndStatusAlong()
    {
        await _site.DistributeAsync(_package);

        await _site.Site.DeleteAsync((await _site.AssignmentsAsync(_id))[0]);

        Assert.Equal(_site.Second, Assert.Single(await _site.AssignmentsAsync(_id)).ServerNALPath);
        Assert.Equal(["INSTALLED 1 Success"], await _site.StatesAsync(_id));
    }

    [Fact]
    public async Task DeletionDuringACopyStopsIt()
    {
        await _package.AddDistributionPointsAsync(["ABC"], [_site.First]);

        await _site.Site.DeleteAsync(Assert.Single(await _site.AssignmentsAsync(_id)));
        IReadOnlyList<string> after = StoreText.Of(_site.Lab.Server);
        _site.Arrive();

        Assert.Equal(after, StoreText.Of(_site.Lab.Server));
        Assert.Empty(await _site.StatesAsync(_id));
    }

    [Fact]
    public async Task AssignmentThatIsMadeAgainDuringTheOldCopyTakesItsFullTime()
    {
        await _package.AddDistributionPointsAsync(["ABC"], [_site.First]);
        _site.Clock.Advance(TestSite.CopyDuration / 2);
        await _site.Site.DeleteAsync(Assert.Single(await _site.AssignmentsAsync(_id)));
        await _package.AddDistributionPointsAsync(["ABC"], [_site.First]);

        _site.Clock.Advance(TestSite.CopyDuration / 2);
        Assert.Equal(["INSTALL_PENDING 1 InProgress"], await _site.StatesAsync(_id));
        _site.Clock.Advance(TestSite.CopyDuration / 2);
        Assert.Equal(["INSTALLED 1 Success"], await _site.StatesAsync(_id));
    }

    [Fact]
    public async Task DeletedPackageLeavesNothingBehind()
    {
        await _site.DistributeAsync(_package);
        string other = _site.Lab.AddSoftwareUpdatesPackage("Updates");
        await _site.DistributeAsync(_site.Site.SMS_SoftwareUpdatesPackage(other));
        IReadOnlyList<string> others = [.. StoreText.Of(_site.Lab.Server).Where(line => !line.Contains(_id, StringComparison.Ordinal))];
        await _site.Site.CreateAsync(new SMS_Program { PackageID = _id, ProgramName = "Install" });
        await _package.RefreshPkgSourceAsync();

        await _site.Site.DeleteAsync(_package);
        _site.Arrive();

        Assert.Equal(others, StoreText.Of(_site.Lab.Server));
    }

    [Fact]
    public async Task DeletedPackageLosesItsContents()
    {
        string id = _site.Lab.AddDriverPackage("Drivers");
        SMS_DriverPackage drivers = _site.Site.SMS_DriverPackage(id);
        await drivers.AddDriverContentAsync([7], [@"\\server\a"]);

        await _site.Site.DeleteAsync(drivers);

        Assert.Empty(_site.Lab.ContentsOf(id));
    }

    [Fact]
    public async Task PackageThatIsGoneIsNotFound()
    {
        await _site.Site.DeleteAsync(_package);

        CimException failure = await Assert.ThrowsAsync<CimException>(() => _package.RefreshPkgSourceAsync());

        Assert.Equal(CimStatus.NotFound, failure.Status);
        Assert.Null(await _site.Site.SMS_Package().FindAsync(_id));
    }
}
