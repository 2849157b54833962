using static TypedCim.Testing.Tests.TestPrinters;

namespace TypedCim.Testing.Tests.Time;

public sealed class DeadlineTests
{
    private static readonly CimCallOptions s_tenSeconds = new() { Deadline = TimeSpan.FromSeconds(10) };

    private readonly CimTestClock _clock = new();
    private readonly CimTestServer _server;
    private readonly CimConnection _site;

    public DeadlineTests()
    {
        _server = NewServer(_clock);
        _server.Add(new Demo_Printer { Name = "A" });
        _server.Add(new Demo_Printer { Name = "B" });
        _site = _server.Connect();
    }

    [Fact]
    public async Task CallThatTakesLongerThanItsDeadlineTimesOut()
    {
        _server.Faults.On(CimCallKind.Get).Delay(Timeout.InfiniteTimeSpan);

        Task<Demo_Printer> get = _site.With(s_tenSeconds).Demo_Printer().GetAsync("A");
        _clock.Advance(TimeSpan.FromSeconds(9));
        Assert.False(get.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));

        var failure = await Assert.ThrowsAsync<CimTimeoutException>(() => get);
        Assert.Contains("00:00:10", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Demo_Printer.Name=\"A\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CallInTimeLeavesNoTimerBehind()
    {
        _server.Faults.On(CimCallKind.Get).Delay(TimeSpan.FromSeconds(5));

        Task<Demo_Printer> get = _site.With(s_tenSeconds).Demo_Printer().GetAsync("A");
        Assert.Equal(2, _clock.ActiveTimers);
        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("A", (await get).Name);
        Assert.Equal(0, _clock.ActiveTimers);
    }

    [Fact]
    public async Task CancellationByTheCallerIsNoTimeoutAndCarriesItsToken()
    {
        _server.Faults.On(_ => true).Delay(Timeout.InfiniteTimeSpan);
        using var source = new CancellationTokenSource();

        Task get = _site.With(s_tenSeconds).Demo_Printer().GetAsync("A", source.Token);
        Task list = _site.With(s_tenSeconds).Demo_Printer().ToListAsync(source.Token);
        Task plain = _site.Demo_Printer().GetAsync("A", source.Token);
        await source.CancelAsync();

        foreach (Task call in new[] { get, list, plain })
        {
            var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
            Assert.Equal(source.Token, canceled.CancellationToken);
        }

        Assert.Equal(0, _server.OpenQueries);
    }

    [Fact]
    public async Task DeadlineIsThatOfTheWholeEnumeration()
    {
        _server.Faults.On(CimCallKind.Query).AfterRows(1).Delay(TimeSpan.FromSeconds(20));
        await using IAsyncEnumerator<Demo_Printer> rows = _site.With(s_tenSeconds).Demo_Printer().GetAsyncEnumerator();
        Assert.True(await rows.MoveNextAsync());

        ValueTask<bool> next = rows.MoveNextAsync();
        Assert.False(next.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(10));

        await Assert.ThrowsAsync<CimTimeoutException>(() => next.AsTask());
        Assert.Equal(0, _server.OpenQueries);
    }

    [Fact]
    public async Task CancellationInTheMiddleOfAStreamEndsIt()
    {
        using var source = new CancellationTokenSource();
        int seen = 0;

        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Demo_Printer _ in _site.Demo_Printer().WithCancellation(source.Token))
            {
                seen++;
                await source.CancelAsync();
            }
        });

        Assert.Equal(1, seen);
        Assert.Equal(source.Token, canceled.CancellationToken);
    }

    [Fact]
    public async Task HandlerThatOutlivesTheDeadlineIsCancelledAndUndone()
    {
        _server.On<Demo_Printer>("Beep", async call =>
        {
            call.Server.Remove("Demo_Printer.Name=\"B\"");
            await Task.Delay(Timeout.InfiniteTimeSpan, call.Server.Time, call.CancellationToken);
        });

        Task beep = _site.With(s_tenSeconds).Demo_Printer("A").BeepAsync();
        _clock.Advance(TimeSpan.FromSeconds(10));

        await Assert.ThrowsAsync<CimTimeoutException>(() => beep);
        Assert.NotNull(_server.Find<Demo_Printer>("B"));
    }
}
