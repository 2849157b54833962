namespace ConfigMgrTasks.Osd;

/// <summary>Puts imported drivers into a driver package, and sends the package on once at the end.</summary>
public static class FillDriverPackage
{
    public static async Task RunAsync(CimConnection site, string packageId, params string[] driverUniqueIds)
    {
        List<SMS_Driver> drivers = await site.SMS_Driver().Where(driver => driver.CI_UniqueID.In(driverUniqueIds)).ToListAsync();
        uint[] ids = [.. drivers.Select(driver => driver.CI_ID)];

        // The package wants ids of contents, which are not those of drivers.
        List<SMS_CIToContent> contents = await site.SMS_CIToContent().Where(content => content.CI_ID.In(ids)).ToListAsync();
        await site.SMS_DriverPackage(packageId).AddDriverContentAsync(
            contents.Select(content => (uint)content.ContentID),
            contents.Select(content => drivers.First(driver => driver.CI_ID == content.CI_ID).ContentSourcePath!),
            bRefreshDPs: true);
    }
}
