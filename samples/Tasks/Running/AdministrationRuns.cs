using ConfigMgrTasks.Administration;

namespace ConfigMgrTasks.Running;

/// <summary>The tasks about the site itself.</summary>
internal static class AdministrationRuns
{
    internal static IReadOnlyList<SampleTask> All { get; } =
    [
        new(nameof(OrganizeObjects), OrganizeAsync),
        new(nameof(SetUpBoundaries), SetUpAsync),
        new(nameof(ReadStatus), ReadAsync),
    ];

    private static async Task<string> OrganizeAsync(TaskLab lab)
    {
        string package = lab.Lab.AddPackage("Office");
        return $"{package} is in folder {await OrganizeObjects.RunAsync(lab.Site, "Tools", "Default", package)}";
    }

    private static async Task<string> SetUpAsync(TaskLab lab)
    {
        uint group = await SetUpBoundaries.RunAsync(lab.Site, "Branch", "DP01.contoso.com", "10.1.0.1-10.1.0.254", "10.2.0.1-10.2.0.254");
        return $"made group {group} with {lab.Lab.Server.Find<SMS_BoundaryGroup>(group)!.MemberCount} boundaries";
    }

    private static async Task<string> ReadAsync(TaskLab lab) =>
        string.Join(", ", await ReadStatus.RunAsync(lab.Site, "Inventory tool", "The inventory is old."));
}
