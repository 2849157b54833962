using ConfigMgrTasks.Collections;

namespace ConfigMgrTasks.Tests;

public sealed class CollectionTests
{
    private const string Laptops = "select SMS_R_System.ResourceId, SMS_R_System.Name from SMS_R_System where SMS_R_System.Name like 'LT%'";

    private readonly TaskSite _test = new();

    [Fact]
    public async Task CreateCollectionMakesOneThatItsQueryFills()
    {
        uint laptop = _test.Lab.AddDevice("LT-0001");
        _test.Lab.AddDevice("SRV-0001");

        string id = await CreateCollection.RunAsync(_test.Site, "Laptops", Laptops);

        SMS_Collection made = _test.Server.Find<SMS_Collection>(id)!;
        Assert.Equal(("Laptops", "SMS00001", "All Systems", 0), (made.Name, made.LimitToCollectionID, made.LimitToCollectionName, made.MemberCount));
        Assert.Equal(TimeSpan.FromDays(1), ScheduleInterval.FromToken(Assert.Single(made.RefreshSchedule!)).Distance);
        Assert.NotEqual(0u, Assert.IsType<SMS_CollectionRuleQuery>(Assert.Single(made.CollectionRules!)).QueryID);
        _test.Settle();
        Assert.Equal([laptop], MembersOf(id));
        await Assert.ThrowsAsync<CimException>(() => CreateCollection.RunAsync(_test.Site, "Wrong", "select * from SMS_R_Sytem"));
    }

    [Fact]
    public async Task ChangeMembershipRulesCombinesNamesAndCollections()
    {
        uint[] devices = [_test.Lab.AddDevice("LT-0001"), _test.Lab.AddDevice("LT-0002"), _test.Lab.AddDevice("LT-0003"), _test.Lab.AddDevice("LT-0004")];
        string included = _test.Lab.AddCollection("Pilots", devices[2], devices[3]);
        string excluded = _test.Lab.AddCollection("Frozen", devices[3]);
        string id = _test.Lab.AddCollection("Rollout");

        await ChangeMembershipRules.RunAsync(_test.Site, id, ["LT-0001", "LT-0002"], included, excluded);

        Assert.Equal(3, _test.Server.Find<SMS_Collection>(id)!.CollectionRules!.Count);
        Assert.Empty(MembersOf(id));
        _test.Settle();
        Assert.Equal([devices[1], devices[2]], MembersOf(id));
        Assert.Equal(
            [true, false],
            _test.Server.Instances<SMS_FullCollectionMembership>().Where(m => string.Equals(m.CollectionID, id, StringComparison.Ordinal)).OrderBy(m => m.ResourceID).Select(m => m.IsDirect));
    }

    [Fact]
    public async Task ValidateQueryRuleKeepsWhatCanBeARule()
    {
        string[] queries = [Laptops, "select * from SMS_R_Sytem", "select * from SMS_Package", "select * from SMS_R_User where UserName = 'anna'"];

        Assert.Equal([queries[0], queries[3]], (await ValidateQueryRule.RunAsync(_test.Site, queries)).ToArray());
    }

    [Fact]
    public async Task RefreshMembershipWaitsForTheNewMembers()
    {
        string id = await CreateCollection.RunAsync(_test.Site, "Laptops", Laptops);
        _test.Settle();
        _test.Lab.AddDevice("LT-0002");
        _test.Lab.AddDevice("LT-0001");
        _test.Lab.AddDevice("SRV-0001");
        Assert.Empty(MembersOf(id));

        IReadOnlyList<string> members = await RefreshMembership.RunAsync(_test.Site, id, TimeSpan.FromSeconds(10), _test.Driven);

        Assert.Equal(["LT-0001", "LT-0002"], members.ToArray());
        Assert.Equal(2, _test.Server.Find<SMS_Collection>(id)!.MemberCount);
        Assert.Equal(3, _test.Server.Calls.Count(call => call.Kind == TypedCim.Testing.CimCallKind.Get) - 1);
    }

    [Fact]
    public async Task SetMaintenanceWindowKeepsWhatIsThere()
    {
        string id = _test.Lab.AddCollection("Servers");

        await SetMaintenanceWindow.RunAsync(_test.Site, id, DayOfWeek.Saturday, TimeSpan.FromHours(4), "OSDTimeZone", "UTC");
        await SetMaintenanceWindow.RunAsync(_test.Site, id, DayOfWeek.Sunday, TimeSpan.FromHours(2), "OSDLocale", "en-US");
        await SetMaintenanceWindow.RunAsync(_test.Site, id, DayOfWeek.Monday, TimeSpan.FromHours(1), "OSDTimeZone", "CET");

        SMS_CollectionSettings settings = _test.Server.Find<SMS_CollectionSettings>(id)!;
        Assert.Equal([240u, 120u, 60u], settings.ServiceWindows!.Select(window => window.Duration));
        Assert.All(
            settings.ServiceWindows!,
            window => Assert.Equal((SMS_ServiceWindow.RecurrenceTypeValue.WEEKLY, false), (window.RecurrenceType, window.IsGMT)));
        Assert.Equal(["OSDLocale=en-US", "OSDTimeZone=CET"], settings.CollectionVariables!.Select(variable => $"{variable.Name}={variable.Value}").ToArray());
        SMS_Collection collection = _test.Server.Find<SMS_Collection>(id)!;
        Assert.Equal((3, 2), (collection.ServiceWindowsCount, collection.CollectionVariablesCount));
    }

    private uint[] MembersOf(string id) =>
        [.. _test.Server.Instances<SMS_FullCollectionMembership>().Where(member => string.Equals(member.CollectionID, id, StringComparison.Ordinal)).Select(member => member.ResourceID).Order()];
}
