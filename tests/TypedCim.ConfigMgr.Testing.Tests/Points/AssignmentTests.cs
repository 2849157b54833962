namespace TypedCim.ConfigMgr.Testing.Tests;

public sealed class AssignmentTests
{
    private readonly TestSite _site = new();

    [Theory]
    [MemberData(nameof(PackageSample.ClassNames), MemberType = typeof(PackageSample))]
    public async Task AddDistributionPointsAssignsAPackageOfEveryKind(string className)
    {
        var kind = PackageSample.Of(className);
        string id = kind.Add(_site.Lab, "One");

        await kind.ByKey(_site.Site, id).AddDistributionPointsAsync(["ABC", "ABC"], [_site.Second, _site.First]);

        List<SMS_DistributionPoint> rows = await _site.AssignmentsAsync(id);
        Assert.Equal([_site.First, _site.Second], rows.ConvertAll(row => row.ServerNALPath));
        Assert.All(rows, row =>
        {
            Assert.Equal("ABC", row.SiteCode);
            Assert.Equal("ABC", row.SourceSite);
            Assert.Equal(kind.PackageType, (uint?)row.PackageType);
            Assert.Equal(kind.ObjectTypeID, (uint?)row.ObjectTypeID);
            Assert.Equal(SMS_DistributionPoint.StatusValue.ADDED, row.Status);
            Assert.Equal("Windows NT Server", row.ResourceType);
            Assert.False(row.RefreshNow);
            Assert.Null(row.LastRefreshTime);
        });
    }

    [Theory]
    [MemberData(nameof(PackageSample.ClassNames), MemberType = typeof(PackageSample))]
    public async Task StatusOfEveryKindAdvancesOnlyWithTheClock(string className)
    {
        var kind = PackageSample.Of(className);
        string id = kind.Add(_site.Lab, "One");
        await kind.ByKey(_site.Site, id).AddDistributionPointsAsync(["ABC", "ABC"], [_site.First, _site.Second]);

        Assert.Equal(["INSTALL_PENDING 1 InProgress", "INSTALL_PENDING 1 InProgress"], await _site.StatesAsync(id));
        _site.Clock.Advance(TestSite.CopyDuration - TimeSpan.FromTicks(1));
        Assert.Equal(["INSTALL_PENDING 1 InProgress", "INSTALL_PENDING 1 InProgress"], await _site.StatesAsync(id));
        _site.Clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(["INSTALLED 1 Success", "INSTALLED 1 Success"], await _site.StatesAsync(id));
    }

    [Fact]
    public async Task StatusRowsSayWhatTheyAreAbout()
    {
        string id = _site.Lab.AddImagePackage("Windows");
        CimDateTime start = _site.Now;
        await _site.Site.SMS_ImagePackage(id).AddDistributionPointsAsync(["ABC"], [_site.First]);

        SMS_PackageStatusDistPointsSummarizer pending = Assert.Single(await _site.SummariesAsync(id));
        Assert.Equal("ABC", pending.SiteCode);
        Assert.Equal(SMS_PackageStatusDistPointsSummarizer.PackageTypeValue.PKG_TYPE_IMAGE, pending.PackageType);
        Assert.Equal(id, pending.SecureObjectID);
        Assert.Equal(start, pending.SummaryDate);
        Assert.Null(pending.LastCopied);

        _site.Arrive();

        SMS_PackageStatusDistPointsSummarizer installed = Assert.Single(await _site.SummariesAsync(id));
        Assert.Equal(_site.Now, installed.LastCopied);
        Assert.Equal(_site.Now, installed.SummaryDate);
        SMS_DistributionDPStatus message = Assert.Single(await _site.MessagesAsync(id));
        Assert.Equal("DP01.contoso.com", message.Name);
        Assert.Equal(id, message.ObjectID);
        Assert.Equal(SMS_DistributionDPStatus.ObjectTypeIDValue.SMS_ImagePackage, message.ObjectTypeID);
        Assert.Equal(SMS_DistributionDPStatus.MessageSeverityValue.Success, message.MessageSeverity);
        Assert.Equal(_site.Now, message.LastUpdateDate);
        Assert.Equal(_site.Now, Assert.Single(await _site.AssignmentsAsync(id)).LastRefreshTime);
    }

