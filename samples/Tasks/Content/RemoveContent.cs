namespace ConfigMgrTasks.Content;

/// <summary>Takes a package away from one distribution point, and from a group with all its members.</summary>
public static class RemoveContent
{
    public static async Task FromPointAsync(CimConnection site, string packageId, string serverName)
    {
        List<SMS_DistributionPointInfo> points = await site.SMS_DistributionPointInfo().Where(p => p.Name == serverName).ToListAsync();

        // Deletes the SMS_DistributionPoint of package and point; that is how content is removed.
        await site.RemoveDistributionPointsAsync(site.SMS_Package(packageId), points);
    }

    public static async Task FromGroupAsync(CimConnection site, string packageId, string groupName)
    {
        SMS_DistributionPointGroup group = await site.SMS_DistributionPointGroup().Where(g => g.Name == groupName).FirstOrDefaultAsync()
            ?? throw new ArgumentException($"There is no distribution point group {groupName}.", nameof(groupName));

        await group.RemovePackagesAsync([packageId], removePackageFromDPs: true);
    }
}
