using TypedCim.Tests.Fakes;
using TypedCim.Tests.Model;

namespace TypedCim.Tests.Connection;

public sealed class CimCancellationTests
{
    [Fact]
    public async Task ACallWithACancelledTokenReachesNoTransport()
    {
        var transport = new FakeTransport();
        var connection = new CimConnection(transport);
        Acme_Device device = connection.Acme_Device("D1");
        device.Notes = "x";
        var token = new CancellationToken(canceled: true);
        Func<Task>[] calls =
        [
            () => connection.GetAsync("A.K=1", token),
            () => connection.FindAsync("A.K=1", token),
            () => connection.InvokeAsync("A.K=1", "M", cancellationToken: token),
            () => connection.DeleteAsync("A.K=1", token),
            () => connection.CreateAsync(new Acme_Device(), token),
            () => connection.SaveAsync(device, token),
            () => connection.LoadAsync(device, [], token),
            () => connection.Acme_Device().GetAsync("D1", token),
            () => connection.Acme_Device().FindAsync("D1", token),
            () => connection.Acme_Device().ToListAsync(token),
            () => connection.Acme_Device().FirstOrDefaultAsync(token),
            () => connection.QueryAsync("SELECT * FROM A", token).ToListAsync(token),
            () => device.ResetAsync(1, "x", cancellationToken: token),
            () => Acme_Device.SearchAsync(connection, token),
        ];

        foreach (Func<Task> call in calls)
        {
            OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(call);
            Assert.Equal(token, error.CancellationToken);
        }

        Assert.Empty(transport.Requests);
        Assert.True(new CimSource(device).HasChanges);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ACallCancelledOnItsWayCarriesTheCallersToken(bool hasDeadline)
    {
        using var source = new CancellationTokenSource();
        CimConnection connection = Connect(new FakeTransport { Wait = ThroughATokenOfItsOwn }, hasDeadline);
        Task call = connection.InvokeAsync("A.K=1", "M", cancellationToken: source.Token);

        await source.CancelAsync();

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, error.CancellationToken);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AStreamCancelledOnItsWayEndsAndIsDisposed(bool hasDeadline)
    {
        using var source = new CancellationTokenSource();
        var rows = new RowStream([new Acme_Device(), new Acme_Device()], (move, token) => move < 2 ? Task.CompletedTask : ThroughATokenOfItsOwn(token));
        CimConnection connection = Connect(new FakeTransport { OnQuery = (_, _) => rows }, hasDeadline);
        await using IAsyncEnumerator<Acme_Device> devices = connection.Acme_Device().GetAsyncEnumerator(source.Token);
        Assert.True(await devices.MoveNextAsync());
        Task<bool> next = devices.MoveNextAsync().AsTask();

        await source.CancelAsync();

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Equal(1, rows.Disposals);
    }

    private static CimConnection Connect(CimTransport transport, bool hasDeadline)
    {
        var calls = new CimCallOptions { Deadline = hasDeadline ? TimeSpan.FromHours(1) : null };
        return new CimConnection(transport, new CimConnectionOptions { Calls = calls, TimeProvider = new ManualTimeProvider() });
    }

    private static async Task ThroughATokenOfItsOwn(CancellationToken token)
    {
        using CancellationTokenSource own = CancellationTokenSource.CreateLinkedTokenSource(token);
        await Task.Delay(Timeout.Infinite, own.Token);
    }
}
