namespace TypedCim.ConfigMgr.Testing.Tests;

public sealed class ContentTests
{
    private readonly TestSite _site = new();

    [Theory]
    [InlineData(null, 2u)]
    [InlineData(true, 2u)]
    [InlineData(false, 1u)]
    public async Task DriversAreAddedAndSentUnlessToldNotTo(bool? refresh, uint version)
    {
        string id = _site.Lab.AddDriverPackage("Drivers");
        SMS_DriverPackage drivers = _site.Site.SMS_DriverPackage(id);
        await _site.DistributeAsync(drivers);

        await drivers.AddDriverContentAsync([9, 7], [@"\\server\nine", @"\\server\seven"], refresh);

        Assert.Equal([7u, 9u], _site.Lab.ContentsOf(id));
        await AssertSentAsync(id, version);
    }

    [Theory]
    [InlineData(null, 3u)]
    [InlineData(true, 3u)]
    [InlineData(false, 2u)]
    public async Task DriversAreRemovedAndThePackageIsSentUnlessToldNotTo(bool? refresh, uint version)
    {
        string id = _site.Lab.AddDriverPackage("Drivers");
        SMS_DriverPackage drivers = _site.Site.SMS_DriverPackage(id);
        await drivers.AddDriverContentAsync([7, 8, 9], [@"\\s\7", @"\\s\8", @"\\s\9"]);
        await _site.DistributeAsync(drivers);

        await drivers.RemoveDriverContentAsync([9, 7], refresh);

        Assert.Equal([8u], _site.Lab.ContentsOf(id));
        await AssertSentAsync(id, version);
    }

    [Theory]
    [InlineData(null, 2u, 3u)]
    [InlineData(true, 2u, 3u)]
    [InlineData(false, 1u, 1u)]
    public async Task UpdatesAreAddedAndRemoved(bool? refresh, uint afterAdding, uint afterRemoving)
    {
        string id = _site.Lab.AddSoftwareUpdatesPackage("Updates");
        SMS_SoftwareUpdatesPackage updates = _site.Site.SMS_SoftwareUpdatesPackage(id);
        await _site.DistributeAsync(updates);

        await updates.AddUpdateContentAsync([1, 2], [@"\\s\1", @"\\s\2"], refresh);
        Assert.Equal([1u, 2u], _site.Lab.ContentsOf(id));
        await AssertSentAsync(id, afterAdding);
        await updates.RemoveContentAsync([1], refresh);

        Assert.Equal([2u], _site.Lab.ContentsOf(id));
        await AssertSentAsync(id, afterRemoving);
    }

    [Fact]
    public async Task ContentsOfAnApplicationAreAddedCommittedAndRemoved()
    {
        string id = _site.Lab.AddContentPackage("Office");
        SMS_ContentPackage content = _site.Site.SMS_ContentPackage(id);
        await _site.DistributeAsync(content);

        await AddContentAsync(content, "Content_a", "Content_b");
        Assert.Equal([16777217u, 16777218u], _site.Lab.ContentsOf(id));
        await AssertSentAsync(id, 1);

        await content.CommitAsync();
        await AssertSentAsync(id, 2);

        await content.RemoveContentAsync(bRefreshDPs: false, contentIDs: [16777217]);
        Assert.Equal([16777218u], _site.Lab.ContentsOf(id));
        await AssertSentAsync(id, 2);

        await content.RemoveContentAsync(bRefreshDPs: true);
        Assert.Empty(_site.Lab.ContentsOf(id));
        await AssertSentAsync(id, 3);
    }

    [Fact]
    public async Task ContentsAreRowsOfTheirOwnClass()
    {
        string id = _site.Lab.AddContentPackage("Office");
        await AddContentAsync(_site.Site.SMS_ContentPackage(id), "Content_a");

        CimRecord row = Assert.Single(await _site.Site.QueryAsync("SELECT * FROM SMS_PackageToContent").ToListAsync());

        Assert.Equal(id, row["PackageID"].AsString());
        Assert.Equal("Content_a", row["ContentUniqueID"].AsString());
        Assert.Equal(8u, row["PackageType"].AsUInt32());
    }

