namespace ConfigMgrTasks.Content;

/// <summary>Sends packages to all members of a distribution point group, and to those that join later.</summary>
public static class DistributeToGroup
{
    public static async Task RunAsync(CimConnection site, string groupName, params string[] packageIds)
    {
        SMS_DistributionPointGroup group = await site.SMS_DistributionPointGroup().Where(g => g.Name == groupName).FirstOrDefaultAsync()
            ?? throw new ArgumentException($"There is no distribution point group {groupName}.", nameof(groupName));

        await group.AddPackagesAsync(packageIds);
    }
}
