namespace TypedCim.ConfigMgr.Testing.Tests;

public sealed class SetUpTests
{
    [Fact]
    public async Task NewSiteHasItsNamespaceAndWhatEverySiteHas()
    {
        var lab = new SimulatedSite();
        await using CimConnection site = lab.Connect();

        Assert.Equal("ABC", lab.SiteCode);
        Assert.Equal(@"root\sms\site_ABC", site.Namespace);
        Assert.Equal(["All Systems", "All Users"], lab.Server.Instances<SMS_Collection>().Select(collection => collection.Name).ToArray());
        Assert.All(lab.Server.Instances<SMS_Collection>(), collection => Assert.Equal((true, 0), (collection.IsBuiltIn, collection.MemberCount)));
        Assert.All(StoreText.Of(lab.Server), row => Assert.Matches("^SMS_(Collection|SecuredCategory) ", row));
    }

    [Fact]
    public async Task SiteCodeOfTheOptionsIsEverywhere()
    {
        var lab = new SimulatedSite(new SimulatedSiteOptions { SiteCode = "P01" });
        lab.AddDistributionPoint("DP01");
        await using CimConnection site = lab.Connect();

        SMS_DistributionPointInfo point = Assert.Single(await site.SMS_DistributionPointInfo().ToListAsync());
        Assert.Equal(@"root\sms\site_P01", site.Namespace);
        Assert.Equal("P01", point.SiteCode);
        Assert.Equal("""["Display=\\DP01\"]MSWNET:["SMS_SITE=P01"]\\DP01\""", point.NALPath);
        Assert.Equal("DP01", point.Name);
        Assert.Equal("Windows NT Server", point.ResourceType);
        Assert.Equal("P0100001", lab.AddPackage("Office"));
    }

    [Fact]
    public void PointsAreUnique()
    {
        var lab = new SimulatedSite();
        lab.AddDistributionPoint("DP01");

        CimException failure = Assert.Throws<CimException>(() => lab.AddDistributionPoint("dp01"));

        Assert.Equal(CimStatus.AlreadyExists, failure.Status);
    }

    [Fact]
    public async Task OptionsThatChangeLaterChangeNothing()
    {
        var options = new SimulatedSiteOptions { SiteCode = "P01" };
        var lab = new SimulatedSite(options);

        options.SiteCode = "XYZ";
        lab.AddDistributionPoint("DP01");

        await using CimConnection site = lab.Connect();
        Assert.Equal("P01", Assert.Single(await site.SMS_DistributionPointInfo().ToListAsync()).SiteCode);
    }

    [Fact]
    public void SitesShareNothing()
    {
        var first = new SimulatedSite();
        var second = new SimulatedSite();

        string id = first.AddDriverPackage("Drivers");

        Assert.Equal(id, second.AddPackage("Office"));
        Assert.Empty(second.Server.Instances<SMS_DriverPackage>());
        Assert.Single(second.Server.Instances("SMS_PackageBaseclass"));
    }

    [Fact]
    public async Task PointIsFoundByItsPathInAQuery()
    {
        var lab = new SimulatedSite();
        string point = lab.AddDistributionPoint("DP01.contoso.com");
        lab.AddDistributionPoint("DP02.contoso.com");
        await using CimConnection site = lab.Connect();

        Assert.Equal("DP01.contoso.com", Assert.Single(await site.SMS_DistributionPointInfo().Where(one => one.NALPath == point).ToListAsync()).Name);
    }
}
