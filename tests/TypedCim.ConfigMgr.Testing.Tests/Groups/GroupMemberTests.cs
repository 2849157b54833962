namespace TypedCim.ConfigMgr.Testing.Tests;

public sealed class GroupMemberTests
{
    private readonly TestSite _site = new();

    [Fact]
    public async Task GroupOfASetUpHasItsMembersCounted()
    {
        string groupId = _site.Lab.AddDistributionPointGroup("All", _site.First, _site.Second, _site.First);

        SMS_DistributionPointGroup group = await GroupAsync(groupId);
        Assert.Equal("All", group.Name);
        Assert.Equal("ABC", group.SourceSite);
        Assert.Equal(_site.Now, group.CreatedOn);
        Assert.Equal(2u, group.MemberCount);
        Assert.True(group.HasMember);
        Assert.Equal(0u, group.ContentCount);
        Assert.True(group.ContentInSync);
        Assert.Equal([1u, 1u], await GroupCountsAsync());
    }

    [Fact]
    public async Task GroupThatAProgramCreatesGetsItsIdAndItsCounters()
    {
        var group = new SMS_DistributionPointGroup { Name = "Branches", Description = "All branches" };

        await _site.Site.CreateAsync(group);

        SMS_DistributionPointGroup created = Assert.Single(await _site.Site.SMS_DistributionPointGroup().Where(one => one.Name == "Branches").ToListAsync());
        Assert.Equal(group.GroupID, created.GroupID);
        Assert.Matches(@"^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$", created.GroupID);
        Assert.Equal("All branches", created.Description);
        Assert.Equal("ABC", created.SourceSite);
        Assert.Equal(0u, created.MemberCount);
        Assert.False(created.HasMember);
        Assert.False(created.HasRelationship);
        Assert.Equal(0u, created.OutOfSyncContentCount);
        Assert.True(created.ContentInSync);
    }

    [Fact]
    public async Task GroupKeepsTheIdThatAProgramGives()
    {
        await _site.Site.CreateAsync(new SMS_DistributionPointGroup { Name = "Branches", GroupID = "{7D5B1F0E-0000-0000-0000-000000000001}" });

        Assert.NotNull(await _site.Site.SMS_DistributionPointGroup().FindAsync("{7D5B1F0E-0000-0000-0000-000000000001}"));
    }

    [Theory]
    [InlineData("all", CimStatus.Failed, "There is a distribution point group all already")]
    [InlineData("", CimStatus.InvalidParameter, "needs a name")]
    public async Task NameOfAGroupIsUnique(string name, CimStatus status, string description)
    {
        _site.Lab.AddDistributionPointGroup("All");
        SMS_DistributionPointGroup other = await GroupAsync(_site.Lab.AddDistributionPointGroup("Other"));

        CimException create = await _site.RefusesAsync(status, () => _site.Site.CreateAsync(new SMS_DistributionPointGroup { Name = name }));
        other.Name = name;
        CimException rename = await _site.RefusesAsync(status, () => _site.Site.SaveAsync(other));
        CimException setUp = Assert.Throws<CimException>(() => _site.Lab.AddDistributionPointGroup(name));

        Assert.All([create, rename, setUp], failure => Assert.Contains(description, failure.ExtendedStatus!.Description, StringComparison.Ordinal));
    }

    [Fact]
    public async Task GroupCanBeChangedUnderItsName()
    {
        SMS_DistributionPointGroup group = await GroupAsync(_site.Lab.AddDistributionPointGroup("All"));

        group.Name = "ALL";
        group.Description = "changed";
        await _site.Site.SaveAsync(group);

        SMS_DistributionPointGroup saved = await GroupAsync(group.GroupID);
        Assert.Equal("ALL", saved.Name);
        Assert.Equal("changed", saved.Description);
    }

