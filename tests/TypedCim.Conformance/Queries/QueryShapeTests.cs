namespace TypedCim.Conformance;

/// <summary>What a query brings beside its condition: classes, columns, order, and a limit.</summary>
public abstract class QueryShapeTests(ConformanceHost host) : ConformanceTest(host)
{
    protected override void Seed()
    {
        Host.Add(new Suite_Item { Name = "b", Label = "two", Rank = 2 });
        Host.Add(new Suite_Item { Name = "a", Label = "one", Rank = 1 });
        Host.Add(new Suite_SpecialItem { Name = "d", Label = "two", Rank = 4, IsRare = true });
        Host.Add(new Suite_Item { Name = "c", Rank = 3 });
    }

    [Fact]
    public async Task QueryBringsTheClassAndThoseBelowAsTheirOwnProxies()
    {
        List<Suite_Item> rows = await Site.Suite_Item().ToListAsync();

        Assert.Equal("a b c d", Names(rows));
        Assert.True(Assert.Single(rows.OfType<Suite_SpecialItem>()).IsRare);
        Assert.Equal(3, rows.Count(row => row.GetType() == typeof(Suite_Item)));
    }

    [Fact]
    public async Task QueryOfADerivedClassBringsItAlone()
    {
        Assert.Equal("d", Names(await Site.Suite_SpecialItem().ToListAsync()));
        Assert.Equal("d", Names(await Site.Suite_SpecialItem().Where(i => i.IsRare == true && i.Rank > 1u).ToListAsync()));
    }

    [Fact]
    public async Task QueryOfAClassWithoutInstancesIsEmpty()
    {
        Assert.Empty(await Site.Suite_Slot().ToListAsync());
        Assert.Null(await Site.Suite_Slot().FirstOrDefaultAsync());
    }

    [Fact]
    public async Task ClassWithoutKeyIsQueried()
    {
        Host.Add(new Suite_Event { Text = "one", Level = 1 });
        Host.Add(new Suite_Event { Text = "two", Level = 2 });

        Assert.Equal("two", Assert.Single(await Site.Suite_Event().Where(e => e.Level > 1u).ToListAsync()).Text);
    }

    [Fact]
    public async Task ColumnsAndKeysAreLoaded()
    {
        Suite_Item row = Assert.Single(await Site.Suite_Item().Where(i => i.Name == "a").Columns(i => i.Rank).ToListAsync());

        Assert.Equal("a", row.Name);
        Assert.Equal(1u, row.Rank);
        await row.RelabelAsync("x", rank: 1);
    }

    [Fact]
    public async Task ColumnsOfARecordAreThoseThatWereAskedFor()
    {
        Suite_Item row = Assert.Single(await Site.Suite_Item().Where(i => i.Name == "a").Columns(i => i.Rank).ToListAsync());

        // A server may send more than it was asked for, but never a lazy property.
        Assert.False(Site.IsLoaded(row, i => i.Notes));
        Assert.Throws<CimNotLoadedException>(() => row.Notes);
    }

    [Fact]
    public async Task TopStopsTheQuery()
    {
        Assert.Equal(2, (await Site.Suite_Item().Top(2).ToListAsync()).Count);
        Assert.Equal(4, (await Site.Suite_Item().Top(100).ToListAsync()).Count);
        Assert.Equal("a", (await Site.Suite_Item().Where(i => i.Rank == 1u).FirstOrDefaultAsync())!.Name);
    }

    [Fact]
    public async Task OrderIsKeptOrRefused()
    {
        if (!Can(CimCapabilities.Ordering))
        {
            CimException refused = await FailsAsync(CimStatus.NotSupported, () => Site.Suite_Item().OrderBy(i => i.Rank).ToListAsync());
            Assert.Contains("sort", refused.Message, StringComparison.Ordinal);
            return;
        }

        Assert.Equal("a b c d", Sequence(await Site.Suite_Item().OrderBy(i => i.Rank).ToListAsync()));
        Assert.Equal("d c b a", Sequence(await Site.Suite_Item().OrderByDescending(i => i.Rank).ToListAsync()));
        Assert.Equal("c a d b", Sequence(await Site.Suite_Item().OrderBy(i => i.Label).OrderByDescending(i => i.Rank).ToListAsync()));
        Assert.Equal("d c", Sequence(await Site.Suite_Item().OrderByDescending(i => i.Rank).Top(2).ToListAsync()));
    }

    [Fact]
    public async Task QueryRunsAnewWithEachEnumeration()
    {
        CimQuery<Suite_Item, Suite_ItemFields> query = Site.Suite_Item().Where(i => i.Rank > 2u);
        Assert.Equal(2, (await query.ToListAsync()).Count);

        Host.Add(new Suite_Item { Name = "e", Rank = 5 });

        Assert.Equal(3, (await query.ToListAsync()).Count);
    }

    private static string Sequence(IEnumerable<Suite_Item> rows) => string.Join(' ', rows.Select(row => row.Name));

    private static string Names(IEnumerable<Suite_Item> rows) => string.Join(' ', rows.Select(row => row.Name).Order(StringComparer.Ordinal));
}
