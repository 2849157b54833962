namespace ConfigMgrTasks.Content;

/// <summary>Copies a package once more to a whole group, and has the content of one of its points compared with the source.</summary>
public static class RedistributeToGroup
{
    public static async Task RunAsync(CimConnection site, string groupName, string packageId, string nalPathToVerify)
    {
        SMS_DistributionPointGroup group = await site.SMS_DistributionPointGroup().Where(g => g.Name == groupName).FirstOrDefaultAsync()
            ?? throw new ArgumentException($"There is no distribution point group {groupName}.", nameof(groupName));

        // AddPackages would change nothing: the group has the package already.
        await group.ReDistributePackageAsync(packageId);

        // A copy that hangs is stopped by CancelDistribution, with the same two arguments.
        await SMS_DistributionPoint.VerifyPackageAsync(site, packageId, nalPathToVerify);
    }
}
