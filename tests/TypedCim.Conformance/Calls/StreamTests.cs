using TypedCim.Testing;

namespace TypedCim.Conformance;

/// <summary>Streams: rows come as they are asked for, and whoever stops early leaves nothing behind on the server.</summary>
public abstract class StreamTests(ConformanceHost host) : ConformanceTest(host)
{
    private const int Rows = 50;

    protected override void Seed()
    {
        for (int i = 0; i < Rows; i++)
            Host.Add(new Suite_Item { Name = FormattableString.Invariant($"item {i:00}"), Rank = (uint)i });
    }

    [Fact]
    public async Task AllRowsComeAndTheServerIsDone()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        await foreach (Suite_Item item in Site.Suite_Item())
            names.Add(item.Name);

        Assert.Equal(Rows, names.Count);
        Assert.Equal(0, Host.OpenStreams);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(Rows)]
    public async Task LeavingEarlyReleasesTheServer(int taken)
    {
        int left = taken;
        await foreach (Suite_Item _ in Site.Suite_Item())
        {
            if (--left == 0)
                break;
        }

        Assert.Equal(0, Host.OpenStreams);
    }

    [Fact]
    public async Task TopAndFirstReleaseTheServer()
    {
        await Site.Suite_Item().Top(3).ToListAsync();
        await Site.Suite_Item().FirstOrDefaultAsync();

        Assert.Equal(0, Host.OpenStreams);
    }

    [Fact]
    public async Task ExceptionOfTheConsumerReleasesTheServer()
    {
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => Site.Suite_Item().ForEachAsync(_ => throw new InvalidTimeZoneException()));

        Assert.Equal(0, Host.OpenStreams);
    }

    [Fact]
    public async Task ErrorInTheMiddleComesAfterTheRowsBeforeIt()
    {
        Task reached = Host.Hold(CimCallKind.Query, afterRows: 3);
        using var cancellation = new CancellationTokenSource();
        await using IAsyncEnumerator<Suite_Item> rows = Site.Suite_Item().GetAsyncEnumerator(cancellation.Token);
        for (int i = 0; i < 3; i++)
            Assert.True(await rows.MoveNextAsync());

        Task<bool> next = rows.MoveNextAsync().AsTask();
        await reached;
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    [Fact]
    public async Task NothingIsAskedForBeforeTheFirstRowIs()
    {
        Host.Fail(CimCallKind.Query, CimStatus.AccessDenied);
        CimQuery<Suite_Item, Suite_ItemFields> query = Site.Suite_Item().Where(i => i.Rank > 1u);
        await using IAsyncEnumerator<Suite_Item> rows = query.GetAsyncEnumerator();

        Assert.Equal(0, Host.OpenStreams);
        await FailsAsync(CimStatus.AccessDenied, async () => await rows.MoveNextAsync());
        Assert.Equal(0, Host.OpenStreams);
    }

    [Fact]
    public async Task TwoStreamsDoNotDisturbEachOther()
    {
        await using IAsyncEnumerator<Suite_Item> first = Site.Suite_Item().Where(i => i.Rank < 10u).GetAsyncEnumerator();
        await using IAsyncEnumerator<Suite_Item> second = Site.Suite_Item().Where(i => i.Rank >= 10u).GetAsyncEnumerator();
        int firstCount = 0;
        int secondCount = 0;
        while (await second.MoveNextAsync())
        {
            secondCount++;
            Assert.True(second.Current.Rank >= 10);
            if (await first.MoveNextAsync())
            {
                firstCount++;
                Assert.True(first.Current.Rank < 10);
            }
        }

        Assert.Equal((10, 40), (firstCount, secondCount));
    }

    [Fact]
    public async Task RowsAreOfUseWhileTheStreamGoesOn()
    {
        await foreach (Suite_Item item in Site.Suite_Item().Where(i => i.Rank < 3u))
        {
            Assert.EndsWith(" before", (await item.RelabelAsync("x", rank: 1)).Before, StringComparison.Ordinal);
            item.Label = "seen";
            await Site.SaveAsync(item);
        }

        Assert.Equal(3, (await Site.Suite_Item().Where(i => i.Label == "seen").ToListAsync()).Count);
    }
}
