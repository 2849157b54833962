using static TypedCim.Testing.Tests.TestPrinters;

namespace TypedCim.Testing.Tests.Faults;

public sealed class FaultTests
{
    private readonly CimTestClock _clock = new();
    private readonly CimTestServer _server;
    private readonly CimConnection _site;

    public FaultTests()
    {
        _server = NewServer(_clock);
        foreach (string name in new[] { "A", "B", "C" })
            _server.Add(new Demo_Printer { Name = name });
        _server.On<Demo_Printer>("Print", call => call.Server.Update(call.Instance, ("Pages", call.Argument("Pages"))));
        _site = _server.Connect();
    }

    [Fact]
    public async Task FaultHitsEveryMatchingCallAndNoOther()
    {
        CimFault fault = _server.Faults.On(CimCallKind.Get, "demo_printer").Throw(CimStatus.ServerLimitsExceeded);

        await FailsAsync(CimStatus.ServerLimitsExceeded, () => _site.Demo_Printer().GetAsync("A"));
        await FailsAsync(CimStatus.ServerLimitsExceeded, () => _site.Demo_Printer().GetAsync("B"));
        Assert.Equal(3, (await _site.Demo_Printer().ToListAsync()).Count);
        Assert.Null(await _site.Demo_Job().FindAsync(new Demo_JobKey("A", 1)));

        Assert.Equal(2, fault.Matched);
        Assert.Equal(2, fault.Fired);
    }

    [Theory]
    [InlineData(2, 0, ".x..")]
    [InlineData(0, 2, "xx..")]
    [InlineData(2, 2, ".xx.")]
    [InlineData(1, 0, "x...")]
    public async Task FaultCountsTheCallsThatMatch(int nth, int times, string expected)
    {
        CimFault fault = _server.Faults.On(call => call.Kind == CimCallKind.Get).Throw(CimStatus.Failed, "planned");
        if (times > 0)
            fault.Times(times);
        if (nth > 0)
            fault.Nth(nth);

        string seen = "";
        for (int i = 0; i < expected.Length; i++)
        {
            await _site.Demo_Printer().ToListAsync();
            seen += await FailedAsync(() => _site.Demo_Printer().GetAsync("A")) ? 'x' : '.';
        }

        Assert.Equal(expected, seen);
        Assert.Equal(expected.Length, fault.Matched);
    }

    [Fact]
    public async Task ThrownStatusCarriesMessageCallAndErrorInstance()
    {
        var error = new CimRecord("Demo_Error") { { "Description", "disk full" } };
        _server.Faults.On(CimCallKind.Invoke, methodName: "print").Throw(CimStatus.Failed, "planned", error);

        CimException failure = await FailsAsync(CimStatus.Failed, () => _site.Demo_Printer("A").PrintAsync(3));

        Assert.Equal("Demo_Printer", failure.ClassName);
        Assert.Equal("Print", failure.MethodName);
        Assert.StartsWith("planned", failure.Message, StringComparison.Ordinal);
        Assert.Equal("disk full", failure.ExtendedStatus!.Description);
        Assert.Null(_server.Find<Demo_Printer>("A")!.Pages);
        Assert.Same(failure, _server.Calls[0].Error);
    }

    [Fact]
    public async Task AnyExceptionCanBeThrown()
    {
        _server.Faults.On(CimCallKind.Get).Throw(call => new InvalidTimeZoneException(call.Path!.ToString()));

        var failure = await Assert.ThrowsAsync<InvalidTimeZoneException>(() => _site.Demo_Printer().GetAsync("A"));

        Assert.Equal("Demo_Printer.Name=\"A\"", failure.Message);
    }

    [Fact]
    public async Task CutConnectionIsAConnectionErrorAndTheNextCallWorks()
    {
        _server.Faults.On(CimCallKind.Get).Nth(1).CutConnection();

        var failure = await Assert.ThrowsAsync<CimConnectionException>(() => _site.Demo_Printer().GetAsync("A"));

        Assert.Contains("Get Demo_Printer.Name=\"A\"", failure.Message, StringComparison.Ordinal);
        Assert.Equal("A", (await _site.Demo_Printer().GetAsync("A")).Name);
    }

