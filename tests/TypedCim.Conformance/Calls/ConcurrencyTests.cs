namespace TypedCim.Conformance;

/// <summary>One connection, many callers at once.</summary>
public abstract class ConcurrencyTests(ConformanceHost host) : ConformanceTest(host)
{
    private const int Callers = 16;

    protected override void Seed()
    {
        for (int i = 0; i < Callers; i++)
            Host.Add(new Suite_Item { Name = NameOf(i), Rank = (uint)i });
    }

    [Fact]
    public async Task CallsAreOnTheServerAtTheSameTime()
    {
        int inside = 0;
        var everybody = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Host.On("Suite_Item", "Judge", async call =>
        {
            if (Interlocked.Increment(ref inside) == Callers)
                everybody.SetResult();

            // Only when all calls have come may the first of them return.
            await everybody.Task;
            call.ReturnValue = 0u;
        });

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(i => Site.Suite_Item(NameOf(i)).JudgeAsync(0)));

        Assert.Equal(Callers, inside);
    }

    [Fact]
    public async Task EveryCallerGetsItsOwnAnswer()
    {
        Suite_Item.RelabelResult[] results = await Task.WhenAll(
            Enumerable.Range(0, Callers).Select(i => Task.Run(() => Site.Suite_Item(NameOf(i)).RelabelAsync("label " + i, rank: (uint)i))));

        for (int i = 0; i < Callers; i++)
        {
            Assert.Equal("now label " + i, results[i].ReturnValue);
            Assert.Equal(NameOf(i) + " before", results[i].Before);
            Assert.Equal((uint)i + 1, results[i].Rank);
        }
    }

    [Fact]
    public async Task ReadsWritesAndQueriesMix()
    {
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(i => Task.Run(async () =>
        {
            Suite_Item item = await Site.Suite_Item().GetAsync(NameOf(i));
            item.Label = "label " + i;
            await Site.SaveAsync(item);
            Suite_Item queried = Assert.Single(await Site.Suite_Item().Where(one => one.Rank == (uint)i).ToListAsync());
            Assert.Equal("label " + i, queried.Label);
        })));

        Assert.Equal(Callers, (await Site.Suite_Item().Where(one => one.Label != null).ToListAsync()).Count);
    }

    private static string NameOf(int number) => FormattableString.Invariant($"item {number}");
}