    [Fact]
    public async Task RowsOfAnApplicationsContentAreSecuredByTheApplication()
    {
        var package = new SMS_ContentPackage { Name = "Office", SecurityKey = "ScopeId_1/Application_2" };
        await _site.Site.CreateAsync(package);

        await package.AddDistributionPointsAsync(["ABC"], [_site.First]);

        Assert.Equal("ScopeId_1/Application_2", Assert.Single(await _site.AssignmentsAsync(package.PackageID)).SecureObjectID);
        Assert.Equal("ScopeId_1/Application_2", Assert.Single(await _site.SummariesAsync(package.PackageID)).SecureObjectID);
        Assert.Equal("ScopeId_1/Application_2", Assert.Single(await _site.MessagesAsync(package.PackageID)).ObjectID);
    }

    [Fact]
    public async Task RepeatedAssignmentChangesNothing()
    {
        string id = _site.Lab.AddImagePackage("Windows");
        SMS_ImagePackage image = _site.Site.SMS_ImagePackage(id);
        await _site.DistributeAsync(image);
        IReadOnlyList<string> before = StoreText.Of(_site.Lab.Server);

        await image.AddDistributionPointsAsync(["ABC", "ABC"], [_site.First, _site.Second]);
        await image.AddDistributionPointsAsync(["abc"], [_site.First.ToUpperInvariant()]);
        _site.Arrive();

        Assert.Equal(before, StoreText.Of(_site.Lab.Server));
    }

    [Fact]
    public async Task RepeatedAssignmentDoesNotDelayARunningCopy()
    {
        string id = _site.Lab.AddImagePackage("Windows");
        SMS_ImagePackage image = _site.Site.SMS_ImagePackage(id);
        await image.AddDistributionPointsAsync(["ABC"], [_site.First]);
        _site.Clock.Advance(TestSite.CopyDuration / 2);

        await image.AddDistributionPointsAsync(["ABC", "ABC"], [_site.First, _site.Second]);
        _site.Clock.Advance(TestSite.CopyDuration / 2);

        Assert.Equal(["INSTALLED 1 Success", "INSTALL_PENDING 1 InProgress"], await _site.StatesAsync(id));
    }

    [Fact]
    public async Task PointThatIsNamedTwiceIsAssignedOnce()
    {
        string id = _site.Lab.AddImagePackage("Windows");

        await _site.Site.SMS_ImagePackage(id).AddDistributionPointsAsync(["ABC", "ABC"], [_site.First, _site.First]);

        Assert.Single(await _site.AssignmentsAsync(id));
        Assert.Equal(["INSTALL_PENDING 1 InProgress"], await _site.StatesAsync(id));
    }

