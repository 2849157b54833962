namespace TypedCim.ConfigMgr.Testing.Tests;

/// <summary>A hook of the test's own makes calls fail after the site has done its part: everything must be taken back, the copies that were started too.</summary>
public sealed class RolledBackCallTests
{
    private readonly TestSite _site = new();

    [Fact]
    public async Task RefreshIsTakenBackWithItsCopies()
    {
        string id = _site.Lab.AddPackage("Office");
        await _site.Site.SMS_Package(id).AddDistributionPointsAsync(["ABC"], [_site.First]);
        _site.Clock.Advance(TestSite.CopyDuration / 2);
        SMS_Package package = await _site.Site.SMS_Package().GetAsync(id);
        _site.Lab.Server.OnModify<SMS_Package>(_ => throw new CimException("No."));
        IReadOnlyList<string> before = StoreText.Of(_site.Lab.Server);

        package.RefreshPkgSourceFlag = true;
        await Assert.ThrowsAsync<CimException>(() => _site.Site.SaveAsync(package));

        Assert.Equal(before, StoreText.Of(_site.Lab.Server));
        _site.Clock.Advance(TestSite.CopyDuration / 2);
        Assert.Equal(["INSTALLED 1 Success"], await _site.StatesAsync(id));
        _site.Arrive();
        Assert.Equal(["INSTALLED 1 Success"], await _site.StatesAsync(id));
    }

    [Fact]
    public async Task RepetitionIsTakenBackWithItsCopy()
    {
        string id = _site.Lab.AddPackage("Office");
        await _site.DistributeAsync(_site.Site.SMS_Package(id));
        SMS_DistributionPoint row = (await _site.AssignmentsAsync(id))[0];
        _site.Lab.Server.OnModify<SMS_DistributionPoint>(_ => throw new CimException("No."));
        IReadOnlyList<string> before = StoreText.Of(_site.Lab.Server);

        row.RefreshNow = true;
        await Assert.ThrowsAsync<CimException>(() => _site.Site.SaveAsync(row));
        _site.Arrive();

        Assert.Equal(before, StoreText.Of(_site.Lab.Server));
    }

    [Fact]
    public async Task DeletionIsTakenBackAndTheCopyArrives()
    {
        string id = _site.Lab.AddPackage("Office");
        await _site.Site.SMS_Package(id).AddDistributionPointsAsync(["ABC"], [_site.First]);
        _site.Lab.Server.OnDelete<SMS_Package>(_ => throw new CimException("No."));

        await Assert.ThrowsAsync<CimException>(() => _site.Site.DeleteAsync(_site.Site.SMS_Package(id)));

        Assert.Equal(["INSTALL_PENDING 1 InProgress"], await _site.StatesAsync(id));
        _site.Arrive();
        Assert.Equal(["INSTALLED 1 Success"], await _site.StatesAsync(id));
    }

    [Fact]
    public async Task DeletedGroupIsTakenBackWithAllThatBelongsToIt()
    {
        string id = _site.Lab.AddPackage("Office");
        string groupId = _site.Lab.AddDistributionPointGroup("All", _site.First, _site.Second);
        SMS_DistributionPointGroup group = _site.Site.SMS_DistributionPointGroup(groupId);
        await group.AddPackagesAsync([id]);
        _site.Arrive();
        _site.Lab.Server.OnDelete<SMS_DistributionPointGroup>(_ => throw new CimException("No."));
        IReadOnlyList<string> before = StoreText.Of(_site.Lab.Server);

        await Assert.ThrowsAsync<CimException>(() => _site.Site.DeleteAsync(group));

        Assert.Equal(before, StoreText.Of(_site.Lab.Server));
        await group.RemovePackagesAsync([id], removePackageFromDPs: false);
    }

    [Fact]
    public async Task ContentsAreTakenBackWhenOneOfThemIsRefused()
    {
        string id = _site.Lab.AddDriverPackage("Drivers");
        SMS_DriverPackage drivers = _site.Site.SMS_DriverPackage(id);

        await _site.RefusesAsync(CimStatus.Failed, () => drivers.AddDriverContentAsync([7, 8, 7], [@"\\s\a", @"\\s\b", @"\\s\a"]));

        Assert.Empty(_site.Lab.ContentsOf(id));
        await drivers.AddDriverContentAsync([7], [@"\\s\a"]);
        Assert.Equal([7u], _site.Lab.ContentsOf(id));
    }

    [Fact]
    public async Task GroupsOfAContentPackageAreTakenBackWhenOneOfThemIsUnknown()
    {
        string id = _site.Lab.AddContentPackage("Office");
        string groupId = _site.Lab.AddDistributionPointGroup("All", _site.First);

        CimException failure = await _site.RefusesAsync(CimStatus.Failed, () => _site.Site.SMS_ContentPackage(id).AddDistributionPointGroupAsync([groupId, "{nowhere}"]));

        Assert.Contains("There is no distribution point group {nowhere}", failure.ExtendedStatus!.Description, StringComparison.Ordinal);
        Assert.Empty(await _site.AssignmentsAsync(id));
    }
}
