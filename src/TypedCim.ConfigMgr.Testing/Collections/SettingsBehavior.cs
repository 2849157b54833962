using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>What belongs to a collection or a computer beside its members: maintenance windows and variables.</summary>
internal static class SettingsBehavior
{
    internal static void AddTo(SiteModel model)
    {
        model.Server.OnCreate<SMS_CollectionSettings>(write => CreateForCollection(model, write));
        model.Server.OnModify<SMS_CollectionSettings>(write => Complete(model, write, SiteOperation.Put(write)));
        model.Server.OnDelete<SMS_CollectionSettings>(write => Count(model, write.Instance.CollectionID, windows: 0, variables: 0, powerConfigs: 0));
        model.Server.OnCreate<SMS_MachineSettings>(write => CompleteMachine(model, write));
        model.Server.OnModify<SMS_MachineSettings>(write => CompleteMachine(model, write));
    }

    private static void CreateForCollection(SiteModel model, CimInstanceWrite<SMS_CollectionSettings> write)
    {
        var operation = SiteOperation.Put(write);
        model.Collections.Require(write.Instance.CollectionID, operation);
        write.Set("SourceSite", model.SiteCode);
        Complete(model, write, operation);
    }

    private static void Complete(SiteModel model, CimInstanceWrite<SMS_CollectionSettings> write, SiteOperation operation)
    {
        SMS_CollectionSettings settings = write.Instance;
        RequireNames((settings.CollectionVariables ?? []).Select(variable => variable.Name), operation);
        SMS_ServiceWindow[] windows = [.. (settings.ServiceWindows ?? []).Select(window => CompleteWindow(model, window, operation))];
        if (write.Writes("ServiceWindows"))
            write.Set("ServiceWindows", windows);
        write.Set("LastModificationTime", model.Now);
        Count(model, settings.CollectionID, windows.Length, settings.CollectionVariables?.Count ?? 0, settings.PowerConfigs?.Count ?? 0);
    }

    /// <summary>Fills in what the schedule of a window says.</summary>
    private static SMS_ServiceWindow CompleteWindow(SiteModel model, SMS_ServiceWindow window, SiteOperation operation)
    {
        if (!ScheduleInterval.TryParse(window.ServiceWindowSchedules, out ScheduleInterval? schedule))
            throw operation.Failure(
                window.Name,
                $"The maintenance window {window.Name} has no valid schedule: {window.ServiceWindowSchedules ?? "NULL"}. Give 16 hexadecimal digits.");

        if (schedule.Duration <= TimeSpan.Zero || schedule.Duration >= TimeSpan.FromDays(1))
            throw operation.Failure(
                window.Name,
                $"The maintenance window {window.Name} lasts {schedule.Duration}. Its schedule needs a duration below 24 hours.");

        var writer = new CimWriter(window);
        if (string.IsNullOrEmpty(window.ServiceWindowID))
            writer.Set(writer.IndexOf("ServiceWindowID"), model.WindowIds.NextInBraces());
        writer.Set(writer.IndexOf("Duration"), (uint)schedule.Duration.TotalMinutes);
        writer.Set(writer.IndexOf("IsGMT"), schedule.IsUtc);
        writer.Set(writer.IndexOf("RecurrenceType"), (uint)schedule.Kind);
        writer.Set(writer.IndexOf("StartTime"), CimDateTime.WithoutOffset(schedule.Start));
        return window;
    }

    private static void CompleteMachine(SiteModel model, CimInstanceWrite<SMS_MachineSettings> write)
    {
        var operation = SiteOperation.Put(write);
        model.Resources.Require(write.Instance.ResourceID, operation);
        RequireNames((write.Instance.MachineVariables ?? []).Select(variable => variable.Name), operation);
        write.Set("SourceSite", model.SiteCode);
        write.Set("LastModificationTime", model.Now);
    }

    private static void RequireNames(IEnumerable<string?> names, SiteOperation operation)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (string? name in names)
        {
            if (string.IsNullOrEmpty(name) || !seen.Add(name!))
                throw operation.InvalidParameters(
                    $"A variable needs a name that no other one has; {(string.IsNullOrEmpty(name) ? "one has none" : name + " is there twice")}.");
        }
    }

    private static void Count(SiteModel model, string collectionId, int windows, int variables, int powerConfigs) => model.Collections.Update(
        collectionId, ("ServiceWindowsCount", windows), ("CollectionVariablesCount", variables), ("PowerConfigsCount", powerConfigs));
}
