using ConfigMgrTasks.Content;

namespace ConfigMgrTasks.Running;

/// <summary>The tasks about packages and their content.</summary>
internal static class ContentRuns
{
    private const string Group = "All points";

    internal static IReadOnlyList<SampleTask> All { get; } =
    [
        new(nameof(DistributeContent), DistributeAsync),
        new(nameof(DistributeToGroup), DistributeToGroupAsync),
        new(nameof(WaitForDistribution), WaitAsync),
        new(nameof(UpdateSource), UpdateAsync),
        new(nameof(RedistributeToPoint), RedistributeAsync),
        new(nameof(RedistributeToGroup), RedistributeToGroupAsync),
        new(nameof(RemoveContent), RemoveAsync),
        new(nameof(CreatePackage), CreateAsync),
    ];

    private static async Task<string> DistributeAsync(TaskLab lab)
    {
        string image = lab.Lab.AddImagePackage("Windows 11 Enterprise");
        await DistributeContent.RunAsync(lab.Site, image, "DP01.contoso.com", "DP02.contoso.com");
        return $"{image} goes to {lab.Lab.Server.Instances<SMS_DistributionPoint>().Count} distribution points";
    }

    private static async Task<string> DistributeToGroupAsync(TaskLab lab)
    {
        string[] packages = [lab.Lab.AddPackage("Office"), lab.Lab.AddDriverPackage("Laptop drivers")];
        await DistributeToGroup.RunAsync(lab.Site, Group, packages);
        return $"{string.Join(" and ", packages)} go to the members of '{Group}'";
    }

    private static async Task<string> WaitAsync(TaskLab lab)
    {
        SMS_ImagePackage image = await lab.Site.SMS_ImagePackage().GetAsync(lab.Lab.AddImagePackage("Windows 11 Enterprise"));
        lab.Lab.BreakDistributionPoint(lab.Points[1]);
        await image.AddDistributionPointsAsync(await lab.Site.SMS_DistributionPointInfo().ToListAsync());
        var options = new WaitForDistributionOptions { PollInterval = lab.PollInterval };
        IReadOnlyList<string> failed = await WaitForDistribution.RunAsync(lab.Site, image, new Progress<string>(), options);
        return $"{image.PackageID} has arrived, except on {string.Join(", ", failed)}";
    }

    private static async Task<string> UpdateAsync(TaskLab lab)
    {
        string package = lab.Lab.AddPackage("Office");
        return $"{package} is at version {await UpdateSource.RunAsync(lab.Site, package)}";
    }

    private static async Task<string> RedistributeAsync(TaskLab lab)
    {
        string package = lab.Lab.AddPackage("Office");
        await DistributeContent.RunAsync(lab.Site, package, "DP01.contoso.com");
        await RedistributeToPoint.RunAsync(lab.Site, package, "DP01.contoso.com");
        return $"{package} goes to DP01.contoso.com once more";
    }

    private static async Task<string> RedistributeToGroupAsync(TaskLab lab)
    {
        string package = lab.Lab.AddPackage("Office");
        await DistributeToGroup.RunAsync(lab.Site, Group, package);
        await RedistributeToGroup.RunAsync(lab.Site, Group, package, lab.Points[0]);
        return $"{package} goes to '{Group}' once more";
    }

    private static async Task<string> RemoveAsync(TaskLab lab)
    {
        string package = lab.Lab.AddPackage("Office");
        await DistributeToGroup.RunAsync(lab.Site, Group, package);
        await RemoveContent.FromPointAsync(lab.Site, package, "DP01.contoso.com");
        await RemoveContent.FromGroupAsync(lab.Site, package, Group);
        return $"{package} is on {lab.Lab.Server.Instances<SMS_DistributionPoint>().Count} distribution points";
    }

    private static async Task<string> CreateAsync(TaskLab lab)
    {
        string id = await CreatePackage.RunAsync(lab.Site, "7-Zip", @"\\files\source\7zip", "7z.exe /S");
        return $"made {id}, with {lab.Lab.Server.Instances<SMS_Program>().Count} program";
    }
}
