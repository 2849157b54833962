using ConfigMgrTasks.Content;
using State = TypedCim.ConfigMgr.SMS_PackageStatusDistPointsSummarizer.StateValue;

namespace ConfigMgrTasks.Tests;

public sealed class ContentTests
{
    private readonly TaskSite _test = new();

    [Fact]
    public async Task DistributeContentAssignsEachPointWithItsOwnSite()
    {
        string id = _test.Lab.AddImagePackage("Windows");

        await DistributeContent.RunAsync(_test.Site, id, "DP01.contoso.com", "DP02.branch.contoso.com");

        Assert.Equal([(id, _test.First, "ABC"), (id, _test.Second, "S01")], Assignments());
        Assert.Equal([State.INSTALL_PENDING, State.INSTALL_PENDING], States());
        _test.Settle();
        Assert.Equal([State.INSTALLED, State.INSTALLED], States());
        await Assert.ThrowsAsync<ArgumentException>("packageId", () => DistributeContent.RunAsync(_test.Site, "ABC99999", "DP01.contoso.com"));
    }

    [Fact]
    public async Task DistributeToGroupReachesMembersOfNowAndOfLater()
    {
        string groupId = _test.Lab.AddDistributionPointGroup("Branch", _test.First);
        string id = _test.Lab.AddPackage("Office");

        await DistributeToGroup.RunAsync(_test.Site, "Branch", id);
        await _test.Site.SMS_DistributionPointGroup(groupId).AddDistributionPointsAsync([_test.Second], addTargetedPackages: true);

        Assert.Equal([(id, _test.First, "ABC"), (id, _test.Second, "S01")], Assignments());
        await Assert.ThrowsAsync<ArgumentException>("groupName", () => DistributeToGroup.RunAsync(_test.Site, "Brunch", id));
    }

    [Fact]
    public async Task WaitForDistributionNamesTheServersWithoutTheContent()
    {
        string id = _test.Lab.AddImagePackage("Windows");
        _test.Lab.BreakDistributionPoint(_test.Second);
        await DistributeContent.RunAsync(_test.Site, id, "DP01.contoso.com", "DP02.branch.contoso.com");

        IReadOnlyList<string> failed = await WaitForDistribution.RunAsync(
            _test.Site, _test.Site.SMS_ImagePackage(id), new Progress<string>(), new WaitForDistributionOptions { TimeProvider = _test.Driven });

        Assert.Equal(["DP02.branch.contoso.com"], failed);
        Assert.Equal([State.INSTALLED, State.INSTALL_FAILED], States());
    }

    [Fact]
    public async Task UpdateSourceSendsANewVersionToAllPoints()
    {
        string id = _test.Lab.AddPackage("Office");
        await DistributeContent.RunAsync(_test.Site, id, "DP01.contoso.com", "DP02.branch.contoso.com");
        _test.Settle();

        Assert.Equal(2u, await UpdateSource.RunAsync(_test.Site, id));

        Assert.Equal([State.CONTENT_UPDATING, State.CONTENT_UPDATING], States());
        Assert.All(_test.Server.Instances<SMS_PackageStatusDistPointsSummarizer>(), row => Assert.Equal(2u, row.SourceVersion));
    }

    [Fact]
    public async Task RedistributeToPointRepeatsTheCopyThereAlone()
    {
        string id = _test.Lab.AddPackage("Office");
        await DistributeContent.RunAsync(_test.Site, id, "DP01.contoso.com", "DP02.branch.contoso.com");
        _test.Settle();

        await RedistributeToPoint.RunAsync(_test.Site, id, "DP02.branch.contoso.com");

        Assert.Equal([State.INSTALLED, State.CONTENT_UPDATING], States());
        Assert.Equal(1u, _test.Server.Find<SMS_Package>(id)!.SourceVersion);
    }

    [Fact]
    public async Task RedistributeToGroupRepeatsTheCopyAndVerifiesAPoint()
    {
        string id = _test.Lab.AddPackage("Office");
        _test.Lab.AddDistributionPointGroup("Branch", _test.First, _test.Second);
        await DistributeToGroup.RunAsync(_test.Site, "Branch", id);
        _test.Settle();
        _test.Server.ClearCalls();

        await RedistributeToGroup.RunAsync(_test.Site, "Branch", id, _test.First);

        Assert.Equal([State.CONTENT_UPDATING, State.CONTENT_UPDATING], States());
        Assert.Equal("VerifyPackage", _test.Server.Calls[^1].MethodName);
        _test.Settle();
        Assert.All(_test.Server.Instances<SMS_DistributionDPStatus>(), row => Assert.Equal(SMS_DistributionDPStatus.MessageStateValue.Success, row.MessageState));
    }

    [Fact]
    public async Task RemoveContentEndsTheAssignments()
    {
        string id = _test.Lab.AddPackage("Office");
        string groupId = _test.Lab.AddDistributionPointGroup("Branch", _test.First, _test.Second);
        await DistributeToGroup.RunAsync(_test.Site, "Branch", id);

        await RemoveContent.FromPointAsync(_test.Site, id, "DP01.contoso.com");
        Assert.Equal([(id, _test.Second, "S01")], Assignments());

        await RemoveContent.FromGroupAsync(_test.Site, id, "Branch");
        Assert.Empty(Assignments());
        Assert.Empty(States());
        Assert.Equal(0u, _test.Server.Find<SMS_DistributionPointGroup>(groupId)!.ContentCount);
    }

    [Fact]
    public async Task CreatePackageMakesAPackageWithItsProgram()
    {
        string id = await CreatePackage.RunAsync(_test.Site, "7-Zip", @"\\files\source\7zip", "7z.exe /S");

        SMS_Package package = _test.Server.Find<SMS_Package>(id)!;
        SMS_Program program = Assert.Single(_test.Server.Instances<SMS_Program>());
        Assert.Equal(("7-Zip", @"\\files\source\7zip", 1u), (package.Name, package.PkgSourcePath, package.NumOfPrograms));
        Assert.Equal((id, "Install", "7z.exe /S", "7-Zip"), (program.PackageID, program.ProgramName, program.CommandLine, program.PackageName));
    }

    private (string, string, string)[] Assignments() =>
        [.. _test.Server.Instances<SMS_DistributionPoint>().Select(row => (row.PackageID, row.ServerNALPath, row.SiteCode)).Order()];

    private State?[] States() =>
        [.. _test.Server.Instances<SMS_PackageStatusDistPointsSummarizer>().OrderBy(row => row.ServerNALPath, StringComparer.Ordinal).Select(row => row.State)];
}
