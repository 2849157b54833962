namespace ConfigMgrTasks.Content;

/// <summary>Copies the present version of a package once more to one distribution point, for example after a failure.</summary>
public static class RedistributeToPoint
{
    public static async Task RunAsync(CimConnection site, string packageId, string serverName)
    {
        SMS_DistributionPointInfo point = await site.SMS_DistributionPointInfo().Where(p => p.Name == serverName).FirstOrDefaultAsync()
            ?? throw new ArgumentException($"There is no distribution point {serverName}.", nameof(serverName));

        // Three keys, one of them full of quotes and backslashes: as typed fields they need no escaping.
        SMS_DistributionPoint assignment = await site.SMS_DistributionPoint().GetAsync(new SMS_DistributionPointKey(packageId, point.NALPath, point.SiteCode));
        assignment.RefreshNow = true;
        await site.SaveAsync(assignment);
    }
}