    [Fact]
    public async Task CutAfterTheWorkLeavesTheWorkDone()
    {
        _server.Faults.On(CimCallKind.Invoke).AfterWork().CutConnection();
        _server.Faults.On(CimCallKind.Create).AfterWork().CutConnection();
        _server.OnCreate<Demo_Job>(write => write.Set("JobID", 77));
        var job = new Demo_Job { Printer = "A" };

        await Assert.ThrowsAsync<CimConnectionException>(() => _site.Demo_Printer("A").PrintAsync(3));
        await Assert.ThrowsAsync<CimConnectionException>(() => _site.CreateAsync(job));

        Assert.Equal(3u, _server.Find<Demo_Printer>("A")!.Pages);
        Assert.Equal(77u, Assert.Single(_server.Instances<Demo_Job>()).JobID);
        Assert.Equal(0u, job.JobID);
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(2, "AB")]
    [InlineData(3, "ABC")]
    public async Task StreamBreaksAfterSomeRows(int rows, string expected)
    {
        CimFault fault = _server.Faults.On(CimCallKind.Query).AfterRows(rows).CutConnection();

        string seen = "";
        await Assert.ThrowsAsync<CimConnectionException>(() => _site.Demo_Printer().ForEachAsync(printer => seen += printer.Name));

        Assert.Equal(expected, seen);
        Assert.Equal(1, fault.Fired);
        Assert.Equal(0, _server.OpenQueries);
        Assert.Equal(rows, _server.Calls[0].Rows);
        Assert.IsType<CimConnectionException>(_server.Calls[0].Error);
    }

    [Fact]
    public async Task FaultBeyondTheLastRowNeverStrikes()
    {
        CimFault fault = _server.Faults.On(CimCallKind.Query).AfterRows(4).CutConnection();

        Assert.Equal(3, (await _site.Demo_Printer().ToListAsync()).Count);

        Assert.Equal(1, fault.Matched);
        Assert.Same(fault, Assert.Single(_server.Faults.Unfired));
    }

    [Fact]
    public async Task DelayLastsAsLongAsTheClockSays()
    {
        _server.Faults.On(CimCallKind.Get).Delay(TimeSpan.FromSeconds(10));

        Task<Demo_Printer> get = _site.Demo_Printer().GetAsync("A");
        _clock.Advance(TimeSpan.FromSeconds(9));
        Assert.False(get.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("A", (await get).Name);
    }

    [Fact]
    public async Task DelayAndFailureOfOneFaultComeInThisOrder()
    {
        _server.Faults.On(CimCallKind.Get).CutConnection().Delay(TimeSpan.FromSeconds(10));

        Task get = _site.Demo_Printer().GetAsync("A");
        Assert.False(get.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(10));

        await Assert.ThrowsAsync<CimConnectionException>(() => get);
    }

    [Fact]
    public async Task FaultsStrikeInTheirOrderUntilOneFailsTheCall()
    {
        CimFault first = _server.Faults.On(CimCallKind.Get).Throw(CimStatus.AccessDenied).Times(1);
        CimFault second = _server.Faults.On(CimCallKind.Get).Throw(CimStatus.Failed);

        await FailsAsync(CimStatus.AccessDenied, () => _site.Demo_Printer().GetAsync("A"));
        Assert.Equal((1, 0), (first.Fired, second.Fired));
        await FailsAsync(CimStatus.Failed, () => _site.Demo_Printer().GetAsync("A"));
        Assert.Equal((1, 1), (first.Fired, second.Fired));
        Assert.Equal((2, 2), (first.Matched, second.Matched));
    }

    [Fact]
    public async Task ScriptReadsWellAndTellsWhatNeverStruck()
    {
        _server.Faults.On(CimCallKind.Query, "Demo_Printer").Nth(2).AfterRows(3).CutConnection();
        _server.Faults.On(CimCallKind.Invoke, "Demo_Printer", "Print").Nth(2).Times(3).Delay(TimeSpan.FromSeconds(5)).Throw(CimStatus.Failed);
        _server.Faults.On(_ => true).AfterWork().Delay(TimeSpan.Zero);

        await _site.Demo_Printer().GetAsync("A");

        Assert.Equal(
            """
            Query of Demo_Printer, call 2, after 3 rows: cuts the connection (matched 0, fired 0)
            Invoke of Demo_Printer.Print, calls 2 to 4: waits 00:00:05, fails with Failed (matched 0, fired 0)
            Calls of a predicate, after the work: waits 00:00:00 (matched 1, fired 1)
            """.ReplaceLineEndings(),
            _server.Faults.ToString());
        Assert.Equal(2, _server.Faults.Unfired.Count);
        Assert.Equal(3, _server.Faults.All.Count);
        _server.Faults.Clear();
        Assert.Empty(_server.Faults.All);
    }

    [Fact]
    public void ImpossibleNumbersAreRefused()
    {
        CimFault fault = _server.Faults.On(CimCallKind.Get);

        Assert.Throws<ArgumentOutOfRangeException>(() => fault.Nth(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => fault.Times(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => fault.AfterRows(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => fault.Delay(TimeSpan.FromSeconds(-5)));
    }

    private static async Task<bool> FailedAsync(Func<Task> call)
    {
        try
        {
            await call();
            return false;
        }
        catch (CimException)
        {
            return true;
        }
    }
}
