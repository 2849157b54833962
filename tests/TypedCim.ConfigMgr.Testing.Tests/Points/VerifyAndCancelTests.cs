namespace TypedCim.ConfigMgr.Testing.Tests;

public sealed class VerifyAndCancelTests
{
    private readonly TestSite _site = new();
    private readonly string _id;
    private readonly SMS_Package _package;

    public VerifyAndCancelTests()
    {
        _id = _site.Lab.AddPackage("Office");
        _package = _site.Site.SMS_Package(_id);
    }

    [Fact]
    public async Task VerificationReportsItsResultInTheStatusOfThePoint()
    {
        await _site.DistributeAsync(_package);

        await SMS_DistributionPoint.VerifyPackageAsync(_site.Site, packageId: _id, nalPath: _site.First);

        Assert.Equal(["INSTALLED 1 InProgress", "INSTALLED 1 Success"], await _site.StatesAsync(_id));
        _site.Arrive();
        Assert.Equal(["INSTALLED 1 Success", "INSTALLED 1 Success"], await _site.StatesAsync(_id));
        Assert.Equal(_site.Now, (await _site.MessagesAsync(_id))[0].LastUpdateDate);
    }

    [Fact]
    public async Task VerificationOfABrokenPointFindsAnError()
    {
        await _site.DistributeAsync(_package);
        _site.Lab.BreakDistributionPoint(_site.First);

        await SMS_DistributionPoint.VerifyPackageAsync(_site.Site, _id, _site.First);
        _site.Arrive();

        Assert.Equal(["INSTALLED 1 Error", "INSTALLED 1 Success"], await _site.StatesAsync(_id));
    }

    [Fact]
    public async Task VerificationDuringACopyLeavesTheCopyAlone()
    {
        await _package.AddDistributionPointsAsync(["ABC"], [_site.First]);
        _site.Clock.Advance(TestSite.CopyDuration / 2);

        await SMS_DistributionPoint.VerifyPackageAsync(_site.Site, _id, _site.First);
        _site.Clock.Advance(TestSite.CopyDuration / 2);

        Assert.Equal(["INSTALLED 1 Success"], await _site.StatesAsync(_id));
    }

    [Fact]
    public async Task CancelledCopyFailsAndDoesNotArriveLater()
    {
        await _package.AddDistributionPointsAsync(["ABC", "ABC"], [_site.First, _site.Second]);

        await SMS_DistributionPoint.CancelDistributionAsync(_site.Site, packageId: _id, nalPath: _site.First);

        Assert.Equal(["INSTALL_FAILED 1 Error", "INSTALL_PENDING 1 InProgress"], await _site.StatesAsync(_id));
        _site.Arrive();
        Assert.Equal(["INSTALL_FAILED 1 Error", "INSTALLED 1 Success"], await _site.StatesAsync(_id));
        Assert.Equal(2, (await _site.AssignmentsAsync(_id)).Count);
    }

    [Fact]
    public async Task CancellingWhenNothingRunsChangesNothing()
    {
        await _site.DistributeAsync(_package);
        IReadOnlyList<string> before = StoreText.Of(_site.Lab.Server);

        await SMS_DistributionPoint.CancelDistributionAsync(_site.Site, _id, _site.First);

        Assert.Equal(before, StoreText.Of(_site.Lab.Server));
    }

    [Fact]
    public async Task CancelledVerificationLeavesTheContentInstalled()
    {
        await _site.DistributeAsync(_package);
        await SMS_DistributionPoint.VerifyPackageAsync(_site.Site, _id, _site.First);

        await SMS_DistributionPoint.CancelDistributionAsync(_site.Site, _id, _site.First);
        _site.Arrive();

        Assert.Equal(["INSTALLED 1 Error", "INSTALLED 1 Success"], await _site.StatesAsync(_id));
    }

    [Theory]
    [InlineData("ABC00099", true, "There is no package ABC00099")]
    [InlineData("ABC00001", false, "There is no distribution point nowhere")]
    [InlineData("ABC00001", true, "The package ABC00001 is not assigned to")]
    public async Task WhatIsNotAssignedCanBeNeitherVerifiedNorCancelled(string packageId, bool isKnownPoint, string description)
    {
        string point = isKnownPoint ? _site.First : "nowhere";

        CimException verify = await _site.RefusesAsync(CimStatus.Failed, () => SMS_DistributionPoint.VerifyPackageAsync(_site.Site, packageId, point));
        CimException cancel = await _site.RefusesAsync(CimStatus.Failed, () => SMS_DistributionPoint.CancelDistributionAsync(_site.Site, packageId, point));

        Assert.Contains(description, verify.ExtendedStatus!.Description, StringComparison.Ordinal);
        Assert.Equal(verify.ExtendedStatus.Description, cancel.ExtendedStatus!.Description);
        Assert.Equal("VerifyPackage", verify.MethodName);
        Assert.Equal("CancelDistribution", cancel.MethodName);
    }
}
