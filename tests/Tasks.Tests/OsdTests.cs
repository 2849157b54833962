using ConfigMgrTasks.Osd;

namespace ConfigMgrTasks.Tests;

public sealed class OsdTests
{
    private const string Folder = @"\\files\drivers\net";

    private readonly TaskSite _test = new();

    [Fact]
    public async Task ImportDriversFindsThoseThatAreThere()
    {
        _test.Lab.AddDriverSource(Folder, "e1d.inf", "Ethernet adapter");
        _test.Lab.AddDriverSource(Folder, "old.inf", "Old adapter", isSupported: false);

        IReadOnlyList<string> first = await ImportDrivers.RunAsync(_test.Site, Folder, "e1d.inf");
        IReadOnlyList<string> second = await ImportDrivers.RunAsync(_test.Site, Folder, "e1d.inf");

        Assert.Equal(first.ToArray(), second.ToArray());
        SMS_Driver driver = Assert.Single(_test.Server.Instances<SMS_Driver>());
        Assert.Equal(
            (first[0], "Ethernet adapter", Folder, true),
            (driver.CI_UniqueID, driver.LocalizedDisplayName, driver.ContentSourcePath, driver.IsEnabled));
        CimException failure = await Assert.ThrowsAsync<CimException>(() => ImportDrivers.RunAsync(_test.Site, Folder, "old.inf"));
        Assert.Equal("ERROR_INSTALL_PLATFORM_UNSUPPORTED", SmsErrorCode.From(failure)!.Value.Name);
    }

    [Fact]
    public async Task FillDriverPackageAddsContentsAndSendsThePackageOnce()
    {
        _test.Lab.AddDriverSource(Folder, "e1d.inf", "Ethernet adapter");
        _test.Lab.AddDriverSource(Folder, "wifi.inf", "Wireless adapter");
        IReadOnlyList<string> drivers = await ImportDrivers.RunAsync(_test.Site, Folder, "e1d.inf", "wifi.inf");
        string id = _test.Lab.AddDriverPackage("Laptop drivers");

        await FillDriverPackage.RunAsync(_test.Site, id, [.. drivers]);

        Assert.Equal(_test.Server.Instances<SMS_CIToContent>().Select(row => (uint)row.ContentID), _test.Lab.ContentsOf(id));
        Assert.Equal(2u, _test.Server.Find<SMS_DriverPackage>(id)!.SourceVersion);
    }

    [Fact]
    public async Task UpdateBootImageFollowsTheBuildAndKeepsWhatIsLazy()
    {
        string id = _test.Lab.AddBootImagePackage("Boot image (x64)");
        await _test.Site.SMS_BootImagePackage(id).UpdateOptionalComponentsAsync(["31", "45"]);
        var percents = new PercentRecorder();

        await UpdateBootImage.RunAsync(_test.Site, id, "prestart.cmd", percents, TimeSpan.FromSeconds(20), _test.Driven);

        Assert.Equal([33u, 66u, 100u], percents.Values);
        SMS_BootImagePackage image = _test.Server.Find<SMS_BootImagePackage>(id)!;
        Assert.Equal(("prestart.cmd", 2u, 2), (image.PreExecCommandLine, image.SourceVersion, image.OptionalComponents!.Count));
        Assert.Empty(_test.Server.Instances("SimulatedSite_Injection"));
    }

    [Fact]
    public async Task UpdateImageReadsTheNewFile()
    {
        string id = _test.Lab.AddImagePackage("Windows");

        string properties = await UpdateImage.RunAsync(_test.Site, id, @"\\files\images\w11.wim");

        SMS_ImagePackage image = _test.Server.Find<SMS_ImagePackage>(id)!;
        Assert.Contains("w11.wim", properties, StringComparison.Ordinal);
        Assert.Equal((@"\\files\images\w11.wim", properties, 2u), (image.PkgSourcePath, image.ImageProperty, image.SourceVersion));
        await Assert.ThrowsAsync<CimException>(() => UpdateImage.RunAsync(_test.Site, id, @"C:\w11.wim"));
        Assert.Equal(@"\\files\images\w11.wim", _test.Server.Find<SMS_ImagePackage>(id)!.PkgSourcePath);
    }

