using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing.Tests;

public sealed class ClockTests
{
    [Fact]
    public async Task CopyThatTakesNoTimeArrivesOnTheClockOfTheSystem()
    {
        var lab = new SimulatedSite(new SimulatedSiteOptions { CopyDuration = TimeSpan.Zero });
        string point = lab.AddDistributionPoint("DP01.contoso.com");
        string id = lab.AddPackage("Office");
        await using CimConnection site = lab.Connect();

        await site.SMS_Package(id).AddDistributionPointsAsync(["ABC"], [point]);

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        DistributionProgress result = await site.WaitForDistributionAsync(
            [new DistributionTarget(id, point, "ABC")],
            new WaitForDistributionOptions { PollInterval = TimeSpan.FromMilliseconds(1) },
            cancellationToken: limit.Token);
        Assert.Equal(1, result.Arrived);
    }

    [Fact]
    public async Task CopyThatTakesNoTimeWaitsForTheNextMoveOfATestClock()
    {
        var clock = new CimTestClock();
        var lab = new SimulatedSite(new SimulatedSiteOptions { CopyDuration = TimeSpan.Zero, TimeProvider = clock });
        string point = lab.AddDistributionPoint("DP01.contoso.com");
        string id = lab.AddPackage("Office");
        await using CimConnection site = lab.Connect();
        await site.SMS_Package(id).AddDistributionPointsAsync(["ABC"], [point]);

        SMS_PackageStatusDistPointsSummarizer before = Assert.Single(await site.SMS_PackageStatusDistPointsSummarizer().ToListAsync());
        clock.Advance(TimeSpan.Zero);
        SMS_PackageStatusDistPointsSummarizer after = Assert.Single(await site.SMS_PackageStatusDistPointsSummarizer().ToListAsync());

        Assert.Equal(SMS_PackageStatusDistPointsSummarizer.StateValue.INSTALL_PENDING, before.State);
        Assert.Equal(SMS_PackageStatusDistPointsSummarizer.StateValue.INSTALLED, after.State);
    }

    [Fact]
    public async Task CopyThatArrivesBeforeItsCallGoesOnHasArrived()
    {
        var lab = new SimulatedSite(new SimulatedSiteOptions { CopyDuration = TimeSpan.Zero, TimeProvider = new ImpatientClock() });
        string point = lab.AddDistributionPoint("DP01.contoso.com");
        string id = lab.AddPackage("Office");
        await using CimConnection site = lab.Connect();

        await site.SMS_Package(id).AddDistributionPointsAsync(["ABC"], [point]);

        SMS_PackageStatusDistPointsSummarizer row = Assert.Single(await site.SMS_PackageStatusDistPointsSummarizer().ToListAsync());
        Assert.Equal(SMS_PackageStatusDistPointsSummarizer.StateValue.INSTALLED, row.State);
        SMS_DistributionDPStatus status = Assert.Single(await site.SMS_DistributionDPStatus().ToListAsync());
        Assert.Equal(SMS_DistributionDPStatus.MessageStateValue.Success, status.MessageState);
    }

    [Fact]
    public async Task WhatIsDueTogetherIsDoneOneAfterTheOther()
    {
        var clock = new CrowdedClock();
        var lab = new SimulatedSite(new SimulatedSiteOptions { TimeProvider = clock });
        string[] devices = [.. Enumerable.Range(1, 200).Select(number => FormattableString.Invariant($"LT-{number:0000}"))];
        string id = lab.AddCollection("Laptops", [.. devices.Select(name => lab.AddDevice(name))]);
        await using CimConnection site = lab.Connect();
        await site.SMS_Collection(id).RequestRefreshAsync();
        await site.SMS_Collection(id).RequestRefreshAsync();

        foreach (SMS_FullCollectionMembership member in await site.SMS_FullCollectionMembership().Where(member => member.CollectionID == id).ToListAsync())
            lab.Server.Remove(member);
        clock.RingAll();

        Assert.Equal(devices.Length, (await site.SMS_FullCollectionMembership().Where(member => member.CollectionID == id).ToListAsync()).Count);
        Assert.Null(clock.Failure);
    }

    [Fact]
    public async Task ClockThatMovesInTheMiddleOfACallLosesNoCopy()
    {
        var test = new TestSite();
        string id = test.Lab.AddPackage("Office");
        test.Lab.Server.OnCreate<SMS_DistributionPoint>(_ => test.Arrive());

        await test.Site.CreateAsync(new SMS_DistributionPoint { PackageID = id, ServerNALPath = test.First, SiteCode = "ABC" });

        Assert.Equal(["INSTALLED 1 Success"], await test.StatesAsync(id));
    }

    [Fact]
    public async Task ClockThatAnotherThreadMovesInTheMiddleOfACallLosesNoCopy()
    {
        var test = new TestSite();
        string id = test.Lab.AddPackage("Office");
        string groupId = test.Lab.AddDistributionPointGroup("All", test.First);
        await test.Site.SMS_DistributionPointGroup(groupId).AddPackagesAsync([id]);
        test.Arrive();
        test.Lab.Server.OnModify<SMS_DistributionPoint>(_ =>
        {
            var other = new Thread(test.Arrive);
            using (ExecutionContext.SuppressFlow())
                other.Start();
            other.Join();
        });
        SMS_DistributionPoint row = Assert.Single(await test.AssignmentsAsync(id));

        row.RefreshNow = true;
        await test.Site.SaveAsync(row);

        Assert.Equal(["INSTALLED 1 Success"], await test.StatesAsync(id));
    }

    /// <summary>All timers ring when asked, each on a thread of its own, together.</summary>
    private sealed class CrowdedClock : TimeProvider
    {
        private readonly List<Action> _due = [];

        internal Exception? Failure { get; private set; }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new CrowdedTimer(() => _due.Add(() => callback(state)));

        internal void RingAll()
        {
            using var together = new Barrier(_due.Count);
            List<Thread> threads = _due.ConvertAll(ring => new Thread(() =>
            {
                together.SignalAndWait();
                try
                {
                    ring();
                }
                catch (CimException failure)
                {
                    Failure = failure;
                }
            }));
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
        }
    }

    private sealed class CrowdedTimer(Action set) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            set();
            return true;
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }

    /// <summary>What is due at once rings on another thread before the one that set it goes on, as a busy machine may have it.</summary>
    private sealed class ImpatientClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new ImpatientTimer(callback, state);
    }

    private sealed class ImpatientTimer(TimerCallback callback, object? state) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var other = new Thread(() => callback(state));
            using (ExecutionContext.SuppressFlow())
                other.Start();
            other.Join();
            return true;
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
