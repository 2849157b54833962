using TypedCim.Testing;
using State = TypedCim.ConfigMgr.SMS_PackageStatusDistPointsSummarizer.StateValue;

namespace TypedCim.ConfigMgr.Tests;

public sealed class GetDistributionProgressTests
{
    private readonly DistributionTest _test = new();

    [Fact]
    public async Task StatusesComeInTheOrderOfTheTargets()
    {
        await _test.SendImageAsync();
        _test.Arrive();
        await _test.Site.SMS_DriverPackage(_test.Drivers).AddDistributionPointsAsync(["ABC"], [_test.First]);

        DistributionProgress progress = await _test.Site.GetDistributionProgressAsync([_test.DriversOnFirst, _test.ImageOnSecond, _test.ImageOnFirst]);

        Assert.Equal(
            [
                new DistributionStatus(_test.DriversOnFirst, DistributionOutcome.Running, State.INSTALL_PENDING, 1),
                new DistributionStatus(_test.ImageOnSecond, DistributionOutcome.Arrived, State.INSTALLED, 1),
                new DistributionStatus(_test.ImageOnFirst, DistributionOutcome.Arrived, State.INSTALLED, 1),
            ],
            progress.Statuses);
        Assert.Equal(2, progress.Arrived);
        Assert.Equal(1, progress.Running);
        Assert.Equal(0, progress.Failed);
        Assert.False(progress.IsComplete);
    }

    [Theory]
    [InlineData(State.INSTALLED, DistributionOutcome.Arrived)]
    [InlineData(State.CONTENT_MONITORING, DistributionOutcome.Arrived)]
    [InlineData(State.INSTALL_FAILED, DistributionOutcome.Failed)]
    [InlineData(State.INSTALL_PENDING, DistributionOutcome.Running)]
    [InlineData(State.INSTALL_RETRYING, DistributionOutcome.Running)]
    [InlineData(State.CONTENT_UPDATING, DistributionOutcome.Running)]
    [InlineData((State)99, DistributionOutcome.Running)]
    [InlineData(null, DistributionOutcome.Running)]
    public async Task StateOfTheCurrentVersionTellsTheOutcome(State? state, DistributionOutcome outcome)
    {
        await _test.SendImageAsync();
        _test.SetRow(_test.ImageOnFirst, state, version: 1);

        DistributionStatus status = await StatusAsync(_test.ImageOnFirst);

        Assert.Equal(new DistributionStatus(_test.ImageOnFirst, outcome, state, 1), status);
    }

    [Theory]
    [InlineData(State.INSTALLED)]
    [InlineData(State.INSTALL_FAILED)]
    [InlineData(State.CONTENT_MONITORING)]
    public async Task RowAboutAnOlderVersionSaysNothing(State state)
    {
        await _test.SendImageAsync();
        _test.SetVersion(_test.Image, 7);
        _test.SetRow(_test.ImageOnFirst, state, version: 6);

        DistributionStatus status = await StatusAsync(_test.ImageOnFirst);

        Assert.Equal(new DistributionStatus(_test.ImageOnFirst, DistributionOutcome.Running, state, 6), status);
    }

    [Theory]
    [InlineData(7u, DistributionOutcome.Arrived)]
    [InlineData(8u, DistributionOutcome.Arrived)]
    [InlineData(null, DistributionOutcome.Running)]
    public async Task RowCountsFromTheCurrentVersionOn(uint? version, DistributionOutcome outcome)
    {
        await _test.SendImageAsync();
        _test.SetVersion(_test.Image, 7);
        _test.SetRow(_test.ImageOnFirst, State.INSTALLED, version);

        Assert.Equal(outcome, (await StatusAsync(_test.ImageOnFirst)).Outcome);
    }

    [Fact]
    public async Task TargetWithoutARowIsOnItsWayAsLongAsItIsAssigned()
    {
        await _test.SendImageAsync();
        _test.RemoveRow(_test.ImageOnFirst);
        _test.RemoveRow(_test.ImageOnSecond);
        _test.RemoveAssignment(_test.ImageOnSecond);

        DistributionProgress progress = await _test.Site.GetDistributionProgressAsync([_test.ImageOnFirst, _test.ImageOnSecond, _test.DriversOnFirst]);

        Assert.Equal(
            [
                new DistributionStatus(_test.ImageOnFirst, DistributionOutcome.Running, null, null),
                new DistributionStatus(_test.ImageOnSecond, DistributionOutcome.NotAssigned, null, null),
                new DistributionStatus(_test.DriversOnFirst, DistributionOutcome.NotAssigned, null, null),
            ],
            progress.Statuses);
    }

