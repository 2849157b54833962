namespace ConfigMgrTasks.Collections;

/// <summary>Makes a collection of devices that a query fills, evaluated every night.</summary>
public static class CreateCollection
{
    public static async Task<string> RunAsync(CimConnection site, string name, string query)
    {
        var collection = new SMS_Collection
        {
            Name = name,
            CollectionType = SMS_Collection.CollectionTypeValue.DEVICE,
            LimitToCollectionID = "SMS00001",                                        // All Systems
            RefreshType = SMS_Collection.RefreshTypeBits.PERIODIC,
            RefreshSchedule = [ScheduleInterval.Every(new DateTime(2026, 1, 1, 2, 0, 0), TimeSpan.FromDays(1)).ToToken()],
        };
        await site.CreateAsync(collection);                                          // from here on it has an id

        await collection.AddMembershipRuleAsync(new SMS_CollectionRuleQuery { RuleName = name, QueryExpression = query });
        return collection.CollectionID;
    }
}
