using TypedCim.ConfigMgr.Testing;
using TypedCim.ConfigMgr.Testing.Tests;
using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Tests;

public sealed class AddDistributionPointsTests
{
    private readonly SimulatedSite _lab = new(new SimulatedSiteOptions { TimeProvider = new CimTestClock() });
    private readonly CimConnection _site;
    private readonly string[] _paths;

    public AddDistributionPointsTests()
    {
        _paths = [_lab.AddDistributionPoint("DP01.contoso.com"), _lab.AddDistributionPoint("DP02.branch.contoso.com", "S01"), _lab.AddDistributionPoint("DP03.contoso.com")];
        _site = _lab.Connect();
    }

    [Theory]
    [MemberData(nameof(PackageSample.ClassNames), MemberType = typeof(PackageSample))]
    public async Task EveryKindSendsCodeAndPathOfEachPointInOneCall(string className)
    {
        var kind = PackageSample.Of(className);
        string id = kind.Add(_lab, "One");
        List<SMS_DistributionPointInfo> points = await _site.SMS_DistributionPointInfo().OrderByDescending(point => point.Name).ToListAsync();
        _lab.Server.ClearCalls();

        await kind.ByKey(_site, id).AddDistributionPointsAsync(points);

        CimRecordedCall call = Assert.Single(_lab.Server.Calls);
        Assert.Equal(CimCallKind.Invoke, call.Kind);
        Assert.Equal("AddDistributionPoints", call.MethodName);
        Assert.Equal(new CimPath(className, [new CimKey("PackageID", id)]), call.Path);
        Assert.Equal(["SiteCode", "NALPath"], call.Values.Select(value => value.Key).ToArray());
        Assert.Equal(["ABC", "S01", "ABC"], call.Values["SiteCode"].AsStringArray()!);
        Assert.Equal([_paths[2], _paths[1], _paths[0]], call.Values["NALPath"].AsStringArray()!);
        Assert.Equal(0, call.ReturnValue.AsSInt32());
    }

    [Fact]
    public async Task PackageThatWasReadByItsBaseIsAContentPackageToo()
    {
        string id = _lab.AddVhdPackage("Disk");
        SMS_PackageBaseclass package = Assert.Single(await _site.SMS_PackageBaseclass().ToListAsync());

        await ((IContentPackage)package).AddDistributionPointsAsync(await _site.SMS_DistributionPointInfo().ToListAsync());

        Assert.Equal(3, (await _site.SMS_DistributionPoint().Where(row => row.PackageID == id).ToListAsync()).Count);
    }

    [Fact]
    public async Task PointsNeedNoMoreThanTheirKeys()
    {
        string id = _lab.AddPackage("Office");
        SMS_DistributionPointInfo byKey = _site.SMS_DistributionPointInfo(new SMS_DistributionPointInfoKey(_paths[0], "Windows NT Server", "ABC"));
        var made = new SMS_DistributionPointInfo { NALPath = _paths[1], SiteCode = "S01" };

        await _site.SMS_Package(id).AddDistributionPointsAsync([byKey, made]);

        Assert.Equal(2, (await _site.SMS_DistributionPoint().ToListAsync()).Count);
    }

    [Fact]
    public async Task PointsAreReadOnce()
    {
        string id = _lab.AddPackage("Office");
        int reads = 0;
        IEnumerable<SMS_DistributionPointInfo> Points()
        {
            reads++;
            yield return new SMS_DistributionPointInfo { NALPath = _paths[0], SiteCode = "ABC" };
        }

        await _site.SMS_Package(id).AddDistributionPointsAsync(Points());

        Assert.Equal(1, reads);
    }

    [Fact]
    public async Task WrongPointsAreRefusedBeforeTheCall()
    {
        SMS_Package package = _site.SMS_Package(_lab.AddPackage("Office"));
        var point = new SMS_DistributionPointInfo { NALPath = _paths[0], SiteCode = "ABC" };

        var none = await Assert.ThrowsAsync<ArgumentException>("points", () => package.AddDistributionPointsAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>("points", () => package.AddDistributionPointsAsync(null!));
        var isNull = await Assert.ThrowsAsync<ArgumentException>("points", () => package.AddDistributionPointsAsync([point, null!]));
        await Assert.ThrowsAsync<ArgumentException>("points", () => package.AddDistributionPointsAsync([new SMS_DistributionPointInfo { NALPath = _paths[0] }]));
        await Assert.ThrowsAsync<ArgumentException>("points", () => package.AddDistributionPointsAsync([new SMS_DistributionPointInfo { SiteCode = "ABC" }]));

        Assert.Contains("Give at least one distribution point to send ABC00001 to", none.Message, StringComparison.Ordinal);
        Assert.Contains("The distribution point at index 1 is null, or has no SiteCode or NALPath", isNull.Message, StringComparison.Ordinal);
        Assert.Empty(_lab.Server.Calls);
    }

    [Fact]
    public async Task CancellationReachesTheCall()
    {
        SMS_Package package = _site.SMS_Package(_lab.AddPackage("Office"));
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        OperationCanceledException cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => package.AddDistributionPointsAsync([new SMS_DistributionPointInfo { NALPath = _paths[0], SiteCode = "ABC" }], source.Token));

        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.Empty(await _site.SMS_DistributionPoint().ToListAsync());
    }

    [Fact]
    public async Task FailureOfTheSiteComesThrough()
    {
        SMS_Package package = _site.SMS_Package(_lab.AddPackage("Office"));

        CimException failure = await Assert.ThrowsAsync<CimException>(() => package.AddDistributionPointsAsync([new SMS_DistributionPointInfo { NALPath = "nowhere", SiteCode = "ABC" }]));

        Assert.Contains("There is no distribution point nowhere", failure.Message, StringComparison.Ordinal);
    }
}
