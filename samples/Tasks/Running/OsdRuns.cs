using ConfigMgrTasks.Osd;

namespace ConfigMgrTasks.Running;

/// <summary>The tasks about operating systems, drivers and new computers.</summary>
internal static class OsdRuns
{
    private const string Drivers = @"\\files\drivers\net";

    internal static IReadOnlyList<SampleTask> All { get; } =
    [
        new(nameof(ImportDrivers), ImportDriversAsync),
        new(nameof(FillDriverPackage), FillPackageAsync),
        new(nameof(UpdateBootImage), UpdateBootImageAsync),
        new(nameof(UpdateImage), UpdateImageAsync),
        new(nameof(EditTaskSequence), EditAsync),
        new(nameof(ImportComputer), ImportComputerAsync),
        new(nameof(ClearRequiredDeployments), ClearAsync),
    ];

    private static async Task<string> ImportDriversAsync(TaskLab lab)
    {
        lab.Lab.AddDriverSource(Drivers, "e1d.inf", "Ethernet adapter");
        lab.Lab.AddDriverSource(Drivers, "wifi.inf", "Wireless adapter");
        IReadOnlyList<string> ids = await ImportDrivers.RunAsync(lab.Site, Drivers, "e1d.inf", "wifi.inf", "e1d.inf");
        return $"{ids.Distinct(StringComparer.Ordinal).Count()} drivers are there";
    }

    private static async Task<string> FillPackageAsync(TaskLab lab)
    {
        lab.Lab.AddDriverSource(Drivers, "e1d.inf", "Ethernet adapter");
        string package = lab.Lab.AddDriverPackage("Laptop drivers");
        await FillDriverPackage.RunAsync(lab.Site, package, [.. await ImportDrivers.RunAsync(lab.Site, Drivers, "e1d.inf")]);
        return $"{package} has {lab.Lab.ContentsOf(package).Count} driver";
    }

    private static async Task<string> UpdateBootImageAsync(TaskLab lab)
    {
        string image = lab.Lab.AddBootImagePackage("Boot image (x64)");
        await UpdateBootImage.RunAsync(lab.Site, image, "prestart.cmd", new Progress<uint>(), lab.PollInterval, TimeProvider.System);
        return $"{image} is built anew";
    }

    private static async Task<string> UpdateImageAsync(TaskLab lab)
    {
        string image = lab.Lab.AddImagePackage("Windows 11 Enterprise");
        return $"{image} has {await UpdateImage.RunAsync(lab.Site, image, @"\\files\images\w11.wim")}";
    }

    private static async Task<string> EditAsync(TaskLab lab)
    {
        string id = lab.Lab.AddTaskSequencePackage("Deploy Windows");
        await EditTaskSequence.AddStepAsync(lab.Site, id, "Say hello", "cmd.exe /c echo hello");
        return $"{id} has a new step, and a copy at {await EditTaskSequence.CopyAsync(lab.Site, id, "Deploy Windows (copy)")}";
    }

    private static async Task<string> ImportComputerAsync(TaskLab lab) =>
        $"made resource {await ImportComputer.RunAsync(lab.Site, "PC-0001", "00:15:5D:00:0A:01", lab.Lab.AddCollection("New computers"))}";

    private static async Task<string> ClearAsync(TaskLab lab)
    {
        uint computer = lab.Lab.AddDevice("PC-0001");
        lab.Lab.AddPxeDeployment(computer, "ABC20000");
        await ClearRequiredDeployments.ForComputersAsync(lab.Site, "PC-0001");
        await ClearRequiredDeployments.ForCollectionAsync(lab.Site, lab.Lab.AddCollection("New computers", computer));
        return $"{lab.Lab.Server.Instances<SMS_LastPXEAdvertisement>().Count} computers have got their deployment";
    }
}
