namespace ConfigMgrTasks.Collections;

/// <summary>Gives a collection a weekly maintenance window and a variable, and keeps those that it has.</summary>
public static class SetMaintenanceWindow
{
    public static async Task RunAsync(CimConnection site, string collectionId, DayOfWeek day, TimeSpan length, string variable, string value)
    {
        // A collection has no settings until somebody needs them.
        if (await site.SMS_CollectionSettings().FindAsync(collectionId) is null)
            await site.CreateAsync(new SMS_CollectionSettings { CollectionID = collectionId });
        SMS_CollectionSettings settings = await site.SMS_CollectionSettings().GetAsync(collectionId);

        var window = new SMS_ServiceWindow
        {
            Name = "Weekly",
            IsEnabled = true,
            ServiceWindowType = SMS_ServiceWindow.ServiceWindowTypeValue.GENERAL,
            ServiceWindowSchedules = ScheduleInterval.Weekly(new DateTime(2026, 1, 1, 22, 0, 0), day, duration: length).ToString(),
        };

        // Both are lazy, came with the read by key, and are replaced as a whole: what is left out here is gone.
        settings.ServiceWindows = [.. settings.ServiceWindows ?? [], window];
        var others = (settings.CollectionVariables ?? []).Where(other => !string.Equals(other.Name, variable, StringComparison.OrdinalIgnoreCase));
        settings.CollectionVariables = [.. others, new SMS_CollectionVariable { Name = variable, Value = value }];
        await site.SaveAsync(settings);
    }
}
