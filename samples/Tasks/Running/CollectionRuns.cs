using ConfigMgrTasks.Collections;

namespace ConfigMgrTasks.Running;

/// <summary>The tasks about collections.</summary>
internal static class CollectionRuns
{
    private const string Laptops = "select * from SMS_R_System where SMS_R_System.Name like 'LT%'";

    internal static IReadOnlyList<SampleTask> All { get; } =
    [
        new(nameof(CreateCollection), CreateAsync),
        new(nameof(ChangeMembershipRules), ChangeAsync),
        new(nameof(ValidateQueryRule), ValidateAsync),
        new(nameof(RefreshMembership), RefreshAsync),
        new(nameof(SetMaintenanceWindow), SetWindowAsync),
    ];

    private static async Task<string> CreateAsync(TaskLab lab) => $"made {await CreateCollection.RunAsync(lab.Site, "Laptops", Laptops)}";

    private static async Task<string> ChangeAsync(TaskLab lab)
    {
        string included = lab.Lab.AddCollection("Pilots", lab.Lab.AddDevice("LT-0001"), lab.Lab.AddDevice("LT-0002"));
        string excluded = lab.Lab.AddCollection("Servers");
        string id = lab.Lab.AddCollection("Rollout");
        await ChangeMembershipRules.RunAsync(lab.Site, id, ["LT-0001", "LT-0002"], included, excluded);
        return $"{id} has {lab.Lab.Server.Find<SMS_Collection>(id)!.CollectionRules!.Count} rules";
    }

    private static async Task<string> ValidateAsync(TaskLab lab) =>
        $"{(await ValidateQueryRule.RunAsync(lab.Site, Laptops, "select * from SMS_R_Sytem")).Count} of 2 queries can be rules";

    private static async Task<string> RefreshAsync(TaskLab lab)
    {
        string id = await CreateCollection.RunAsync(lab.Site, "Laptops", Laptops);
        lab.Lab.AddDevice("LT-0001");
        lab.Lab.AddDevice("SRV-0001");
        return $"{id} has the members {string.Join(", ", await RefreshMembership.RunAsync(lab.Site, id, lab.PollInterval, TimeProvider.System))}";
    }

    private static async Task<string> SetWindowAsync(TaskLab lab)
    {
        string id = lab.Lab.AddCollection("Servers");
        await SetMaintenanceWindow.RunAsync(lab.Site, id, DayOfWeek.Saturday, TimeSpan.FromHours(4), "OSDTimeZone", "UTC");
        SMS_ServiceWindow window = lab.Lab.Server.Find<SMS_CollectionSettings>(id)!.ServiceWindows![0];
        return $"{id} has a window: {ScheduleInterval.Parse(window.ServiceWindowSchedules!).Describe()}";
    }
}