    [Fact]
    public async Task PackagesKeepTheirContentsApart()
    {
        string first = _site.Lab.AddDriverPackage("A");
        string second = _site.Lab.AddDriverPackage("B");
        await _site.Site.SMS_DriverPackage(first).AddDriverContentAsync([7], [@"\\s\7"]);
        await _site.Site.SMS_DriverPackage(second).AddDriverContentAsync([7, 8], [@"\\s\7", @"\\s\8"]);

        await _site.Site.SMS_DriverPackage(second).RemoveDriverContentAsync([7]);

        Assert.Equal([7u], _site.Lab.ContentsOf(first));
        Assert.Equal([8u], _site.Lab.ContentsOf(second));
    }

    [Fact]
    public async Task DriverThatIsInThePackageAlreadyHasTheCodeOfTheProvider()
    {
        string id = _site.Lab.AddDriverPackage("Drivers");
        SMS_DriverPackage drivers = _site.Site.SMS_DriverPackage(id);
        await drivers.AddDriverContentAsync([7], [@"\\s\7"]);

        CimException failure = await _site.RefusesAsync(CimStatus.Failed, () => drivers.AddDriverContentAsync([8, 7], [@"\\s\8", @"\\s\7"]));

        Assert.Equal(0x40480715u, failure.ExtendedStatus!.ErrorCode);
        Assert.Equal(0x80041001u, failure.ExtendedStatus.StatusCode);
        Assert.Equal([7u], _site.Lab.ContentsOf(id));
    }

    [Fact]
    public async Task WrongDriversAreRefused()
    {
        SMS_DriverPackage drivers = _site.Site.SMS_DriverPackage(_site.Lab.AddDriverPackage("Drivers"));
        await drivers.AddDriverContentAsync([7], [@"\\s\7"]);

        await _site.RefusesAsync(CimStatus.InvalidParameter, () => drivers.AddDriverContentAsync([8, 9], [@"\\s\8"]));
        await _site.RefusesAsync(CimStatus.InvalidParameter, () => drivers.AddDriverContentAsync([], []));
        CimException local = await _site.RefusesAsync(CimStatus.Failed, () => drivers.AddDriverContentAsync([8, 9], [@"\\s\8", @"C:\drivers"]));
        CimException unknown = await _site.RefusesAsync(CimStatus.Failed, () => drivers.RemoveDriverContentAsync([7, 8]));
        await _site.RefusesAsync(CimStatus.InvalidParameter, () => drivers.RemoveDriverContentAsync([]));
        await _site.RefusesAsync(CimStatus.InvalidParameter, () => drivers.RemoveDriverContentAsync(null!));

        Assert.Contains(@"The provider cannot read C:\drivers. Give a UNC path.", local.ExtendedStatus!.Description, StringComparison.Ordinal);
        Assert.Contains("The content 8 is not in package", unknown.ExtendedStatus!.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongContentsOfAnApplicationAreRefused()
    {
        SMS_ContentPackage content = _site.Site.SMS_ContentPackage(_site.Lab.AddContentPackage("Office"));
        await AddContentAsync(content, "Content_a");

        await _site.RefusesAsync(CimStatus.Failed, () => AddContentAsync(content, "Content_b", "Content_a"));
        await _site.RefusesAsync(CimStatus.InvalidParameter, () => content.AddContentAsync(["Content_b"], [1, 2], [@"\\s\b"], [0], [1], [""]));
        await _site.RefusesAsync(CimStatus.InvalidParameter, () => content.AddContentAsync(["Content_b"], [1], [@"\\s\b"], [0], [1], []));
        await _site.RefusesAsync(CimStatus.Failed, () => content.AddContentAsync(["Content_b"], [1], [@"C:\b"], [0], [1], [""]));
        await _site.RefusesAsync(CimStatus.Failed, () => content.RemoveContentAsync(bRefreshDPs: true, contentIDs: [99]));
    }

    private static Task AddContentAsync(SMS_ContentPackage content, params string[] names) => content.AddContentAsync(
        names,
        Array.ConvertAll(names, _ => 1u),
        Array.ConvertAll(names, name => @"\\server\" + name),
        Array.ConvertAll(names, _ => default(SMS_ContentPackage.AddContentContentFlagsBits)),
        Array.ConvertAll(names, _ => 1u),
        Array.ConvertAll(names, _ => ""));

    private async Task AssertSentAsync(string id, uint version)
    {
        Assert.Equal(version, await _site.VersionAsync(id));
        _site.Arrive();
        Assert.Equal([$"INSTALLED {version} Success", $"INSTALLED {version} Success"], await _site.StatesAsync(id));
    }
}
