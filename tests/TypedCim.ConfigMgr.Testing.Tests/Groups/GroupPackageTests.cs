namespace TypedCim.ConfigMgr.Testing.Tests;

public sealed class GroupPackageTests
{
    private readonly TestSite _site = new();
    private readonly string _id;
    private readonly string _groupId;
    private readonly SMS_DistributionPointGroup _group;

    public GroupPackageTests()
    {
        _id = _site.Lab.AddPackage("Office");
        _groupId = _site.Lab.AddDistributionPointGroup("All", _site.First);
        _group = _site.Site.SMS_DistributionPointGroup(_groupId);
    }

    [Fact]
    public async Task PackagesGoToAllMembersAndTheGroupIsInSyncWhenTheyHaveArrived()
    {
        string other = _site.Lab.AddImagePackage("Windows");
        await _group.AddDistributionPointsAsync([_site.Second]);

        await _group.AddPackagesAsync([_id, other]);
        Assert.Equal("2 packages, 2 out of sync", await SyncAsync());
        Assert.Equal(2, (await _site.AssignmentsAsync(_id)).Count);
        Assert.Equal(2, (await _site.AssignmentsAsync(other)).Count);
        _site.Arrive();

        Assert.Equal("2 packages, in sync", await SyncAsync());
        Assert.Equal(["INSTALLED 1 Success", "INSTALLED 1 Success"], await _site.StatesAsync(_id));
    }

