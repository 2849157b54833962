using TypedCim.Testing;
using State = TypedCim.ConfigMgr.SMS_PackageStatusDistPointsSummarizer.StateValue;

namespace TypedCim.ConfigMgr.Tests;

public sealed class WaitForDistributionTests
{
    private readonly DistributionTest _test = new();
    private readonly ProgressRecorder _progress = new();

    [Fact]
    public async Task WaitEndsWhenEverythingHasArrivedAndLooksOnceAnInterval()
    {
        await _test.SendImageAsync();
        _test.Lab.Server.ClearCalls();
        var time = new DrivenTime((_, length) => _test.Clock.Advance(length));

        DistributionProgress result = await _test.Site.WaitForDistributionAsync([_test.ImageOnFirst, _test.ImageOnSecond], new WaitForDistributionOptions { TimeProvider = time }, _progress);

        Assert.Equal(2, result.Arrived);
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromSeconds(10), 6), time.Waits);
        Assert.Equal(7 * 2, _test.Lab.Server.Calls.Count);
        Assert.Equal(7, _progress.Reports.Count);
        Assert.All(_progress.Reports.SkipLast(1), report => Assert.Equal(2, report.Running));
        Assert.Same(result, _progress.Reports[^1]);
    }

    [Fact]
    public async Task IntervalOfTheOptionsIsKept()
    {
        await _test.SendImageAsync();
        var time = new DrivenTime((_, length) => _test.Clock.Advance(length));

        await _test.Site.WaitForDistributionAsync([_test.ImageOnFirst], new WaitForDistributionOptions { PollInterval = TimeSpan.FromSeconds(25), TimeProvider = time });

        Assert.Equal(Enumerable.Repeat(TimeSpan.FromSeconds(25), 3), time.Waits);
    }

    [Fact]
    public async Task WhatHasArrivedAlreadyNeedsOneLookAndNoWait()
    {
        await _test.SendImageAsync();
        _test.Arrive();
        var time = new DrivenTime((_, _) => Assert.Fail("There is nothing to wait for."));

        DistributionProgress result = await _test.Site.WaitForDistributionAsync([_test.ImageOnFirst], new WaitForDistributionOptions { TimeProvider = time }, _progress);

        Assert.Equal(1, result.Arrived);
        Assert.Same(result, Assert.Single(_progress.Reports));
    }

    [Fact]
    public async Task FailedTargetEndsTheWaitWhenTheOthersHaveArrived()
    {
        _test.Lab.BreakDistributionPoint(_test.Second);
        await _test.SendImageAsync();

        DistributionProgress result = await _test.Site.WaitForDistributionAsync([_test.ImageOnFirst, _test.ImageOnSecond], Driven());

        Assert.True(result.IsComplete);
        Assert.Equal([DistributionOutcome.Arrived, DistributionOutcome.Failed], result.Statuses.Select(status => status.Outcome));
        Assert.Equal(1, result.Failed);
    }

    [Fact]
    public async Task OldVersionOnThePointsDoesNotEndTheWait()
    {
        await _test.SendImageAsync();
        _test.Arrive();
        await _test.Site.SMS_ImagePackage(_test.Image).RefreshPkgSourceAsync();
        _test.SetRow(_test.ImageOnFirst, State.INSTALLED, version: 1);
        _test.SetRow(_test.ImageOnSecond, State.INSTALL_FAILED, version: 1);

        DistributionProgress result = await _test.Site.WaitForDistributionAsync(
            [_test.ImageOnFirst, _test.ImageOnSecond],
            Driven(number =>
            {
                if (number == 3)
                    _test.SetRow(_test.ImageOnFirst, State.INSTALLED, version: 2);
                if (number == 4)
                    _test.SetRow(_test.ImageOnSecond, State.INSTALLED, version: 2);
            }),
            _progress);

        Assert.Equal(2, result.Arrived);
        Assert.Equal([2, 2, 2, 1, 0], _progress.Reports.Select(report => report.Running));
    }

    [Fact]
    public async Task RefreshDuringTheWaitMovesTheGoal()
    {
        await _test.SendImageAsync();
        Task refresh = Task.CompletedTask;
        var time = new DrivenTime((number, length) =>
        {
            _test.Clock.Advance(length);
            if (number == 4)
                refresh = _test.Site.SMS_ImagePackage(_test.Image).RefreshPkgSourceAsync();
        });

        DistributionProgress result = await _test.Site.WaitForDistributionAsync([_test.ImageOnFirst], new WaitForDistributionOptions { TimeProvider = time });

        await refresh;
        Assert.Equal(new DistributionStatus(_test.ImageOnFirst, DistributionOutcome.Arrived, State.INSTALLED, 2), Assert.Single(result.Statuses));
        Assert.Equal(10, time.Waits.Count);
    }

    [Fact]
    public async Task AssignmentThatIsRemovedDuringTheWaitEndsIt()
    {
        await _test.SendImageAsync();

        DistributionProgress result = await _test.Site.WaitForDistributionAsync(
            [_test.ImageOnFirst],
            Driven(number =>
            {
                _test.RemoveRow(_test.ImageOnFirst);
                if (number == 2)
                    _test.RemoveAssignment(_test.ImageOnFirst);
            }),
            _progress);

        Assert.Equal(DistributionOutcome.NotAssigned, Assert.Single(result.Statuses).Outcome);
        Assert.Equal([1, 1, 0], _progress.Reports.Select(report => report.Running));
    }

    [Fact]
    public async Task PackageThatIsDeletedDuringTheWaitEndsItWithAnError()
    {
        await _test.SendImageAsync();

        CimException failure = await Assert.ThrowsAsync<CimException>(() => _test.Site.WaitForDistributionAsync(
            [_test.ImageOnFirst],
            Driven(_ => _test.Lab.Server.Remove(new CimPath("SMS_PackageBaseclass", [new CimKey("PackageID", _test.Image)])))));

        Assert.Equal(CimStatus.NotFound, failure.Status);
    }

    [Fact]
    public async Task CancellationStopsTheWaitAndTheCopiesGoOn()
    {
        await _test.SendImageAsync();
        using var source = new CancellationTokenSource();
        var time = new DrivenTime((number, length) =>
        {
            _test.Clock.Advance(length);
            if (number == 2)
                source.Cancel();
        });

        OperationCanceledException cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _test.Site.WaitForDistributionAsync([_test.ImageOnFirst], new WaitForDistributionOptions { TimeProvider = time }, _progress, source.Token));

        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.Equal(2, _progress.Reports.Count);
        _test.Arrive();
        Assert.Equal(1, (await _test.Site.GetDistributionProgressAsync([_test.ImageOnFirst])).Arrived);
    }

    [Fact]
    public async Task CancelledTokenLooksAtNothing()
    {
        await _test.SendImageAsync();
        _test.Lab.Server.ClearCalls();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _test.Site.WaitForDistributionAsync([_test.ImageOnFirst], cancellationToken: new CancellationToken(canceled: true)));

        Assert.Empty(_test.Lab.Server.Calls);
    }

    [Fact]
    public async Task LookThatFailsEndsTheWait()
    {
        await _test.SendImageAsync();
        _test.Lab.Server.Faults.On(CimCallKind.Query, "SMS_PackageStatusDistPointsSummarizer").Nth(2).CutConnection();

        await Assert.ThrowsAsync<CimConnectionException>(() => _test.Site.WaitForDistributionAsync([_test.ImageOnFirst], Driven(), _progress));

        Assert.Single(_progress.Reports);
        Assert.Empty(_test.Lab.Server.Faults.Unfired);
    }

    [Fact]
    public async Task NothingToWaitForIsComplete()
    {
        DistributionProgress result = await _test.Site.WaitForDistributionAsync(Array.Empty<DistributionTarget>(), progress: _progress);

        Assert.True(result.IsComplete);
        Assert.Same(result, Assert.Single(_progress.Reports));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void IntervalIsAboveZero(int seconds)
    {
        var options = new WaitForDistributionOptions();

        Assert.Throws<ArgumentOutOfRangeException>(() => options.PollInterval = TimeSpan.FromSeconds(seconds));
        Assert.Equal(TimeSpan.FromSeconds(10), options.PollInterval);
    }

    private WaitForDistributionOptions Driven(Action<int>? meanwhile = null) => new()
    {
        TimeProvider = new DrivenTime((number, length) =>
        {
            if (meanwhile is null)
                _test.Clock.Advance(length);
            else
                meanwhile(number);
        }),
    };
}
