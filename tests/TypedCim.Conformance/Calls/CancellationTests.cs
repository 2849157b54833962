using TypedCim.Testing;

namespace TypedCim.Conformance;

/// <summary>Cancellation before, during and after a call, and deadlines, which are not cancellation.</summary>
public abstract class CancellationTests(ConformanceHost host) : ConformanceTest(host)
{
    public static TheoryData<CimCallKind> Kinds => [.. Enum.GetValues<CimCallKind>()];

    protected override void Seed()
    {
        for (int i = 0; i < 10; i++)
            Host.Add(new Suite_Item { Name = FormattableString.Invariant($"item {i}"), Label = "one" });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task CancelledBeforehandSendsNothing(CimCallKind kind)
    {
        using var cancellation = new CancellationTokenSource();
        Suite_Item item = await ChangedAsync();
        await cancellation.CancelAsync();

        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(Site, kind, item, cancellation.Token));

        Assert.Equal(cancellation.Token, canceled.CancellationToken);
        AssertNothingHappened();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task CancelledDuringTheCallEndsItWithTheCallersToken(CimCallKind kind)
    {
        using var cancellation = new CancellationTokenSource();
        Suite_Item item = await ChangedAsync();
        Task reached = Host.Hold(kind);

        Task call = RunAsync(Site, kind, item, cancellation.Token);
        await reached;
        Assert.False(call.IsCompleted);
        await cancellation.CancelAsync();

        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, canceled.CancellationToken);
        Assert.Equal(0, Host.OpenStreams);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task CancelledAfterwardsChangesNothing(CimCallKind kind)
    {
        using var cancellation = new CancellationTokenSource();
        Suite_Item item = await ChangedAsync();
        await RunAsync(Site, kind, item, cancellation.Token);

        await cancellation.CancelAsync();

        Assert.Equal(kind == CimCallKind.Delete ? 9 : kind == CimCallKind.Create ? 11 : 10, (await Site.Suite_Item().ToListAsync()).Count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task DeadlineIsATimeoutAndNoCancellation(CimCallKind kind)
    {
        using var cancellation = new CancellationTokenSource();
        CimConnection hurried = Site.With(new CimCallOptions { Deadline = TimeSpan.FromSeconds(30) });
        Suite_Item item = await ChangedAsync();
        Task reached = Host.Hold(kind);

        Task call = RunAsync(hurried, kind, item, cancellation.Token);
        await reached;
        Clock.Advance(TimeSpan.FromSeconds(29));
        Assert.False(call.IsCompleted);
        Clock.Advance(TimeSpan.FromSeconds(1));

        CimTimeoutException timeout = await Assert.ThrowsAsync<CimTimeoutException>(() => call);
        Assert.Equal(CimStatus.InvalidOperationTimeout, timeout.Status);
        Assert.Contains("00:00:30", timeout.Message, StringComparison.Ordinal);
        Assert.Equal(0, Host.OpenStreams);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task CallersCancellationWinsOverALaterDeadline(CimCallKind kind)
    {
        using var cancellation = new CancellationTokenSource();
        CimConnection hurried = Site.With(new CimCallOptions { Deadline = TimeSpan.FromSeconds(30) });
        Suite_Item item = await ChangedAsync();
        Task reached = Host.Hold(kind);

        Task call = RunAsync(hurried, kind, item, cancellation.Token);
        await reached;
        await cancellation.CancelAsync();

        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, canceled.CancellationToken);
    }

    [Fact]
    public async Task StreamIsCancelledBetweenItsRows()
    {
        using var cancellation = new CancellationTokenSource();
        await using IAsyncEnumerator<Suite_Item> rows = Site.Suite_Item().GetAsyncEnumerator(cancellation.Token);
        Assert.True(await rows.MoveNextAsync());
        Assert.True(await rows.MoveNextAsync());

        await cancellation.CancelAsync();

        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            // Rows that have come already may still be handed out.
            while (await rows.MoveNextAsync())
            {
            }
        });
        Assert.Equal(cancellation.Token, canceled.CancellationToken);
        Assert.Equal(0, Host.OpenStreams);
    }

    [Fact]
    public async Task DeadlineIsThatOfTheWholeEnumeration()
    {
        CimConnection hurried = Site.With(new CimCallOptions { Deadline = TimeSpan.FromSeconds(30) });
        Task reached = Host.Hold(CimCallKind.Query, afterRows: 2);
        await using IAsyncEnumerator<Suite_Item> rows = hurried.Suite_Item().GetAsyncEnumerator();
        Assert.True(await rows.MoveNextAsync());
        Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.True(await rows.MoveNextAsync());

        Task<bool> third = rows.MoveNextAsync().AsTask();
        await reached;
        Clock.Advance(TimeSpan.FromSeconds(10));

        await Assert.ThrowsAsync<CimTimeoutException>(() => third);
        Assert.Equal(0, Host.OpenStreams);
    }

    [Fact]
    public async Task MethodLearnsThatItsCallerGaveUp()
    {
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Host.On("Suite_Item", "Wait", async call =>
        {
            entered.SetResult();
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, call.CancellationToken);
            }
            finally
            {
                stopped.SetResult();
            }
        });
        using var cancellation = new CancellationTokenSource();

        Task call = Site.Suite_Item("item 1").WaitAsync(cancellation.Token);
        await entered.Task;
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await stopped.Task;
    }

    [Fact]
    public async Task ConnectionIsOfUseAfterACancelledCall()
    {
        using var cancellation = new CancellationTokenSource();
        Task call = Site.Suite_Item("item 1").WaitAsync(cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        Assert.Equal("one", (await Site.Suite_Item().GetAsync("item 1")).Label);
    }

    private async Task<Suite_Item> ChangedAsync()
    {
        Suite_Item item = await Site.Suite_Item().GetAsync("item 1");
        item.Label = "changed";
        return item;
    }

    private void AssertNothingHappened()
    {
        Assert.Equal("one", Stored("Suite_Item.Name=\"item 1\"")["Label"].AsString());
        Assert.Null(Host.Find("Suite_Item.Name=\"new\""));
        Assert.Equal(0, Host.OpenStreams);
    }

    private static Task RunAsync(CimConnection site, CimCallKind kind, Suite_Item item, CancellationToken cancellationToken) => kind switch
    {
        CimCallKind.Get => site.Suite_Item().GetAsync("item 1", cancellationToken),
        CimCallKind.Query => site.Suite_Item().ToListAsync(cancellationToken),
        CimCallKind.Invoke => site.Suite_Item("item 1").JudgeAsync(0, cancellationToken),
        CimCallKind.Create => site.CreateAsync(new Suite_Item { Name = "new" }, cancellationToken),
        CimCallKind.Modify => site.SaveAsync(item, cancellationToken),
        _ => site.DeleteAsync(item, cancellationToken),
    };
}
