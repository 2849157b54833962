namespace TypedCim.ConfigMgr.Testing.Tests;

public sealed class RefusedAssignmentTests
{
    private readonly TestSite _site = new();

    public static TheoryData<string, string[]?, string[]?, CimStatus, string> WrongArguments => new()
    {
        { "more paths than codes", ["ABC"], ["1", "2"], CimStatus.InvalidParameter, "SiteCode has 1 entries and NALPath has 2" },
        { "more codes than paths", ["ABC", "ABC"], ["1"], CimStatus.InvalidParameter, "SiteCode has 2 entries and NALPath has 1" },
        { "empty arrays", [], [], CimStatus.InvalidParameter, "SiteCode is missing or empty" },
        { "no paths", ["ABC"], [], CimStatus.InvalidParameter, "NALPath is missing or empty" },
        { "null", null, null, CimStatus.InvalidParameter, "SiteCode is missing or empty" },
        { "an unknown path", ["ABC"], ["nowhere"], CimStatus.Failed, "There is no distribution point nowhere on site ABC" },
        { "an unknown path behind a good one", ["ABC", "ABC"], ["1", "nowhere"], CimStatus.Failed, "There is no distribution point nowhere on site ABC" },
        { "a foreign site behind a good one", ["ABC", "XYZ"], ["1", "2"], CimStatus.Failed, "belongs to site ABC, not to site XYZ" },
        { "swapped arrays", ["1"], ["ABC"], CimStatus.Failed, "There is no distribution point ABC on site ABC" },
    };

    [Theory]
    [MemberData(nameof(WrongArguments))]
    public async Task WrongArgumentsAreRefusedAndNothingIsHalfDone(string what, string[]? siteCodes, string[]? points, CimStatus status, string description)
    {
        string id = _site.Lab.AddImagePackage("Windows");

        CimException failure = await _site.RefusesAsync(status, () => _site.Site.SMS_ImagePackage(id).AddDistributionPointsAsync(Paths(siteCodes)!, Paths(points)!));

        Assert.True(failure.ExtendedStatus!.Description!.Contains(description, StringComparison.Ordinal), what + ": " + failure.ExtendedStatus.Description);
        Assert.Equal("SMS_ImagePackage", failure.ClassName);
        Assert.Equal("AddDistributionPoints", failure.MethodName);
    }

    [Theory]
    [MemberData(nameof(PackageSample.ClassNames), MemberType = typeof(PackageSample))]
    public async Task EveryKindRefusesAForeignSite(string className)
    {
        var kind = PackageSample.Of(className);
        string id = kind.Add(_site.Lab, "One");

        CimException failure = await _site.RefusesAsync(CimStatus.Failed, () => kind.ByKey(_site.Site, id).AddDistributionPointsAsync(["ABC", "XYZ"], [_site.First, _site.Second]));

        Assert.Equal(className, failure.ClassName);
    }

    [Fact]
    public async Task ExtendedStatusIsThatOfAProvider()
    {
        string id = _site.Lab.AddImagePackage("Windows");

        CimException failure = await _site.RefusesAsync(CimStatus.Failed, () => _site.Site.SMS_ImagePackage(id).AddDistributionPointsAsync(["ABC"], ["nowhere"]));

        CimExtendedStatus status = failure.ExtendedStatus!;
        Assert.Equal(0x80041001u, status.StatusCode);
        Assert.Equal(0x80041001u, status.ErrorCode);
        Assert.Equal("ExecMethod", status.Operation);
        Assert.Contains($"SMS_ImagePackage.PackageID=\"{id}\"", status.ParameterInfo, StringComparison.Ordinal);
        Assert.Equal("ExtnProv", status.ProviderName);
        Assert.Equal("nowhere", status.Record["ObjectInfo"].AsString());
        Assert.Equal("The SMS Provider refused SMS_ImagePackage.AddDistributionPoints. The provider says: " + status.Description, failure.Message);
    }

    [Fact]
    public async Task FailureLeavesPointsThatAreAssignedAndTheirCopiesAlone()
    {
        string id = _site.Lab.AddImagePackage("Windows");
        SMS_ImagePackage image = _site.Site.SMS_ImagePackage(id);
        await image.AddDistributionPointsAsync(["ABC"], [_site.First]);
        _site.Clock.Advance(TestSite.CopyDuration / 2);

        await Assert.ThrowsAsync<CimException>(() => image.AddDistributionPointsAsync(["ABC", "ABC", "ABC"], [_site.First, _site.Second, "nowhere"]));
        _site.Clock.Advance(TestSite.CopyDuration / 2);

        Assert.Equal(["INSTALLED 1 Success"], await _site.StatesAsync(id));
    }

    [Theory]
    [InlineData("ABC00099", "1", "ABC", "There is no package ABC00099")]
    [InlineData("ABC00001", "nowhere", "ABC", "There is no distribution point nowhere")]
    [InlineData("ABC00001", "1", "XYZ", "belongs to site ABC, not to site XYZ")]
    public async Task AssignmentThatIsWrongCannotBeCreated(string packageId, string point, string siteCode, string description)
    {
        _site.Lab.AddPackage("Office");

        CimException failure = await _site.RefusesAsync(
            CimStatus.Failed,
            () => _site.Site.CreateAsync(new SMS_DistributionPoint { PackageID = packageId, ServerNALPath = Paths([point])![0], SiteCode = siteCode }));

        Assert.Contains(description, failure.ExtendedStatus!.Description, StringComparison.Ordinal);
        Assert.Equal("PutInstance", failure.ExtendedStatus.Operation);
        Assert.Equal("SMS_DistributionPoint", failure.ClassName);
    }

    [Fact]
    public async Task PackageThatDoesNotExistIsNotFound()
    {
        CimException failure = await Assert.ThrowsAsync<CimException>(() => _site.Site.SMS_ImagePackage("ABC00099").AddDistributionPointsAsync(["ABC"], [_site.First]));

        Assert.Equal(CimStatus.NotFound, failure.Status);
    }

    [Fact]
    public async Task PackageOfAnotherKindIsNotFound()
    {
        string id = _site.Lab.AddDriverPackage("Drivers");

        CimException failure = await Assert.ThrowsAsync<CimException>(() => _site.Site.SMS_ImagePackage(id).AddDistributionPointsAsync(["ABC"], [_site.First]));

        Assert.Equal(CimStatus.NotFound, failure.Status);
    }

    private string[]? Paths(string[]? names) => names is null ? null : Array.ConvertAll(names, name => name switch { "1" => _site.First, "2" => _site.Second, _ => name });
}
