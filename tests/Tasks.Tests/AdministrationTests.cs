using ConfigMgrTasks.Administration;

namespace ConfigMgrTasks.Tests;

public sealed class AdministrationTests
{
    private readonly TaskSite _test = new();

    [Fact]
    public async Task OrganizeObjectsMovesPackagesAndSecuresThem()
    {
        string[] packages = [_test.Lab.AddPackage("Office"), _test.Lab.AddPackage("7-Zip")];

        uint folder = await OrganizeObjects.RunAsync(_test.Site, "Tools", "Default", packages);

        Assert.Equal(packages, _test.Server.Instances<SMS_ObjectContainerItem>().Select(item => item.InstanceKey).ToArray());
        Assert.All(_test.Server.Instances<SMS_ObjectContainerItem>(), item => Assert.Equal(folder, item.ContainerNodeID));
        Assert.False(_test.Server.Find<SMS_ObjectContainerNode>(folder)!.IsEmpty);
        Assert.Equal(packages, _test.Server.Instances<SMS_SecuredCategoryMembership>().Select(row => row.ObjectKey).ToArray());
        Assert.Equal(2u, Assert.Single(_test.Server.Instances<SMS_SecuredCategory>()).NumberOfObjects);
        await Assert.ThrowsAsync<CimException>(() => OrganizeObjects.RunAsync(_test.Site, "Other tools", "Default", packages));
        Assert.All(_test.Server.Instances<SMS_ObjectContainerItem>(), item => Assert.Equal(folder, item.ContainerNodeID));
    }

    [Fact]
    public async Task SetUpBoundariesMakesAGroupWithItsPoint()
    {
        uint id = await SetUpBoundaries.RunAsync(_test.Site, "Branch", "DP02.branch.contoso.com", "10.1.0.1-10.1.0.254", "10.2.0.1-10.2.0.254");

        SMS_BoundaryGroup group = _test.Server.Find<SMS_BoundaryGroup>(id)!;
        Assert.Equal(("Branch", 2u, 1u), (group.Name, group.MemberCount, group.SiteSystemCount));
        Assert.All(_test.Server.Instances<SMS_Boundary>(), boundary => Assert.Equal(1u, boundary.GroupCount));
        SMS_BoundaryGroupSiteSystems system = Assert.Single(_test.Server.Instances<SMS_BoundaryGroupSiteSystems>());
        Assert.Equal((_test.Second, "S01", SMS_BoundaryGroupSiteSystems.FlagsValue.FAST), (system.ServerNALPath, system.SiteCode, system.Flags));
        await Assert.ThrowsAsync<CimException>(() => SetUpBoundaries.RunAsync(_test.Site, "Second branch", "DP01.contoso.com", "10.1.0.1-10.1.0.254"));
    }

    [Fact]
    public async Task ReadStatusRaisesAndReadsInTheNameOfTheApplication()
    {
        IReadOnlyList<string> lines = await ReadStatus.RunAsync(_test.Site, "Inventory tool", "The inventory is old.");

        Assert.Equal(["Warning: The inventory is old."], lines.ToArray());
        SMS_StatusMessage message = Assert.Single(_test.Server.Instances<SMS_StatusMessage>());
        Assert.Equal(("Inventory tool", Environment.MachineName, 39998u), (message.Component, message.MachineName, (uint?)message.MessageID));
    }
}