    [Fact]
    public async Task PointOfASecondarySiteTakesTheCodeOfItsOwnSite()
    {
        string branch = _site.Lab.AddDistributionPoint("DP09.branch.contoso.com", siteCode: "S01");
        string id = _site.Lab.AddImagePackage("Windows");
        SMS_ImagePackage image = _site.Site.SMS_ImagePackage(id);

        await _site.RefusesAsync(CimStatus.Failed, () => image.AddDistributionPointsAsync(["ABC", "ABC"], [_site.First, branch]));
        await image.AddDistributionPointsAsync(await _site.Site.SMS_DistributionPointInfo().Where(point => point.SiteCode == "S01").ToListAsync());
        _site.Arrive();

        SMS_DistributionPoint row = Assert.Single(await _site.AssignmentsAsync(id));
        Assert.Equal("S01", row.SiteCode);
        Assert.Equal("ABC", row.SourceSite);
        Assert.Equal("""["Display=\\DP09.branch.contoso.com\"]MSWNET:["SMS_SITE=S01"]\\DP09.branch.contoso.com\""", row.ServerNALPath);
        Assert.Equal(["INSTALLED 1 Success"], await _site.StatesAsync(id));
    }

    [Fact]
    public async Task CreatingAnAssignmentIsTheSameAsAddingAPoint()
    {
        string id = _site.Lab.AddDriverPackage("Drivers");

        await _site.Site.CreateAsync(new SMS_DistributionPoint { PackageID = id, ServerNALPath = _site.First, SiteCode = "ABC", SourceSite = "XYZ" });

        SMS_DistributionPoint row = Assert.Single(await _site.AssignmentsAsync(id));
        Assert.Equal("ABC", row.SourceSite);
        Assert.Equal(SMS_DistributionPoint.PackageTypeValue.DriverPackage, row.PackageType);
        Assert.Equal(["INSTALL_PENDING 1 InProgress"], await _site.StatesAsync(id));
        _site.Arrive();
        Assert.Equal(["INSTALLED 1 Success"], await _site.StatesAsync(id));
    }

    [Fact]
    public async Task CreatingAnAssignmentTwiceFailsAndDoesNotTouchTheCopy()
    {
        string id = _site.Lab.AddDriverPackage("Drivers");
        await _site.Site.SMS_DriverPackage(id).AddDistributionPointsAsync(["ABC"], [_site.First]);
        _site.Clock.Advance(TestSite.CopyDuration / 2);
        IReadOnlyList<string> before = StoreText.Of(_site.Lab.Server);

        CimException failure = await Assert.ThrowsAsync<CimException>(
            () => _site.Site.CreateAsync(new SMS_DistributionPoint { PackageID = id, ServerNALPath = _site.First, SiteCode = "ABC" }));

        Assert.Equal(CimStatus.AlreadyExists, failure.Status);
        Assert.Equal(before, StoreText.Of(_site.Lab.Server));
        _site.Clock.Advance(TestSite.CopyDuration / 2);
        Assert.Equal(["INSTALLED 1 Success"], await _site.StatesAsync(id));
    }

    [Fact]
    public async Task CopiesOfSeveralPackagesRunSideBySide()
    {
        string[] ids = [_site.Lab.AddImagePackage("A"), _site.Lab.AddDriverPackage("B"), _site.Lab.AddPackage("C")];
        await _site.Site.SMS_ImagePackage(ids[0]).AddDistributionPointsAsync(["ABC", "ABC"], [_site.First, _site.Second]);
        _site.Clock.Advance(TimeSpan.FromSeconds(20));
        await _site.Site.SMS_DriverPackage(ids[1]).AddDistributionPointsAsync(["ABC"], [_site.First]);
        _site.Clock.Advance(TimeSpan.FromSeconds(20));
        await _site.Site.SMS_Package(ids[2]).AddDistributionPointsAsync(["ABC"], [_site.First]);

        string[][] seen = new string[4][];
        for (int i = 0; i < seen.Length; i++)
        {
            seen[i] = [.. (await Task.WhenAll(ids.Select(_site.StatesAsync))).SelectMany(states => states.Select(state => state.Split(' ')[0]))];
            _site.Clock.Advance(TimeSpan.FromSeconds(20));
        }

        Assert.Equal(["INSTALL_PENDING", "INSTALL_PENDING", "INSTALL_PENDING", "INSTALL_PENDING"], seen[0]);
        Assert.Equal(["INSTALLED", "INSTALLED", "INSTALL_PENDING", "INSTALL_PENDING"], seen[1]);
        Assert.Equal(["INSTALLED", "INSTALLED", "INSTALLED", "INSTALL_PENDING"], seen[2]);
        Assert.Equal(["INSTALLED", "INSTALLED", "INSTALLED", "INSTALLED"], seen[3]);
    }
}