    [Theory]
    [InlineData(State.REMOVAL_PENDING)]
    [InlineData(State.REMOVAL_RETRYING)]
    [InlineData(State.REMOVAL_FAILED)]
    public async Task ContentThatIsBeingRemovedComesBackOnlyWhenItIsAssignedAgain(State state)
    {
        await _test.SendImageAsync();
        _test.SetRow(_test.ImageOnFirst, state, version: 1);
        _test.SetRow(_test.ImageOnSecond, state, version: 1);
        _test.RemoveAssignment(_test.ImageOnSecond);

        Assert.Equal(DistributionOutcome.Running, (await StatusAsync(_test.ImageOnFirst)).Outcome);
        Assert.Equal(new DistributionStatus(_test.ImageOnSecond, DistributionOutcome.NotAssigned, state, 1), await StatusAsync(_test.ImageOnSecond));
    }

    [Fact]
    public async Task IdsAndPathsIgnoreCase()
    {
        await _test.SendImageAsync();
        _test.Arrive();
        var target = new DistributionTarget("abc00001", _test.First.ToUpperInvariant(), "abc");

        DistributionStatus status = await StatusAsync(target);

        Assert.Equal(DistributionOutcome.Arrived, status.Outcome);
        Assert.Same(target, status.Target);
    }

    [Fact]
    public async Task RowOfAnotherSiteIsAnotherRow()
    {
        await _test.SendImageAsync();
        _test.Arrive();

        Assert.Equal(DistributionOutcome.NotAssigned, (await StatusAsync(_test.ImageOnFirst with { SiteCode = "XYZ" })).Outcome);
    }

    [Fact]
    public async Task LookIsTwoQueriesForTheseTargetsAndKeyColumns()
    {
        await _test.SendImageAsync();
        _test.Lab.Server.ClearCalls();

        await _test.Site.GetDistributionProgressAsync([_test.ImageOnFirst, _test.ImageOnSecond, _test.ImageOnFirst]);

        Assert.Equal(["SMS_PackageBaseclass", "SMS_PackageStatusDistPointsSummarizer"], _test.Lab.Server.Calls.Select(call => call.ClassName).ToArray());
        Assert.All(_test.Lab.Server.Calls, call =>
        {
            Assert.Equal(CimCallKind.Query, call.Kind);
            Assert.Contains("ABC00001", call.Query, StringComparison.Ordinal);
            Assert.DoesNotContain("*", call.Query, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task NoTargetsAreCompleteWithoutACall()
    {
        DistributionProgress progress = await _test.Site.GetDistributionProgressAsync([]);

        Assert.True(progress.IsComplete);
        Assert.Empty(progress.Statuses);
        Assert.Empty(_test.Lab.Server.Calls);
    }

    [Fact]
    public async Task PackageThatDoesNotExistIsNamed()
    {
        await _test.SendImageAsync();

        CimException failure = await Assert.ThrowsAsync<CimException>(
            () => _test.Site.GetDistributionProgressAsync([_test.ImageOnFirst, new DistributionTarget("ABC00098", _test.First, "ABC"), new DistributionTarget("ABC00099", _test.First, "ABC")]));

        Assert.Equal(CimStatus.NotFound, failure.Status);
        Assert.Contains("There is no package ABC00098, ABC00099 on this site", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ArgumentsMustNotBeNull()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("site", () => ContentDistribution.GetDistributionProgressAsync(null!, []));
        await Assert.ThrowsAsync<ArgumentNullException>("targets", () => _test.Site.GetDistributionProgressAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>("targets", () => _test.Site.WaitForDistributionAsync(targets: null!));
        await Assert.ThrowsAsync<ArgumentNullException>("packages", () => _test.Site.WaitForDistributionAsync(packages: null!));
    }

    private async Task<DistributionStatus> StatusAsync(DistributionTarget target) => Assert.Single((await _test.Site.GetDistributionProgressAsync([target])).Statuses);
}