    [Fact]
    public async Task EditTaskSequenceAddsStepsAndCopiesThem()
    {
        string image = _test.Lab.AddImagePackage("Windows");
        string id = _test.Lab.AddTaskSequencePackage("Deploy Windows");
        await SMS_TaskSequencePackage.SetSequenceAsync(_test.Site, _test.Site.SMS_TaskSequencePackage(id), new SMS_TaskSequence
        {
            Steps = [new SMS_TaskSequence_Group { Name = "Install", Steps = [new SMS_TaskSequence_ApplyOperatingSystemAction { Name = "Apply", ImagePackageID = image, ImageIndex = 1 }] }],
        });

        await EditTaskSequence.AddStepAsync(_test.Site, id, "Say <hello>", "cmd /c echo \"hello\"");
        string path = await EditTaskSequence.CopyAsync(_test.Site, id, "Copy");

        SMS_TaskSequencePackage copy = _test.Server.Instances<SMS_TaskSequencePackage>().Single(package => string.Equals(package.Name, "Copy", StringComparison.Ordinal));
        SMS_TaskSequence sequence = (await SMS_TaskSequencePackage.GetSequenceAsync(_test.Site, copy)).TaskSequence!;
        Assert.Contains(copy.PackageID, path, StringComparison.Ordinal);
        Assert.Equal(image, Assert.Single(copy.References!).Package);
        var group = Assert.IsType<SMS_TaskSequence_Group>(sequence.Steps![0]);
        Assert.Equal((image, 1u), (
            ((SMS_TaskSequence_ApplyOperatingSystemAction)group.Steps![0]).ImagePackageID,
            ((SMS_TaskSequence_ApplyOperatingSystemAction)group.Steps[0]).ImageIndex));
        var step = Assert.IsType<SMS_TaskSequence_RunCommandLineAction>(sequence.Steps[1]);
        Assert.Equal(("Say <hello>", "cmd /c echo \"hello\"", "0 3010"), (step.Name, step.CommandLine, step.SuccessCodes));
    }

    [Fact]
    public async Task ImportComputerMakesAMemberAndRefusesAKnownAddress()
    {
        string collection = _test.Lab.AddCollection("New computers");

        uint id = await ImportComputer.RunAsync(_test.Site, "PC-0001", "00:15:5D:00:0A:01", collection);
        _test.Settle();

        Assert.Equal(id, Assert.Single(_test.Server.Instances<SMS_FullCollectionMembership>(), member => string.Equals(member.CollectionID, collection, StringComparison.Ordinal)).ResourceID);
        Assert.Equal("PC-0001", _test.Server.Find<SMS_R_System>(id)!.Name);
        await Assert.ThrowsAsync<InvalidOperationException>(() => ImportComputer.RunAsync(_test.Site, "PC-0002", "00:15:5d:00:0a:01", collection));
        Assert.Equal("PC-0001", Assert.Single(_test.Server.Instances<SMS_R_System>()).Name);
        await Assert.ThrowsAsync<CimException>(() => ImportComputer.RunAsync(_test.Site, "PC-0003", "00155D000A03", collection));
    }

    [Fact]
    public async Task ClearRequiredDeploymentsForgetsWhatComputersHaveGot()
    {
        uint[] computers = [_test.Lab.AddDevice("PC-0001"), _test.Lab.AddDevice("PC-0002"), _test.Lab.AddDevice("PC-0003")];
        foreach (uint computer in computers)
            _test.Lab.AddPxeDeployment(computer, "ABC20000");

        await ClearRequiredDeployments.ForComputersAsync(_test.Site, "PC-0001");
        Assert.Equal(computers[1..], _test.Server.Instances<SMS_LastPXEAdvertisement>().Select(row => row.ResourceId));

        await ClearRequiredDeployments.ForCollectionAsync(_test.Site, _test.Lab.AddCollection("Some", computers[2]));
        Assert.Equal([computers[1]], _test.Server.Instances<SMS_LastPXEAdvertisement>().Select(row => row.ResourceId));
    }
}
