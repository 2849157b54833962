using ConfigMgrTasks.Deployments;

namespace ConfigMgrTasks.Running;

/// <summary>The tasks about deployments.</summary>
internal static class DeploymentRuns
{
    private static readonly DateTimeOffset s_start = new(2026, 3, 2, 20, 0, 0, TimeSpan.Zero);

    internal static IReadOnlyList<SampleTask> All { get; } =
    [
        new(nameof(DeployApplication), DeployApplicationAsync),
        new(nameof(DeployTaskSequence), DeployTaskSequenceAsync),
        new(nameof(DeployUpdates), DeployUpdatesAsync),
        new(nameof(ApproveRequests), ApproveAsync),
    ];

    private static async Task<string> DeployApplicationAsync(TaskLab lab)
    {
        lab.Lab.AddApplication("7-Zip");
        string collection = lab.Lab.AddCollection("Laptops", lab.Lab.AddDevice("LT-0001"));
        return $"made deployment {await DeployApplication.RunAsync(lab.Site, "7-Zip", collection, s_start, s_start.AddDays(7))}";
    }

    private static async Task<string> DeployTaskSequenceAsync(TaskLab lab)
    {
        string sequence = lab.Lab.AddTaskSequencePackage("Deploy Windows");
        return $"made deployment {await DeployTaskSequence.RunAsync(lab.Site, sequence, lab.Lab.AddCollection("New computers"), s_start)}";
    }

    private static async Task<string> DeployUpdatesAsync(TaskLab lab)
    {
        lab.Lab.AddSoftwareUpdate("Cumulative update", "5030000");
        string package = lab.Lab.AddSoftwareUpdatesPackage("Updates");
        uint group = await DeployUpdates.RunAsync(lab.Site, "March", ["5030000"], package, @"\\files\updates", lab.Lab.AddCollection("Laptops"), s_start);
        return $"made group {group} with {lab.Lab.Server.Find<SMS_AuthorizationList>(group)!.NumberOfUpdates} update";
    }

    private static async Task<string> ApproveAsync(TaskLab lab)
    {
        lab.Lab.AddApplicationRequest(lab.Lab.AddApplication("7-Zip"), @"CONTOSO\anna");
        lab.Lab.AddApplicationRequest(lab.Lab.AddApplication("Another packer"), @"CONTOSO\ben");
        await ApproveRequests.RunAsync(lab.Site, "7-Zip", "Approved.");
        return string.Join(", ", lab.Lab.Server.Instances<SMS_UserApplicationRequest>().Select(request => $"{request.Application} is {request.CurrentState}"));
    }
}