    [Fact]
    public async Task MembersAreAddedOnceAndRemoved()
    {
        string groupId = _site.Lab.AddDistributionPointGroup("All");
        SMS_DistributionPointGroup group = _site.Site.SMS_DistributionPointGroup(groupId);
        _site.Clock.Advance(TimeSpan.FromHours(1));

        await group.AddDistributionPointsAsync([_site.First]);
        await group.AddDistributionPointsAsync([_site.First, _site.Second]);

        SMS_DistributionPointGroup added = await GroupAsync(groupId);
        Assert.Equal(2u, added.MemberCount);
        Assert.True(added.HasMember);
        Assert.Equal(_site.Now, added.ModifiedOn);
        Assert.NotEqual(_site.Now, added.CreatedOn);
        Assert.Equal([1u, 1u], await GroupCountsAsync());

        await group.RemoveDistributionPointsAsync([_site.First, _site.Second]);

        SMS_DistributionPointGroup removed = await GroupAsync(groupId);
        Assert.Equal(0u, removed.MemberCount);
        Assert.False(removed.HasMember);
        Assert.Equal([0u, 0u], await GroupCountsAsync());
    }

    [Fact]
    public async Task PointCountsItsGroups()
    {
        _site.Lab.AddDistributionPointGroup("A", _site.First);
        string second = _site.Lab.AddDistributionPointGroup("B", _site.First, _site.Second);
        Assert.Equal([2u, 1u], await GroupCountsAsync());

        await _site.Site.DeleteAsync(_site.Site.SMS_DistributionPointGroup(second));

        Assert.Equal([1u, 0u], await GroupCountsAsync());
    }

    [Fact]
    public async Task MembersArePairsOfTheirOwnClass()
    {
        string groupId = _site.Lab.AddDistributionPointGroup("All", _site.First, _site.Second);

        List<CimRecord> pairs = await _site.Site.QueryAsync($"SELECT * FROM SMS_DPGroupMembers WHERE GroupID = '{groupId}'").ToListAsync();

        Assert.Equal([_site.First, _site.Second], pairs.ConvertAll(pair => pair["DPNALPath"].AsString()!));
    }

    [Fact]
    public async Task CollectionsAreAssociatedAndDisassociated()
    {
        string groupId = _site.Lab.AddDistributionPointGroup("All");
        SMS_DistributionPointGroup group = _site.Site.SMS_DistributionPointGroup(groupId);

        await group.AssociateCollectionsAsync(["ABC00014", "ABC00015"]);
        await group.AssociateCollectionsAsync(["ABC00015"]);
        SMS_DistributionPointGroup associated = await GroupAsync(groupId);
        await group.DisassociateCollectionsAsync(["ABC00014", "abc00015"]);
        SMS_DistributionPointGroup disassociated = await GroupAsync(groupId);

        Assert.Equal(2u, associated.CollectionCount);
        Assert.True(associated.HasRelationship);
        Assert.Equal(0u, disassociated.CollectionCount);
        Assert.False(disassociated.HasRelationship);
    }

    [Fact]
    public async Task UnknownPointsAreRefusedBehindGoodOnes()
    {
        string id = _site.Lab.AddPackage("Office");
        string groupId = _site.Lab.AddDistributionPointGroup("All", _site.First);
        SMS_DistributionPointGroup group = _site.Site.SMS_DistributionPointGroup(groupId);
        await group.AddPackagesAsync([id]);
        _site.Arrive();

        CimException add = await _site.RefusesAsync(CimStatus.Failed, () => group.AddDistributionPointsAsync([_site.Second, "nowhere"]));
        await _site.RefusesAsync(CimStatus.Failed, () => group.RemoveDistributionPointsAsync([_site.First, "nowhere"], removeTargetedPackages: true));
        CimException stranger = await _site.RefusesAsync(CimStatus.Failed, () => group.RemoveDistributionPointsAsync([_site.First, _site.Second], removeTargetedPackages: true));
        await _site.RefusesAsync(CimStatus.InvalidParameter, () => group.AddDistributionPointsAsync([]));
        CimException setUp = Assert.Throws<CimException>(() => _site.Lab.AddDistributionPointGroup("Other", _site.First, "nowhere"));

        Assert.Contains("There is no distribution point nowhere", add.ExtendedStatus!.Description, StringComparison.Ordinal);
        Assert.Contains("is not in the group All", stranger.ExtendedStatus!.Description, StringComparison.Ordinal);
        Assert.Contains("There is no distribution point nowhere", setUp.Message, StringComparison.Ordinal);
    }

    private Task<SMS_DistributionPointGroup> GroupAsync(string groupId) => _site.Site.SMS_DistributionPointGroup().GetAsync(groupId);

    private async Task<uint?[]> GroupCountsAsync() => [.. (await _site.Site.SMS_DistributionPointInfo().OrderBy(point => point.Name).ToListAsync()).Select(point => point.GroupCount)];
}
