using TypedCim.Mmi.Tests.Server;
using TypedCim.Testing;

namespace TypedCim.Mmi.Tests.Calls;

public sealed class CancellationTests : IAsyncDisposable
{
    private readonly CimTestClock _clock = new();
    private readonly Lab _lab;

    public CancellationTests()
    {
        _lab = new Lab(time: _clock);
        _lab.Add("Lab_Thing", ("Name", "A"));
        _lab.Add("Lab_Thing", ("Name", "B"));
    }

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    [Fact]
    public async Task CancelledBeforeTheCallNothingIsSent()
    {
        var canceled = new CancellationToken(canceled: true);

        OperationCanceledException failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _lab.Site.Lab_Thing().GetAsync("A", canceled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _lab.Site.Lab_Thing().ToListAsync(canceled));

        Assert.Equal(canceled, failure.CancellationToken);
        Assert.Empty(_lab.Server.Operations);
    }

    [Fact]
    public async Task CancelledDuringACallItEndsAndTheNativeOperationIsReleased()
    {
        using var source = new CancellationTokenSource();
        _lab.Server.Pause.After(0);
        Task<Lab_Thing> call = _lab.Site.Lab_Thing().GetAsync("A", source.Token);
        Assert.True(await _lab.Server.Pause.ReachedAsync());

        await source.CancelAsync();

        OperationCanceledException failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, failure.CancellationToken);
        Assert.Equal(0, _lab.Server.OpenOperations);
    }

    [Fact]
    public async Task CancelledBetweenRowsTheStreamEnds()
    {
        using var source = new CancellationTokenSource();
        _lab.Server.Pause.After(1);
        await using IAsyncEnumerator<Lab_Thing> rows = _lab.Site.Lab_Thing().GetAsyncEnumerator(source.Token);
        Assert.True(await rows.MoveNextAsync());
        Task<bool> next = rows.MoveNextAsync().AsTask();

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        Assert.Equal(0, _lab.Server.OpenOperations);
    }

    [Fact]
    public async Task CancelledAfterTheServerHasEndedRowsThatNobodyTookAreNotAnEnd()
    {
        using var source = new CancellationTokenSource();
        await using IAsyncEnumerator<Lab_Thing> rows = _lab.Site.Lab_Thing().GetAsyncEnumerator(source.Token);
        Assert.True(await rows.MoveNextAsync());
        Assert.True(SpinWait.SpinUntil(() => _lab.Server.OpenOperations == 0, TimeSpan.FromMinutes(1)));

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await rows.MoveNextAsync());
    }

    [Fact]
    public async Task CancelledAfterTheCallTheResultStays()
    {
        using var source = new CancellationTokenSource();
        Lab_Thing thing = await _lab.Site.Lab_Thing().GetAsync("A", source.Token);

        await source.CancelAsync();

        Assert.Equal("A", thing.Name);
    }

    [Fact]
    public async Task DeadlineEndsAMethodThatTheServerDoesNotEnd()
    {
        _lab.Server.On("Lab_Thing", "Count", call => call.ReturnValue = 0);
        _lab.Server.Pause.After(0);
        CimConnection hasty = _lab.Site.With(new CimCallOptions { Deadline = TimeSpan.FromSeconds(30) });
        Task call = Lab_Thing.CountAsync(hasty, "A");
        Assert.True(await _lab.Server.Pause.ReachedAsync());

        _clock.Advance(TimeSpan.FromSeconds(30));

        await Assert.ThrowsAsync<CimTimeoutException>(() => call);
        Assert.Equal(0, _lab.Server.OpenOperations);
    }

    [Fact]
    public async Task ContinuationsDoNotRunOnNativeThreads()
    {
        string? afterCall = null;
        string? inStream = null;
        await Task.Run(async () =>
        {
            await _lab.Site.Lab_Thing().GetAsync("A");
            afterCall = Thread.CurrentThread.Name;
            await foreach (Lab_Thing thing in _lab.Site.Lab_Thing())
                inStream = Thread.CurrentThread.Name;
        });

        Assert.False(afterCall is "native callback");
        Assert.False(inStream is "native callback");
    }

    [Fact]
    public async Task DisposedConnectionRefusesCallsAndDisposesOfTheSession()
    {
        await _lab.Site.Lab_Thing().GetAsync("A");

        await _lab.Site.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => _lab.Site.Lab_Thing().GetAsync("A"));
        Assert.Equal(1, _lab.Server.DisposedSessions);
    }

    [Fact]
    public async Task ManyCallersShareOneSession()
    {
        Lab_Thing[] things = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _lab.Site.Lab_Thing().GetAsync("A")));

        Assert.Equal(20, things.Length);
        Assert.Single(_lab.Server.Operations.Select(operation => operation.Session).Distinct());
    }
}
