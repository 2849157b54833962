namespace TypedCim.ConfigMgr.Testing.Tests;

/// <summary>What a site refuses in the areas beside content: each call fails as a provider fails, says why, and changes nothing.</summary>
public sealed class RefusedCallTests
{
    private static readonly CimDateTime s_start = CimDateTime.WithoutOffset(new DateTime(2026, 1, 1));

    public static TheoryData<string, CimStatus, Func<CimConnection, Task>> Collections() => new()
    {
        { "A collection needs a Name", CimStatus.InvalidParameter, site => site.CreateAsync(new SMS_Collection { CollectionType = SMS_Collection.CollectionTypeValue.DEVICE, LimitToCollectionID = "SMS00001" }) },
        { "needs LimitToCollectionID", CimStatus.InvalidParameter, site => site.CreateAsync(new SMS_Collection { Name = "A", CollectionType = SMS_Collection.CollectionTypeValue.DEVICE }) },
        { "CollectionType is 1", CimStatus.InvalidParameter, site => site.CreateAsync(new SMS_Collection { Name = "A", LimitToCollectionID = "SMS00001" }) },
        { "There is no collection XYZ", CimStatus.Failed, site => site.CreateAsync(new SMS_Collection { Name = "A", CollectionType = SMS_Collection.CollectionTypeValue.DEVICE, LimitToCollectionID = "XYZ" }) },
        { "do not mix", CimStatus.Failed, site => site.CreateAsync(new SMS_Collection { Name = "A", CollectionType = SMS_Collection.CollectionTypeValue.DEVICE, LimitToCollectionID = "SMS00002" }) },
        { "built in", CimStatus.Failed, site => site.DeleteAsync(site.SMS_Collection("SMS00001")) },
        { "built in", CimStatus.Failed, site => AddAsync(site, "SMS00001", new SMS_CollectionRuleQuery { RuleName = "A", QueryExpression = "select * from SMS_R_System" }) },
        { "depend on ABC00001", CimStatus.Failed, site => site.DeleteAsync(site.SMS_Collection("ABC00001")) },
        { "needs a RuleName", CimStatus.InvalidParameter, site => AddAsync(site, "ABC00001", new SMS_CollectionRuleQuery { QueryExpression = "select * from SMS_R_System" }) },
        { "has no valid query", CimStatus.Failed, site => AddAsync(site, "ABC00001", new SMS_CollectionRuleQuery { RuleName = "A", QueryExpression = "select * from SMS_Package" }) },
        { "There is no resource 5", CimStatus.Failed, site => AddAsync(site, "ABC00001", Direct("SMS_R_System", 5)) },
        { "not of SMS_R_User", CimStatus.Failed, site => AddAsync(site, "ABC00001", Direct("SMS_R_User", 16777217)) },
        { "takes no SMS_R_User", CimStatus.Failed, site => AddAsync(site, "ABC00001", Direct("SMS_R_User", 2063597569)) },
        { "depends on ABC00001 itself", CimStatus.Failed, site => AddAsync(site, "ABC00001", new SMS_CollectionRuleIncludeCollection { RuleName = "A", IncludeCollectionID = "ABC00002" }) },
        { "has no rule for resource 16777218", CimStatus.Failed, site => site.SMS_Collection("ABC00001").DeleteMembershipRuleAsync(Direct("SMS_R_System", 16777218)) },
        { "There is no resource 5", CimStatus.Failed, site => site.SMS_Collection("ABC00001").AddMembershipRulesAsync([Direct("SMS_R_System", 16777218), Direct("SMS_R_System", 5)]) },
        { "is read-only", CimStatus.NotSupported, site => site.DeleteAsync(site.SMS_FullCollectionMembership().ByKey(new SMS_FullCollectionMembershipKey("ABC00001", 16777217))) },
        { "no valid schedule", CimStatus.Failed, site => site.CreateAsync(Settings(new SMS_ServiceWindow { Name = "A", ServiceWindowSchedules = "soon" })) },
        { "below 24 hours", CimStatus.Failed, site => site.CreateAsync(Settings(new SMS_ServiceWindow { Name = "A", ServiceWindowSchedules = ScheduleInterval.Once(new DateTime(2026, 1, 1)).ToString() })) },
        { "needs a name", CimStatus.InvalidParameter, site => site.CreateAsync(new SMS_CollectionSettings { CollectionID = "ABC00001", CollectionVariables = [new SMS_CollectionVariable { Value = "1" }] }) },
        { "come from discovery", CimStatus.NotSupported, site => site.CreateAsync(new SMS_R_System { ResourceId = 5 }) },
    };

