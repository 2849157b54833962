namespace ConfigMgrTasks.Collections;

/// <summary>Adds computers by name, includes one collection, excludes another, and takes a computer out again.</summary>
public static class ChangeMembershipRules
{
    public static async Task RunAsync(CimConnection site, string collectionId, string[] names, string includedId, string excludedId)
    {
        SMS_Collection collection = site.SMS_Collection(collectionId);
        List<SMS_R_System> computers = await site.SMS_R_System().Where(computer => computer.Name.In(names)).ToListAsync();

        // One call for all rules; each has a name, and says which class its resource is of.
        await collection.AddMembershipRulesAsync(
        [
            .. computers.Select(ToRule),
            new SMS_CollectionRuleIncludeCollection { RuleName = includedId, IncludeCollectionID = includedId },
            new SMS_CollectionRuleExcludeCollection { RuleName = excludedId, ExcludeCollectionID = excludedId },
        ]);

        await collection.DeleteMembershipRuleAsync(ToRule(computers[0]));
    }

    private static SMS_CollectionRuleDirect ToRule(SMS_R_System computer) => new()
    {
        RuleName = computer.Name,
        ResourceClassName = "SMS_R_System",
        ResourceID = computer.ResourceId,
    };
}
