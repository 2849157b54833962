namespace ConfigMgrTasks.Osd;

/// <summary>Imports drivers from a folder; those that the site has already are found, not imported twice.</summary>
public static class ImportDrivers
{
    private const uint AlreadyExists = 183;

    public static async Task<IReadOnlyList<string>> RunAsync(CimConnection site, string folder, params string[] infFiles)
    {
        var uniqueIds = new List<string>();
        foreach (string file in infFiles)
        {
            try
            {
                // The site reads the file and gives an object back, which is no driver of the site before it is saved.
                SMS_Driver driver = (await SMS_Driver.CreateFromINFAsync(site, driverPath: folder, infFile: file)).Driver!;
                driver.IsEnabled = true;
                await site.CreateAsync(driver);
                uniqueIds.Add(driver.CI_UniqueID);
            }
            catch (CimException failure) when (SmsErrorCode.From(failure)?.Value == AlreadyExists)
            {
                uniqueIds.Add(failure.ExtendedStatus!.Record["ObjectInfo"].AsString()!);
            }
        }

        return uniqueIds;
    }
}
