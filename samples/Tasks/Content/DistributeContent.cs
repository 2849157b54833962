namespace ConfigMgrTasks.Content;

/// <summary>Sends a package of any kind to distribution points, named by their servers.</summary>
public static class DistributeContent
{
    public static async Task RunAsync(CimConnection site, string packageId, params string[] serverNames)
    {
        SMS_PackageBaseclass? package = await site.SMS_PackageBaseclass().Where(p => p.PackageID == packageId).FirstOrDefaultAsync();
        if (package is not IContentPackage content)
            throw new ArgumentException($"There is no package with content {packageId}.", nameof(packageId));

        // Site code and NAL path come from the points themselves: a point of a secondary site has another code, and a path is never built by hand.
        List<SMS_DistributionPointInfo> points = await site.SMS_DistributionPointInfo().Where(point => point.Name.In(serverNames)).ToListAsync();
        await content.AddDistributionPointsAsync(points);
    }
}
