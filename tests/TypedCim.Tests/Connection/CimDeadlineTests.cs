using TypedCim.Tests.Fakes;
using TypedCim.Tests.Model;

namespace TypedCim.Tests.Connection;

public sealed class CimDeadlineTests
{
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(30);
    private readonly ManualTimeProvider _clock = new();

    [Fact]
    public async Task ACallThatTakesTooLongEndsAsATimeout()
    {
        CimConnection connection = Connect(new FakeTransport { Wait = Forever });
        Task call = connection.Acme_Device().GetAsync("D1");

        _clock.Advance(s_deadline - TimeSpan.FromTicks(1));
        Assert.False(call.IsCompleted);
        _clock.Advance(TimeSpan.FromTicks(1));

        CimTimeoutException error = await Assert.ThrowsAsync<CimTimeoutException>(() => call);
        Assert.Equal("Reading Acme_Device.Id=\"D1\" did not end within its deadline of 00:00:30. The server may still be working on it.", error.Message);
        Assert.Equal(CimStatus.InvalidOperationTimeout, error.Status);
        Assert.IsAssignableFrom<OperationCanceledException>(error.InnerException);
        Assert.Equal(0, _clock.ActiveTimers);
    }

    [Fact]
    public async Task EveryKindOfCallHasTheDeadline()
    {
        CimConnection connection = Connect(new FakeTransport { Wait = Forever });
        Acme_Device device = connection.Acme_Device("D1");
        Task[] calls =
        [
            connection.GetAsync("A.K=1"),
            connection.InvokeAsync("A.K=1", "M"),
            connection.DeleteAsync("A.K=1"),
            connection.DeleteAsync(device),
            connection.CreateAsync(new Acme_Device()),
            connection.LoadAsync(device),
            device.ResetAsync(1, "x"),
            Acme_Device.SearchAsync(connection),
        ];

        _clock.Advance(s_deadline);

        foreach (Task call in calls)
            await Assert.ThrowsAsync<CimTimeoutException>(() => call);
    }

    [Fact]
    public async Task AWholeEnumerationHasOneDeadline()
    {
        var rows = new RowStream(Rows(3), (_, token) =>
        {
            _clock.Advance(TimeSpan.FromSeconds(12));
            token.ThrowIfCancellationRequested();
            return Task.CompletedTask;
        });
        CimConnection connection = Connect(new FakeTransport { OnQuery = (_, _) => rows });
        var seen = new List<Acme_Device>();

        CimTimeoutException error = await Assert.ThrowsAsync<CimTimeoutException>(() => connection.Acme_Device().ForEachAsync(seen.Add));

        Assert.Equal("The query of Acme_Device did not end within its deadline of 00:00:30. The server may still be working on it.", error.Message);
        Assert.Equal(2, seen.Count);
        Assert.Equal(1, rows.Disposals);
    }

    [Fact]
    public async Task ACallThatEndsInTimeLeavesNoTimer()
    {
        CimConnection connection = Connect(new FakeTransport { OnQuery = (_, _) => new RowStream(Rows(2), (_, _) => Task.CompletedTask) });

        await connection.Acme_Device().GetAsync("D1");
        await connection.Acme_Device().ToListAsync();

        Assert.Equal(0, _clock.ActiveTimers);
    }

    [Fact]
    public async Task TheCallersCancellationIsNoTimeout()
    {
        CimConnection connection = Connect(new FakeTransport { Wait = Forever });
        using var source = new CancellationTokenSource();
        Task call = connection.Acme_Device().GetAsync("D1", source.Token);

        await source.CancelAsync();

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, error.CancellationToken);
    }

    [Fact]
    public async Task WithoutADeadlineNoTimerStarts()
    {
        var transport = new FakeTransport { Wait = Forever };
        var connection = new CimConnection(transport, new CimConnectionOptions { TimeProvider = _clock });

        Task call = connection.Acme_Device().GetAsync("D1");

        Assert.Equal(0, _clock.ActiveTimers);
        Assert.False(call.IsCompleted);
        await connection.DisposeAsync();
    }

    [Fact]
    public async Task ACancellationThatNobodyAskedForPasses()
    {
        var cause = new OperationCanceledException("the transport gave up");
        CimConnection connection = Connect(new FakeTransport { Wait = _ => Task.FromException(cause) });

        Assert.Same(cause, await Assert.ThrowsAsync<OperationCanceledException>(() => connection.GetAsync("A.K=1")));
    }

    private static Task Forever(CancellationToken token) => Task.Delay(Timeout.Infinite, token);

    private static IEnumerable<Acme_Device> Rows(int count) => Enumerable.Range(0, count).Select(_ => new Acme_Device());

    private CimConnection Connect(CimTransport transport) =>
        new CimConnection(transport, new CimConnectionOptions { TimeProvider = _clock }).With(new CimCallOptions { Deadline = s_deadline });
}