    public static TheoryData<string, CimStatus, Func<CimConnection, Task>> Software() => new()
    {
        { "AssignedCIs is empty", CimStatus.InvalidParameter, site => site.CreateAsync(new SMS_ApplicationAssignment { AssignmentName = "A", TargetCollectionID = "ABC00001", StartTime = s_start }) },
        { "needs an AssignmentName", CimStatus.InvalidParameter, site => site.CreateAsync(new SMS_ApplicationAssignment { AssignedCIs = [16777217], TargetCollectionID = "ABC00001", StartTime = s_start }) },
        { "needs a StartTime", CimStatus.InvalidParameter, site => site.CreateAsync(new SMS_ApplicationAssignment { AssignmentName = "A", AssignedCIs = [16777217], TargetCollectionID = "ABC00001" }) },
        { "There is no application", CimStatus.Failed, site => site.CreateAsync(new SMS_ApplicationAssignment { AssignmentName = "A", AssignedCIs = [5], TargetCollectionID = "ABC00001", StartTime = s_start }) },
        { "There is no collection", CimStatus.Failed, site => site.CreateAsync(new SMS_ApplicationAssignment { AssignmentName = "A", AssignedCIs = [16777217], TargetCollectionID = "XYZ", StartTime = s_start }) },
        { "There is no software update", CimStatus.Failed, site => site.CreateAsync(new SMS_AuthorizationList { LocalizedInformation = [new SMS_CI_LocalizedProperties { DisplayName = "A" }], Updates = [5] }) },
        { "needs its name", CimStatus.InvalidParameter, site => site.CreateAsync(new SMS_AuthorizationList()) },
        { "There is no package", CimStatus.Failed, site => site.CreateAsync(new SMS_Advertisement { AdvertisementName = "A", PackageID = "XYZ", ProgramName = "*", CollectionID = "ABC00001" }) },
        { "has no program Install", CimStatus.Failed, site => site.CreateAsync(new SMS_Advertisement { AdvertisementName = "A", PackageID = "ABC00002", ProgramName = "Install", CollectionID = "ABC00001" }) },
        { "Give a UNC path", CimStatus.Failed, site => SMS_Driver.CreateFromINFAsync(site, @"C:\drivers", "a.inf") },
        { "There is no file", CimStatus.Failed, site => SMS_Driver.CreateFromINFAsync(site, @"\\files\drivers", "a.inf") },
        { "needs its SDMPackageXML", CimStatus.InvalidParameter, site => site.CreateAsync(new SMS_Driver { CI_UniqueID = "A" }) },
        { "There is no context", CimStatus.Failed, site => SMS_BootImagePackage.QueryOSDBinaryInjectionStatusAsync(site, "A") },
        { "is no XML", CimStatus.InvalidParameter, site => SMS_TaskSequencePackage.ImportSequenceAsync(site, "<sequence>") },
        { "There is no step of type Nothing", CimStatus.InvalidParameter, site => SMS_TaskSequencePackage.ImportSequenceAsync(site, "<sequence><step type=\"Nothing\" /></sequence>") },
        { "needs a NetbiosName", CimStatus.InvalidParameter, site => SMS_Site.ImportMachineEntryAsync(site, "", "", "00:15:5D:00:0A:01", false) },
        { "Give a MACAddress or", CimStatus.InvalidParameter, site => SMS_Site.ImportMachineEntryAsync(site, "PC", "", "", false) },
        { "is no MAC address", CimStatus.InvalidParameter, site => SMS_Site.ImportMachineEntryAsync(site, "PC", "", "00155D000A01", false) },
        { "There is no collection", CimStatus.Failed, site => SMS_Site.ImportMachineEntryAsync(site, "PC", "", "00:15:5D:00:0A:01", false, addToCollection: true, collectionId: "XYZ") },
    };