    [Fact]
    public async Task PackagesOfAGroupAreItsOwnPairs()
    {
        await _group.AddPackagesAsync([_id]);
        await _group.AddPackagesAsync([_id]);

        CimRecord pair = Assert.Single(await _site.Site.QueryAsync("SELECT * FROM SMS_DPGroupPackages").ToListAsync());
        Assert.Equal(_id, pair["PkgID"].AsString());
        Assert.Equal(_groupId, pair["GroupID"].AsString());
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task LaterMemberGetsThePackagesUnlessToldNotTo(bool? addTargetedPackages, bool isSent)
    {
        await _group.AddPackagesAsync([_id]);
        _site.Arrive();

        await _group.AddDistributionPointsAsync([_site.Second], addTargetedPackages);

        Assert.Equal("1 packages, 1 out of sync", await SyncAsync());
        _site.Arrive();
        Assert.Equal(isSent ? 2 : 1, (await _site.AssignmentsAsync(_id)).Count);
        Assert.Equal(isSent ? "1 packages, in sync" : "1 packages, 1 out of sync", await SyncAsync());
    }

    [Fact]
    public async Task GroupFollowsWhatHappensToItsPackages()
    {
        await _group.AddPackagesAsync([_id]);
        _site.Arrive();

        await _site.Site.SMS_Package(_id).RefreshPkgSourceAsync();
        Assert.Equal("1 packages, 1 out of sync", await SyncAsync());
        _site.Arrive();
        Assert.Equal("1 packages, in sync", await SyncAsync());

        SMS_DistributionPoint row = Assert.Single(await _site.AssignmentsAsync(_id));
        row.RefreshNow = true;
        await _site.Site.SaveAsync(row);
        Assert.Equal("1 packages, 1 out of sync", await SyncAsync());
        _site.Arrive();
        Assert.Equal("1 packages, in sync", await SyncAsync());

        await _site.Site.DeleteAsync(row);
        Assert.Equal("1 packages, 1 out of sync", await SyncAsync());

        await _site.Site.SMS_Package(_id).AddDistributionPointsAsync(["ABC"], [_site.First]);
        _site.Arrive();
        Assert.Equal("1 packages, in sync", await SyncAsync());

        await _site.Site.DeleteAsync(_site.Site.SMS_Package(_id));
        Assert.Equal("0 packages, in sync", await SyncAsync());
        await _group.RefreshDPGroupAsync();
    }

    [Fact]
    public async Task MemberWithAnErrorIsOutOfSync()
    {
        _site.Lab.BreakDistributionPoint(_site.First);

        await _group.AddPackagesAsync([_id]);
        _site.Arrive();

        Assert.Equal("1 packages, 1 out of sync", await SyncAsync());
    }

    [Fact]
    public async Task CancelledCopyLeavesTheGroupOutOfSync()
    {
        await _group.AddPackagesAsync([_id]);

        await SMS_DistributionPoint.CancelDistributionAsync(_site.Site, _id, _site.First);
        _site.Arrive();

        Assert.Equal("1 packages, 1 out of sync", await SyncAsync());
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task RemovedPackageGoesFromTheMembersUnlessToldNotTo(bool? removePackageFromDPs, int left)
    {
        await _group.AddPackagesAsync([_id]);
        await _site.Site.SMS_Package(_id).AddDistributionPointsAsync(["ABC"], [_site.Second]);
        _site.Arrive();

        await _group.RemovePackagesAsync([_id], removePackageFromDPs);

        Assert.Equal("0 packages, in sync", await SyncAsync());
        List<SMS_DistributionPoint> rows = await _site.AssignmentsAsync(_id);
        Assert.Equal(left == 0 ? [_site.Second] : [_site.First, _site.Second], rows.ConvertAll(row => row.ServerNALPath));
        Assert.Equal(left + 1, (await _site.StatesAsync(_id)).Length);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task RemovedMemberKeepsThePackagesUnlessToldNotTo(bool? removeTargetedPackages, int left)
    {
        string own = _site.Lab.AddDriverPackage("Drivers");
        await _site.Site.SMS_DriverPackage(own).AddDistributionPointsAsync(["ABC"], [_site.First]);
        await _group.AddPackagesAsync([_id]);

        await _group.RemoveDistributionPointsAsync([_site.First], removeTargetedPackages);

        Assert.Equal(left, (await _site.AssignmentsAsync(_id)).Count);
        Assert.Single(await _site.AssignmentsAsync(own));
        Assert.Equal("1 packages, in sync", await SyncAsync());
    }

    [Fact]
    public async Task RedistributionRepeatsTheCopyToMembersAlone()
    {
        await _group.AddPackagesAsync([_id]);
        await _site.Site.SMS_Package(_id).AddDistributionPointsAsync(["ABC"], [_site.Second]);
        _site.Arrive();

        await _group.ReDistributePackageAsync(_id);

        Assert.Equal(1u, await _site.VersionAsync(_id));
        Assert.Equal(["CONTENT_UPDATING 1 InProgress", "INSTALLED 1 Success"], await _site.StatesAsync(_id));
        Assert.Equal("1 packages, 1 out of sync", await SyncAsync());
        _site.Arrive();
        Assert.Equal("1 packages, in sync", await SyncAsync());
    }

    [Fact]
    public async Task RedistributionSendsThePackageToMembersThatLackIt()
    {
        await _group.AddPackagesAsync([_id]);
        await _group.AddDistributionPointsAsync([_site.Second], addTargetedPackages: false);
        _site.Arrive();

        await _group.ReDistributePackageAsync(_id);
        _site.Arrive();

        Assert.Equal(["INSTALLED 1 Success", "INSTALLED 1 Success"], await _site.StatesAsync(_id));
    }

    [Fact]
    public async Task RefreshOfAGroupRepeatsAllItsPackages()
    {
        string other = _site.Lab.AddImagePackage("Windows");
        string stranger = _site.Lab.AddDriverPackage("Drivers");
        await _site.Site.SMS_DriverPackage(stranger).AddDistributionPointsAsync(["ABC"], [_site.First]);
        await _group.AddPackagesAsync([_id, other]);
        _site.Arrive();

        await _group.RefreshDPGroupAsync();

        Assert.Equal(["CONTENT_UPDATING 1 InProgress"], await _site.StatesAsync(_id));
        Assert.Equal(["CONTENT_UPDATING 1 InProgress"], await _site.StatesAsync(other));
        Assert.Equal(["INSTALLED 1 Success"], await _site.StatesAsync(stranger));
        Assert.Equal("2 packages, 2 out of sync", await SyncAsync());
    }

    [Fact]
    public async Task DeletedGroupLeavesTheContentOnThePoints()
    {
        await _group.AddPackagesAsync([_id]);
        _site.Arrive();

        await _site.Site.DeleteAsync(_group);

        Assert.Equal(["INSTALLED 1 Success"], await _site.StatesAsync(_id));
        Assert.Empty(await _site.Site.QueryAsync("SELECT * FROM SMS_DPGroupPackages").ToListAsync());
        Assert.Empty(await _site.Site.QueryAsync("SELECT * FROM SMS_DPGroupMembers").ToListAsync());
    }

    [Fact]
    public async Task ContentPackageIsAssignedToGroups()
    {
        string id = _site.Lab.AddContentPackage("Office");
        string second = _site.Lab.AddDistributionPointGroup("Other", _site.First, _site.Second);

        await _site.Site.SMS_ContentPackage(id).AddDistributionPointGroupAsync([_groupId, second]);
        _site.Arrive();

        Assert.Equal(["INSTALLED 1 Success", "INSTALLED 1 Success"], await _site.StatesAsync(id));
        Assert.Equal("1 packages, in sync", await SyncAsync());
    }

    [Fact]
    public async Task UnknownPackagesAreRefused()
    {
        string stranger = _site.Lab.AddImagePackage("Windows");
        await _group.AddPackagesAsync([_id]);
        _site.Arrive();

        CimException add = await _site.RefusesAsync(CimStatus.Failed, () => _group.AddPackagesAsync([stranger, "ABC00099"]));
        CimException remove = await _site.RefusesAsync(CimStatus.Failed, () => _group.RemovePackagesAsync([_id, stranger]));
        CimException repeat = await _site.RefusesAsync(CimStatus.Failed, () => _group.ReDistributePackageAsync(stranger));
        await _site.RefusesAsync(CimStatus.InvalidParameter, () => _group.AddPackagesAsync([]));

        Assert.Contains("There is no package ABC00099", add.ExtendedStatus!.Description, StringComparison.Ordinal);
        Assert.Contains($"The package {stranger} is not assigned to the group All", remove.ExtendedStatus!.Description, StringComparison.Ordinal);
        Assert.Equal(remove.ExtendedStatus.Description, repeat.ExtendedStatus!.Description);
    }

    private async Task<string> SyncAsync()
    {
        SMS_DistributionPointGroup group = await _site.Site.SMS_DistributionPointGroup().GetAsync(_groupId);
        Assert.Equal(group.OutOfSyncContentCount == 0, group.ContentInSync);
        return $"{group.ContentCount} packages, {(group.ContentInSync == true ? "in sync" : group.OutOfSyncContentCount + " out of sync")}";
    }
}
