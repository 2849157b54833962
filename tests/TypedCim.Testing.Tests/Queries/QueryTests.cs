using static TypedCim.Testing.Tests.TestPrinters;

namespace TypedCim.Testing.Tests.Queries;

public sealed class QueryTests
{
    private readonly CimTestServer _server = NewServer();
    private readonly CimConnection _site;

    public QueryTests()
    {
        _server.Add(new Demo_Printer { Name = "B", Location = "x", Pages = 3 });
        _server.Add(new Demo_ColorPrinter { Name = "D", Location = "X", Pages = 1, Inks = 4 });
        _server.Add(new Demo_Printer { Name = "A", Pages = 2 });
        _server.Add(new Demo_Printer { Name = "C", Location = "y", Pages = 2 });
        _site = _server.Connect();
    }

    [Fact]
    public async Task RowsComeInTheOrderOfCreationWithTheirOwnClasses()
    {
        List<Demo_Device> devices = await _site.Demo_Device().ToListAsync();

        Assert.Equal("B D A C", NamesOf(devices));
        Assert.Equal(4u, Assert.IsType<Demo_ColorPrinter>(devices[1]).Inks);
    }

    [Fact]
    public async Task OrderIsStableAndPutsNullFirst()
    {
        Assert.Equal("A B D C", NamesOf(await _site.Demo_Printer().OrderBy(p => p.Location).ToListAsync()));
        Assert.Equal("C B D A", NamesOf(await _site.Demo_Printer().OrderByDescending(p => p.Location).ToListAsync()));
        Assert.Equal("D A C B", NamesOf(await _site.Demo_Printer().OrderBy(p => p.Pages).OrderBy(p => p.Name).ToListAsync()));
        Assert.Equal("B A C D", NamesOf(await _site.Demo_Printer().OrderByDescending(p => p.Pages).OrderBy(p => p.Name).ToListAsync()));
    }

    [Fact]
    public async Task TopCutsAfterSorting()
    {
        Assert.Equal("A B", NamesOf(await _site.Demo_Printer().OrderBy(p => p.Name).Top(2).ToListAsync()));
        Assert.Equal("D", (await _site.Demo_Printer().OrderByDescending(p => p.Name).FirstOrDefaultAsync())!.Name);
    }

    [Fact]
    public async Task OnlyColumnsAndKeysAreLoaded()
    {
        Demo_Printer printer = (await _site.Demo_Printer().Columns(p => p.Pages).ToListAsync())[0];

        Assert.Equal("B", printer.Name);
        Assert.Equal(3u, printer.Pages);
        Assert.Throws<CimNotLoadedException>(() => printer.Location);
    }

    [Fact]
    public async Task SortingByAnEmbeddedObjectIsAnInvalidQuery()
    {
        CimException failure = await FailsAsync(CimStatus.InvalidQuery, () => _site.Demo_Printer().OrderBy(p => p.Default).ToListAsync());

        Assert.Contains("Demo_Printer.Default", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RedeclaredLazyPropertyStaysAway()
    {
        _server.Add(new Demo_Asset { Tag = "plain", Number = 1 });
        _server.Add(new Demo_LazyAsset { Tag = "lazy", Number = 2 });

        List<Demo_Asset> assets = await _site.Demo_Asset().Where(asset => asset.Number > 0).ToListAsync();

        Assert.True(_site.IsLoaded(assets[0], asset => asset.Number));
        Assert.False(_site.IsLoaded(assets[1], asset => asset.Number));
        await _site.LoadAsync(assets[1], asset => asset.Number);
        Assert.Equal(2u, assets[1].Number);
    }

    [Fact]
    public async Task QuerySeesTheInstancesAsTheyWereWhenItBegan()
    {
        IAsyncEnumerator<Demo_Printer> rows = _site.Demo_Printer().GetAsyncEnumerator();
        Assert.True(await rows.MoveNextAsync());
        _server.Remove("Demo_Printer.Name=\"C\"");
        _server.Update("Demo_Printer.Name=\"A\"", ("Pages", 99));

        var names = new List<string>();
        while (await rows.MoveNextAsync())
            names.Add(rows.Current.Name + rows.Current.Pages);
        await rows.DisposeAsync();

        Assert.Equal("D1 A2 C2", string.Join(' ', names));
    }

    [Fact]
    public async Task LeavingAStreamEarlyReleasesTheQuery()
    {
        await foreach (Demo_Printer printer in _site.Demo_Printer())
        {
            Assert.Equal(1, _server.OpenQueries);
            if (printer is Demo_ColorPrinter)
                break;
        }

        Assert.Equal(0, _server.OpenQueries);
        Assert.Equal(2, _server.Calls[0].Rows);
    }

    [Fact]
    public async Task QueryIsRunAnewByEachEnumeration()
    {
        CimQuery<Demo_Printer, Demo_PrinterFields> query = _site.Demo_Printer().Where(p => p.Pages == 2);
        Assert.Equal(2, (await query.ToListAsync()).Count);
        _server.Remove("Demo_Printer.Name=\"A\"");

        Assert.Single(await query.ToListAsync());
        Assert.Equal(2, _server.Calls.Count);
    }

    [Fact]
    public async Task ServerWithoutACapabilityIsNotAsked()
    {
        _server.Capabilities = CimCapabilities.PartialModify;

        await FailsAsync(CimStatus.NotSupported, () => _site.Demo_Printer().OrderBy(p => p.Name).ToListAsync());
        await FailsAsync(CimStatus.NotSupported, () => _site.QueryAsync("SELECT * FROM Demo_Printer").ToListAsync());
        Assert.Empty(_server.Calls);
    }

    [Fact]
    public async Task ClassWithoutKeyIsQueried()
    {
        _server.Add(new CimRecord("Demo_Event") { { "Text", "one" } });

        Assert.Equal("one", Assert.Single(await _site.Demo_Event().ToListAsync()).Text);
        Assert.Null(Assert.Single(await _site.QueryAsync("SELECT * FROM Demo_Event").ToListAsync()).Path);
    }
}
