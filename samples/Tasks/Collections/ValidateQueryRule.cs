namespace ConfigMgrTasks.Collections;

/// <summary>Tells which of several queries could be the rule of a collection.</summary>
public static class ValidateQueryRule
{
    public static async Task<IReadOnlyList<string>> RunAsync(CimConnection site, params string[] queries)
    {
        var valid = new List<string>();
        foreach (string query in queries)
        {
            // The method answers with a truth value, not with a status.
            if (await SMS_CollectionRuleQuery.ValidateQueryAsync(site, wqlQuery: query))
                valid.Add(query);
        }

        return valid;
    }
}