    public static TheoryData<string, CimStatus, Func<CimConnection, Task>> Others() => new()
    {
        { "no client operation of type 999", CimStatus.InvalidParameter, site => SMS_ClientOperation.InitiateClientOperationAsync(site, (SMS_ClientOperation.InitiateClientOperationTypeValue)999, "ABC00001") },
        { "is no client in the collection", CimStatus.Failed, site => SMS_ClientOperation.InitiateClientOperationAsync(site, SMS_ClientOperation.InitiateClientOperationTypeValue.MachinePolicy, "ABC00001", targetResourceIDs: [5]) },
        { "Use InitiateClientOperationEx", CimStatus.InvalidParameter, site => SMS_ClientOperation.InitiateClientOperationAsync(site, SMS_ClientOperation.InitiateClientOperationTypeValue.RunScript, "ABC00001") },
        { "is not Base64", CimStatus.InvalidParameter, site => SMS_ClientOperation.InitiateClientOperationExAsync(site, SMS_ClientOperation.InitiateClientOperationExTypeValue.RunScript, "ABC00001", 0, [], "<x />") },
        { "There is no client operation", CimStatus.Failed, site => SMS_ClientOperation.CancelClientOperationAsync(site, 5) },
        { "A folder needs a Name", CimStatus.InvalidParameter, site => site.CreateAsync(new SMS_ObjectContainerNode { ObjectType = SMS_ObjectContainerNode.ObjectTypeValue.SMS_Package }) },
        { "There is no folder 5", CimStatus.Failed, site => SMS_ObjectContainerItem.MoveMembersExAsync(site, ["ABC00002"], 0, 5, "SMS_Package") },
        { "no folders for objects", CimStatus.InvalidParameter, site => SMS_ObjectContainerItem.MoveMembersExAsync(site, ["ABC00002"], 0, 5, "SMS_Nothing") },
        { "by SMS_ObjectContainerItem.MoveMembers", CimStatus.NotSupported, site => site.CreateAsync(new SMS_ObjectContainerItem { MemberID = 1, InstanceKey = "ABC00002", ContainerNodeID = 5 }) },
        { "There is no security scope", CimStatus.Failed, site => SMS_SecuredCategoryMembership.AddMembershipsAsync(site, ["ABC00002"], [2], ["XYZ"]) },
        { "entry n of the other", CimStatus.InvalidParameter, site => SMS_SecuredCategoryMembership.AddMembershipsAsync(site, ["ABC00002"], [2, 2], ["SMS00UNA"]) },
        { "a BoundaryType and a Value", CimStatus.InvalidParameter, site => site.CreateAsync(new SMS_Boundary { DisplayName = "A" }) },
        { "no ApplicationName in its context", CimStatus.InvalidParameter, site => SMS_StatusMessage.RaiseErrorStatusMsgAsync(site, "A", messageType: 256) },
        { "made by SMS_Scripts.CreateScripts", CimStatus.NotSupported, site => site.CreateAsync(new SMS_Scripts()) },
    };

    [Theory]
    [MemberData(nameof(Collections))]
    [MemberData(nameof(Software))]
    [MemberData(nameof(Others))]
    public async Task CallIsRefusedWithAReasonAndChangesNothing(string reason, CimStatus status, Func<CimConnection, Task> call)
    {
        var test = new TestSite();
        uint member = test.Lab.AddDevice("LT-0001");
        test.Lab.AddDevice("LT-0002");
        test.Lab.AddUser("anna");
        string limiting = test.Lab.AddCollection("Laptops", member);
        string dependent = test.Lab.AddCollection("Pilots");
        await test.Site.SMS_Collection(dependent).AddMembershipRuleAsync(
            new SMS_CollectionRuleIncludeCollection { RuleName = "A", IncludeCollectionID = limiting });
        test.Lab.AddApplication("7-Zip");
        test.Lab.AddPackage("Office");
        test.Arrive();

        CimException failure = await test.RefusesAsync(status, () => call(test.Site));

        Assert.Contains(reason, failure.ExtendedStatus!.Description, StringComparison.Ordinal);
    }

    private static Task<SMS_Collection.AddMembershipRuleResult> AddAsync(
        CimConnection site,
        string collectionId,
        SMS_CollectionRule rule) => site.SMS_Collection(collectionId).AddMembershipRuleAsync(rule);

    private static SMS_CollectionRuleDirect Direct(string className, uint id) => new() { RuleName = "A", ResourceClassName = className, ResourceID = id };

    private static SMS_CollectionSettings Settings(SMS_ServiceWindow window) => new() { CollectionID = "ABC00001", ServiceWindows = [window] };
}
