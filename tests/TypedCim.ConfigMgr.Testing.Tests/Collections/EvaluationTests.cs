namespace TypedCim.ConfigMgr.Testing.Tests;

/// <summary>When collections are evaluated, and what follows from it.</summary>
public sealed class EvaluationTests
{
    private readonly TestSite _test = new();

    [Fact]
    public async Task RequestIsQueuedUntilTheEvaluationIsDone()
    {
        string id = _test.Lab.AddCollection("Laptops");
        await _test.Site.SMS_Collection(id).AddMembershipRuleAsync(
            new SMS_CollectionRuleDirect { RuleName = "A", ResourceClassName = "SMS_R_System", ResourceID = _test.Lab.AddDevice("LT-0001") });

        Assert.Equal((SMS_Collection.CurrentStatusValue.AWAITING_REFRESH, 0), await StateAsync(id));
        _test.Arrive();
        Assert.Equal((SMS_Collection.CurrentStatusValue.READY, 1), await StateAsync(id));
    }

    [Fact]
    public async Task MembersOfDependentCollectionsFollow()
    {
        uint device = _test.Lab.AddDevice("LT-0001");
        string source = _test.Lab.AddCollection("Source", device);
        string dependent = _test.Lab.AddCollection("Dependent");
        await _test.Site.SMS_Collection(dependent).AddMembershipRuleAsync(
            new SMS_CollectionRuleIncludeCollection { RuleName = "A", IncludeCollectionID = source });
        _test.Arrive();
        Assert.Equal(1, (await StateAsync(dependent)).Count);

        await _test.Site.SMS_Collection(source).DeleteMembershipRuleAsync(new SMS_CollectionRuleDirect { ResourceID = device });
        _test.Arrive();

        Assert.Equal(0, (await StateAsync(dependent)).Count);
    }

    [Fact]
    public async Task LimitingCollectionLimits()
    {
        uint[] devices = [_test.Lab.AddDevice("LT-0001"), _test.Lab.AddDevice("LT-0002")];
        string limit = _test.Lab.AddCollection("Limit", devices[0]);
        var collection = new SMS_Collection
        {
            Name = "All of the limit",
            CollectionType = SMS_Collection.CollectionTypeValue.DEVICE,
            LimitToCollectionID = limit,
            CollectionRules = [new SMS_CollectionRuleQuery { RuleName = "All", QueryExpression = "select * from SMS_R_System" }],
        };

        await _test.Site.CreateAsync(collection);
        _test.Arrive();

        Assert.Equal(1, (await StateAsync(collection.CollectionID)).Count);
    }

    [Fact]
    public async Task IncrementalCollectionSeesANewDeviceByItself()
    {
        var collection = new SMS_Collection
        {
            Name = "Laptops",
            CollectionType = SMS_Collection.CollectionTypeValue.DEVICE,
            LimitToCollectionID = "SMS00001",
            RefreshType = SMS_Collection.RefreshTypeBits.CONSTANT_UPDATE,
            CollectionRules = [new SMS_CollectionRuleQuery { RuleName = "LT", QueryExpression = "select * from SMS_R_System where Name like 'LT%'" }],
        };
        await _test.Site.CreateAsync(collection);
        _test.Arrive();

        _test.Lab.AddDevice("LT-0001");
        _test.Arrive();

        Assert.Equal(1, (await StateAsync(collection.CollectionID)).Count);
    }

    [Fact]
    public async Task DeletedDeviceLeavesItsCollectionsAndTheirRules()
    {
        uint device = _test.Lab.AddDevice("LT-0001");
        string id = _test.Lab.AddCollection("Laptops", device);

        await _test.Site.DeleteAsync(await _test.Site.SMS_R_System().GetAsync(device));

        Assert.Equal(0, (await StateAsync(id)).Count);
        Assert.Empty(_test.Lab.Server.Find<SMS_Collection>(id)!.CollectionRules!);
        Assert.Equal(0, (await StateAsync("SMS00001")).Count);
    }

    [Fact]
    public async Task DeletedCollectionTakesItsDeploymentsAlong()
    {
        string id = _test.Lab.AddCollection("Laptops");
        await _test.Site.CreateAsync(
            new SMS_Advertisement { AdvertisementName = "A", PackageID = _test.Lab.AddTaskSequencePackage("Deploy"), ProgramName = "*", CollectionID = id });

        await _test.Site.DeleteAsync(_test.Site.SMS_Collection(id));

        Assert.Empty(_test.Lab.Server.Instances<SMS_Advertisement>());
        Assert.Empty(_test.Lab.Server.Instances<SMS_DeploymentSummary>());
    }

    private async Task<(SMS_Collection.CurrentStatusValue? Status, int? Count)> StateAsync(string id)
    {
        SMS_Collection collection = await _test.Site.SMS_Collection().GetAsync(id);
        return (collection.CurrentStatus, collection.MemberCount);
    }
}
