using TypedCim.ConfigMgr.Testing;
using TypedCim.ConfigMgr.Testing.Tests;
using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Tests;

/// <summary>What code can do with any kind of package through the interface alone.</summary>
public sealed class ContentPackageTests
{
    private readonly CimTestClock _clock = new();
    private readonly SimulatedSite _lab;
    private readonly CimConnection _site;

    public ContentPackageTests()
    {
        _lab = new SimulatedSite(new SimulatedSiteOptions { TimeProvider = _clock });
        _lab.AddDistributionPoint("DP01.contoso.com");
        _lab.AddDistributionPoint("DP02.contoso.com");
        _site = _lab.Connect();
    }

    [Theory]
    [MemberData(nameof(PackageSample.ClassNames), MemberType = typeof(PackageSample))]
    public async Task PropertiesAreThoseOfTheClass(string className)
    {
        (IContentPackage package, CimObject instance) = await ReadAsync(className, "Office");
        package.Description = "For everybody";
        package.PkgSourcePath = @"\\files\source\office";
        package.Version = "16";
        package.Manufacturer = "Contoso";
        package.Language = "English";
        package.Priority = 1;
        package.PkgSourceFlag = SMS_PackageBaseclass.PkgSourceFlagValue.STORAGE_DIRECT;
        package.PkgFlags = SMS_PackageBaseclass.PkgFlagsBits.USE_BINARY_DELTA_REP;
        await _site.SaveAsync(instance);

        CimRecord stored = _lab.Server.Find(PathOf(package))!;

        Assert.Equal(className, stored.ClassName);
        Assert.Equal(("Office", "ABC", 1u), (package.Name, package.SourceSite, package.SourceVersion));
        Assert.Equal(stored["SourceDate"].AsDateTime(), package.SourceDate);
        Assert.Equal(stored["PackageType"].AsUInt32(), (uint?)package.PackageType);
        Assert.Equal(("For everybody", @"\\files\source\office"), (stored["Description"].AsString(), stored["PkgSourcePath"].AsString()));
        Assert.Equal(("16", "Contoso", "English"), (stored["Version"].AsString(), stored["Manufacturer"].AsString(), stored["Language"].AsString()));
        Assert.Equal((1u, 2u, 1u << 26), (stored["Priority"].AsUInt32(), stored["PkgSourceFlag"].AsUInt32(), stored["PkgFlags"].AsUInt32()));
    }

    [Theory]
    [MemberData(nameof(PackageSample.ClassNames), MemberType = typeof(PackageSample))]
    public async Task MethodsReachTheClassOfTheObject(string className)
    {
        (IContentPackage package, _) = await ReadAsync(className, "Office");
        _lab.Server.ClearCalls();

        await package.RefreshPkgSourceAsync();
        await package.SetSourceSiteAsync("ABC");
        await package.UnlockAsync();
        await package.AddChangeNotificationAsync();

        Assert.All(_lab.Server.Calls, call => Assert.Equal(className, call.ClassName));
        Assert.Equal(["RefreshPkgSource", "SetSourceSite", "Unlock", "AddChangeNotification"], _lab.Server.Calls.Select(call => call.MethodName!).ToArray());
        Assert.Equal(2u, _lab.Server.Find(PathOf(package))!["SourceVersion"].AsUInt32());
    }

    [Theory]
    [MemberData(nameof(PackageSample.ClassNames), MemberType = typeof(PackageSample))]
    public async Task ContentOfEachKindIsSentAwaitedRepeatedAndRemoved(string className)
    {
        (IContentPackage package, _) = await ReadAsync(className, "Office");
        List<SMS_DistributionPointInfo> points = await _site.SMS_DistributionPointInfo().OrderBy(point => point.Name).ToListAsync();

        await package.AddDistributionPointsAsync(points);
        DistributionProgress sent = await WaitAsync(package);
        Assert.Equal([DistributionOutcome.Arrived, DistributionOutcome.Arrived], sent.Statuses.Select(status => status.Outcome));

        await _site.RedistributeAsync(package, [points[1]]);
        DistributionProgress repeated = await _site.GetDistributionProgressAsync(await _site.GetDistributionTargetsAsync([package]));
        Assert.Equal([DistributionOutcome.Arrived, DistributionOutcome.Running], repeated.Statuses.Select(status => status.Outcome));
        Assert.Equal(2, (await WaitAsync(package)).Arrived);

        await _site.RemoveDistributionPointsAsync(package, [points[0]]);
        Assert.Equal([points[1].NALPath], (await _site.GetDistributionTargetsAsync([package])).Select(target => target.NALPath).ToArray());
    }

    [Fact]
    public async Task PackagesOfSeveralKindsAreAwaitedTogether()
    {
        IContentPackage[] packages = [(await ReadAsync("SMS_ImagePackage", "Windows")).Package, (await ReadAsync("SMS_DriverPackage", "Drivers")).Package];
        List<SMS_DistributionPointInfo> points = await _site.SMS_DistributionPointInfo().ToListAsync();
        foreach (IContentPackage package in packages)
            await package.AddDistributionPointsAsync(points);
        var progress = new ProgressRecorder();

        DistributionProgress result = await WaitAsync(packages, progress);

        Assert.Equal(4, result.Arrived);
        Assert.Equal(4, progress.Reports[0].Running);
    }

    [Fact]
    public async Task PackageThatIsNowhereAssignedHasNothingToWaitFor()
    {
        (IContentPackage package, _) = await ReadAsync("SMS_Package", "Office");

        DistributionProgress result = await WaitAsync(package);

        Assert.True(result.IsComplete);
        Assert.Empty(result.Statuses);
    }

    [Fact]
    public async Task PointWithoutThePackageIsToldBeforeAnythingHappens()
    {
        (IContentPackage package, _) = await ReadAsync("SMS_Package", "Office");
        List<SMS_DistributionPointInfo> points = await _site.SMS_DistributionPointInfo().OrderBy(point => point.Name).ToListAsync();
        await package.AddDistributionPointsAsync([points[0]]);
        _lab.Server.ClearCalls();

        foreach (Func<Task> call in new Func<Task>[] { () => _site.RemoveDistributionPointsAsync(package, points), () => _site.RedistributeAsync(package, points) })
        {
            CimException failure = await Assert.ThrowsAsync<CimException>(call);

            Assert.Equal(CimStatus.NotFound, failure.Status);
            Assert.Contains(package.PackageID + " is not assigned to " + points[1].NALPath, failure.Message, StringComparison.Ordinal);
        }

        Assert.All(_lab.Server.Calls, call => Assert.Equal(CimCallKind.Query, call.Kind));
    }

    private static CimPath PathOf(IContentPackage package) => new("SMS_PackageBaseclass", [new CimKey("PackageID", package.PackageID)]);

    private Task<DistributionProgress> WaitAsync(IContentPackage package) => WaitAsync([package], progress: null);

    private Task<DistributionProgress> WaitAsync(IContentPackage[] packages, ProgressRecorder? progress) =>
        _site.WaitForDistributionAsync(packages, new WaitForDistributionOptions { TimeProvider = new DrivenTime((_, length) => _clock.Advance(length)) }, progress);

    private async Task<(IContentPackage Package, CimObject Instance)> ReadAsync(string className, string name)
    {
        string id = PackageSample.Of(className).Add(_lab, name);
        SMS_PackageBaseclass found = (await _site.SMS_PackageBaseclass().Where(package => package.PackageID == id).ToListAsync())[0];
        return ((IContentPackage)found, found);
    }
}
