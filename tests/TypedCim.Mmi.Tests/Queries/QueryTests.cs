using MmiStandIn;
using TypedCim.Mmi.Tests.Server;

namespace TypedCim.Mmi.Tests.Queries;

public sealed class QueryTests : IAsyncDisposable
{
    private readonly Lab _lab = new();

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    [Fact]
    public async Task RowsOfDerivedClassesComeAsTheirOwnProxies()
    {
        _lab.Add("Lab_Thing", ("Name", "A"));
        _lab.Add("Lab_BigThing", ("Name", "B"), ("Size", 3u));

        List<Lab_Thing> things = await _lab.Site.Lab_Thing().OrderByDescending(thing => thing.Name).ToListAsync();

        Assert.Equal("B, A", string.Join(", ", things.Select(thing => thing.Name)));
        Assert.Equal(3u, Assert.IsType<Lab_BigThing>(things[0]).Size);
    }

    [Fact]
    public async Task ConditionIsDecidedByTheServer()
    {
        _lab.Add("Lab_Thing", ("Name", "A"), ("U64", ulong.MaxValue), ("When", new CimTime("20240301000000.000000+000")));
        _lab.Add("Lab_Thing", ("Name", "B"), ("U64", 1ul));
        var day = (CimDateTime)new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.Zero);

        List<Lab_Thing> things = await _lab.Site.Lab_Thing().Where(thing => thing.U64 > 5ul && !(thing.When < day) && (thing.Name.In(["A", "C"]) || thing.Text == "x")).ToListAsync();

        Assert.Equal("A", Assert.Single(things).Name);
    }

    [Fact]
    public async Task LazyPropertiesAreNotLoadedByAQuery()
    {
        _lab.Add("Lab_Thing", ("Name", "A"), ("Secret", "s"), ("Text", null));

        Lab_Thing thing = Assert.Single(await _lab.Site.Lab_Thing().ToListAsync());

        Assert.False(_lab.Site.IsLoaded(thing, one => one.Secret));
        Assert.True(_lab.Site.IsLoaded(thing, one => one.Text));
        await _lab.Site.LoadAsync(thing, one => one.Secret);
        Assert.Equal("s", thing.Secret);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OnlyNamedColumnsAreLoaded(bool unnamedComeAsNull)
    {
        _lab.Server.Quirks.UnnamedColumnsComeAsNull = unnamedComeAsNull;
        _lab.Add("Lab_Thing", ("Name", "A"), ("U32", 1u), ("Text", "t"));

        Lab_Thing thing = Assert.Single(await _lab.Site.Lab_Thing().Columns(one => one.U32).ToListAsync());

        Assert.Equal((1u, "A"), (thing.U32, thing.Name));
        Assert.Throws<CimNotLoadedException>(() => thing.Text);
    }

    [Fact]
    public async Task EarlyEndReleasesTheNativeOperation()
    {
        for (int i = 0; i < 100; i++)
            _lab.Add("Lab_Thing", ("Name", "T" + i));
        _lab.Server.Pause.After(50);

        await foreach (Lab_Thing thing in _lab.Site.Lab_Thing())
        {
            Assert.Equal(1, _lab.Server.OpenOperations);
            break;
        }

        Assert.Equal(0, _lab.Server.OpenOperations);
    }

    [Fact]
    public async Task RowsArriveBeforeTheQueryHasEnded()
    {
        for (int i = 0; i < 3; i++)
            _lab.Add("Lab_Thing", ("Name", "T" + i));
        _lab.Server.Pause.After(1);
        await using IAsyncEnumerator<Lab_Thing> rows = _lab.Site.Lab_Thing().GetAsyncEnumerator();

        Assert.True(await rows.MoveNextAsync());
        Assert.Equal("T0", rows.Current.Name);
        Task<bool> next = rows.MoveNextAsync().AsTask();
        Assert.False(next.IsCompleted);
        _lab.Server.Pause.Release();
        Assert.True(await next);
    }

    [Fact]
    public async Task ServerIsNeverHeldByASlowConsumer()
    {
        for (int i = 0; i < 2_000; i++)
            _lab.Add("Lab_Thing", ("Name", "T" + i));
        await using IAsyncEnumerator<Lab_Thing> rows = _lab.Site.Lab_Thing().GetAsyncEnumerator();
        Assert.True(await rows.MoveNextAsync());

        // The consumer does nothing; the operation ends all the same.
        Assert.True(SpinWait.SpinUntil(() => _lab.Server.OpenOperations == 0, TimeSpan.FromMinutes(1)));

        int count = 1;
        while (await rows.MoveNextAsync())
            count++;
        Assert.Equal(2_000, count);
    }

    [Fact]
    public async Task SortingThatTheServerCannotDoIsExplained()
    {
        _lab.Server.Quirks.PlainWql = true;
        _lab.Add("Lab_Thing", ("Name", "A"));

        CimException refused = await Assert.ThrowsAsync<CimException>(() => _lab.Site.Lab_Thing().OrderBy(thing => thing.Name).ToListAsync());

        Assert.Equal(CimStatus.InvalidQuery, refused.Status);
        Assert.Contains("cannot sort", refused.Message, StringComparison.Ordinal);
        Assert.Single(await _lab.Site.Lab_Thing().Where(thing => thing.Name.In(["A", "B"])).ToListAsync());
    }
}
