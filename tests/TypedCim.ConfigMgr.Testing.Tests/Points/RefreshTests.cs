namespace TypedCim.ConfigMgr.Testing.Tests;

public sealed class RefreshTests
{
    private readonly TestSite _site = new();

    [Theory]
    [MemberData(nameof(PackageSample.ClassNames), MemberType = typeof(PackageSample))]
    public async Task RefreshPkgSourceSendsANewVersionOfEveryKindToAllPoints(string className)
    {
        var kind = PackageSample.Of(className);
        string id = kind.Add(_site.Lab, "One");
        await _site.DistributeAsync(kind.ByKey(_site.Site, id));

        await kind.RefreshAsync(_site.Site, id);

        Assert.Equal(2u, await _site.VersionAsync(id));
        Assert.Equal(["CONTENT_UPDATING 2 InProgress", "CONTENT_UPDATING 2 InProgress"], await _site.StatesAsync(id));
        Assert.All(await _site.AssignmentsAsync(id), row => Assert.Equal(SMS_DistributionPoint.StatusValue.UPDATED, row.Status));
        _site.Arrive();
        Assert.Equal(["INSTALLED 2 Success", "INSTALLED 2 Success"], await _site.StatesAsync(id));
        Assert.All(await _site.SummariesAsync(id), row => Assert.Equal(_site.Now, row.LastCopied));
    }

    [Fact]
    public async Task RefreshPkgSourceStampsThePackage()
    {
        string id = _site.Lab.AddPackage("Office");
        _site.Clock.Advance(TimeSpan.FromHours(5));

        await _site.Site.SMS_Package(id).RefreshPkgSourceAsync();

        SMS_Package package = await _site.Site.SMS_Package().GetAsync(id);
        Assert.Equal(2u, package.SourceVersion);
        Assert.Equal(2u, package.StoredPkgVersion);
        Assert.Equal(_site.Now, package.SourceDate);
        Assert.Equal(_site.Now, package.LastRefreshTime);
    }

    [Fact]
    public async Task RefreshDuringACopyReplacesIt()
    {
        string id = _site.Lab.AddPackage("Office");
        SMS_Package package = _site.Site.SMS_Package(id);
        await package.AddDistributionPointsAsync(["ABC"], [_site.First]);
        _site.Clock.Advance(TestSite.CopyDuration / 2);

        await package.RefreshPkgSourceAsync();
        _site.Clock.Advance(TestSite.CopyDuration / 2);

        Assert.Equal(["INSTALL_PENDING 2 InProgress"], await _site.StatesAsync(id));
        _site.Clock.Advance(TestSite.CopyDuration / 2);
        Assert.Equal(["INSTALLED 2 Success"], await _site.StatesAsync(id));
    }

    [Fact]
    public async Task PointThatIsAddedLaterGetsThePresentVersion()
    {
        string id = _site.Lab.AddPackage("Office");
        SMS_Package package = _site.Site.SMS_Package(id);
        await package.RefreshPkgSourceAsync();
        await package.RefreshPkgSourceAsync();

        await package.AddDistributionPointsAsync(["ABC"], [_site.First]);
        _site.Arrive();

        Assert.Equal(["INSTALLED 3 Success"], await _site.StatesAsync(id));
    }

    [Fact]
    public async Task RefreshPkgSourceFlagInASaveRefreshesTheSource()
    {
        string id = _site.Lab.AddPackage("Office");
        await _site.DistributeAsync(_site.Site.SMS_Package(id));
        SMS_Package package = await _site.Site.SMS_Package().GetAsync(id);

        package.Description = "new";
        package.RefreshPkgSourceFlag = true;
        await _site.Site.SaveAsync(package);

        SMS_Package saved = await _site.Site.SMS_Package().GetAsync(id);
        Assert.Equal("new", saved.Description);
        Assert.False(saved.RefreshPkgSourceFlag);
        Assert.Equal(2u, saved.SourceVersion);
        Assert.Equal(["CONTENT_UPDATING 2 InProgress", "CONTENT_UPDATING 2 InProgress"], await _site.StatesAsync(id));
        _site.Arrive();
        Assert.Equal(["INSTALLED 2 Success", "INSTALLED 2 Success"], await _site.StatesAsync(id));
    }

    [Fact]
    public async Task SaveWithoutTheFlagRefreshesNothing()
    {
        string id = _site.Lab.AddPackage("Office");
        SMS_Package package = await _site.Site.SMS_Package().GetAsync(id);

        package.RefreshPkgSourceFlag = false;
        await _site.Site.SaveAsync(package);

        Assert.Equal(1u, await _site.VersionAsync(id));
    }

    [Fact]
    public async Task RefreshNowRepeatsTheCopyToOnePointWithoutANewVersion()
    {
        string id = _site.Lab.AddPackage("Office");
        await _site.DistributeAsync(_site.Site.SMS_Package(id));
        SMS_DistributionPoint row = (await _site.AssignmentsAsync(id))[1];

        row.RefreshNow = true;
        await _site.Site.SaveAsync(row);

        Assert.Equal(1u, await _site.VersionAsync(id));
        Assert.Equal(["INSTALLED 1 Success", "CONTENT_UPDATING 1 InProgress"], await _site.StatesAsync(id));
        SMS_DistributionPoint saved = (await _site.AssignmentsAsync(id))[1];
        Assert.False(saved.RefreshNow);
        Assert.Equal(SMS_DistributionPoint.StatusValue.UPDATED, saved.Status);
        _site.Arrive();
        Assert.Equal(["INSTALLED 1 Success", "INSTALLED 1 Success"], await _site.StatesAsync(id));
        Assert.Equal(_site.Now, (await _site.AssignmentsAsync(id))[1].LastRefreshTime);
        Assert.NotEqual(_site.Now, (await _site.AssignmentsAsync(id))[0].LastRefreshTime);
    }

    [Fact]
    public async Task OtherChangesOfAnAssignmentCopyNothing()
    {
        string id = _site.Lab.AddPackage("Office");
        await _site.DistributeAsync(_site.Site.SMS_Package(id));
        SMS_DistributionPoint row = (await _site.AssignmentsAsync(id))[0];

        row.ISVString = "mine";
        row.RefreshNow = false;
        await _site.Site.SaveAsync(row);

        Assert.Equal(["INSTALLED 1 Success", "INSTALLED 1 Success"], await _site.StatesAsync(id));
        Assert.Equal("mine", (await _site.AssignmentsAsync(id))[0].ISVString);
    }

    [Fact]
    public async Task AssignmentThatATestSeedsCanBeRefreshed()
    {
        string id = _site.Lab.AddPackage("Office");
        _site.Lab.Server.Add(new SMS_DistributionPoint { PackageID = id, ServerNALPath = _site.First, SiteCode = "ABC" });

        await _site.Site.SMS_Package(id).RefreshPkgSourceAsync();
        _site.Arrive();

        Assert.Equal(["INSTALLED 2 Success"], await _site.StatesAsync(id));
    }
}
