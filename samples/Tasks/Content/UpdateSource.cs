namespace ConfigMgrTasks.Content;

/// <summary>Takes the source of a package as a new version, and sends it to every point that the package is on.</summary>
public static class UpdateSource
{
    public static async Task<uint?> RunAsync(CimConnection site, string packageId)
    {
        // By key, without reading the package first.
        await site.SMS_Package(packageId).RefreshPkgSourceAsync();

        return (await site.SMS_Package().GetAsync(packageId)).SourceVersion;
    }
}
