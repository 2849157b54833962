using TypedCim.Tests.Fakes;
using TypedCim.Tests.Model;

namespace TypedCim.Tests.Queries;

public sealed class CimQueryTests
{
    [Fact]
    public async Task AQueryAsksForItsClassAndNothingElse()
    {
        var transport = new FakeTransport();

        await new CimConnection(transport).Acme_Device().ToListAsync();

        CimQueryRequest request = transport.Sent<CimQueryRequest>();
        Assert.Equal(("Acme_Device", null, null, null), (request.ClassName, request.Wql, request.Filter, request.Top));
        Assert.Same(Acme_Device.CimMetadata, request.Class);
        Assert.Empty(request.Columns);
        Assert.Empty(request.Order);
    }

    [Fact]
    public async Task ColumnsComeWithTheKeyFirstAndOnce()
    {
        var transport = new FakeTransport();

        await new CimConnection(transport).Acme_Device().Columns(d => d.Tags, d => d.Name, d => d.Id, d => d.Name).ToListAsync();

        Assert.Equal("Id Tags Name", string.Join(' ', transport.Sent<CimQueryRequest>().Columns.Select(column => column.Name)));
    }

    [Fact]
    public async Task OrdersApplyOneAfterAnother()
    {
        var transport = new FakeTransport();

        await new CimConnection(transport).Acme_Device().OrderBy(d => d.Name).OrderByDescending(d => d.Size).ToListAsync();

        Assert.Equal([("Name", false), ("Size", true)], transport.Sent<CimQueryRequest>().Order.Select(order => (order.Property.Name, order.IsDescending)));
    }

    [Fact]
    public void AQueryIsNeverChanged()
    {
        CimQuery<Acme_Device, Acme_DeviceFields> query = new CimConnection(new FakeTransport()).Acme_Device();

        Assert.NotSame(query, query.Where(d => d.Name == "x"));
        Assert.NotSame(query, query.Top(1));
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => query.Top(0));
        Assert.StartsWith("A query must ask for at least one instance.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EachEnumerationRunsTheQueryAnew()
    {
        var transport = new FakeTransport { OnQuery = (request, _) => Rows(request, 2) };
        CimSet<Acme_Device, Acme_DeviceFields, string> set = new CimConnection(transport).Acme_Device();

        Assert.Equal(2, (await set.ToListAsync()).Count);
        Assert.Equal(2, (await set.ToListAsync()).Count);
        Assert.Equal(2, transport.Requests.Count);
    }

    [Fact]
    public async Task TopStopsTheStreamAndReleasesIt()
    {
        RowStream? rows = null;
        var transport = new FakeTransport { OnQuery = (request, _) => rows = Rows(request, 10) };

        List<Acme_Device> devices = await new CimConnection(transport).Acme_Device().Top(3).ToListAsync();

        Assert.Equal(3, devices.Count);
        Assert.Equal(3, transport.Sent<CimQueryRequest>().Top);
        Assert.Equal((3, 1), (rows!.Moves, rows.Disposals));
    }

    [Fact]
    public async Task LeavingAnEnumerationEarlyReleasesTheStream()
    {
        RowStream? rows = null;
        var transport = new FakeTransport { OnQuery = (request, _) => rows = Rows(request, 10) };

        await foreach (Acme_Device device in new CimConnection(transport).Acme_Device())
        {
            Assert.NotNull(device);
            break;
        }

        Assert.Equal((1, 1), (rows!.Moves, rows.Disposals));
    }

    [Fact]
    public async Task TheFirstOneIsNullWhenThereIsNone()
    {
        Assert.Null(await new CimConnection(new FakeTransport()).Acme_Device().FirstOrDefaultAsync());

        var transport = new FakeTransport { OnQuery = (request, _) => Rows(request, 2) };
        Assert.NotNull(await new CimConnection(transport).Acme_Device().FirstOrDefaultAsync());
        Assert.Equal(1, transport.Sent<CimQueryRequest>().Top);
    }

    [Fact]
    public async Task RowsOfDerivedAndUnknownClassesComeAsTheirOwnProxies()
    {
        var transport = new FakeTransport
        {
            OnQuery = (request, _) => new RowStream([request.CreateRow("ACME_DEVICE"), request.CreateRow("Acme_New")], (_, _) => Task.CompletedTask),
        };

        List<Acme_Base> rows = await new CimConnection(transport).Acme_Base().ToListAsync();

        Assert.IsType<Acme_Device>(rows[0]);
        Assert.Equal("Acme_New", Assert.IsType<Acme_Base.Unknown>(rows[1]).CimValues.ClassName);
    }

    [Fact]
    public async Task WhatARowDidNotBringIsNotLoaded()
    {
        var transport = new FakeTransport { OnQuery = (request, _) => Rows(request, 1) };
        var connection = new CimConnection(transport);

        Acme_Device device = (await connection.Acme_Device().ToListAsync()).Single();

        Assert.Equal("row", device.Name);
        Assert.Throws<CimNotLoadedException>(() => device.Notes);
        Assert.True(connection.IsLoaded(device, d => d.Name));
        Assert.False(connection.IsLoaded(device, d => d.Notes));
    }

    [Fact]
    public async Task SortingNeedsATransportThatSorts()
    {
        var transport = new FakeTransport { Can = CimCapabilities.RawQuery | CimCapabilities.PartialModify };

        CimException error = await Assert.ThrowsAsync<CimException>(() => new CimConnection(transport).Acme_Device().OrderBy(d => d.Name).ToListAsync());

        Assert.Equal("This transport cannot sort the results of a query; sort the list after it has come.", error.Message);
        Assert.Equal((CimStatus.NotSupported, "Acme_Device"), (error.Status, error.ClassName));
        Assert.Empty(transport.Requests);
    }

    [Fact]
    public async Task RawWqlNeedsATransportThatHasIt()
    {
        var transport = new FakeTransport { Can = CimCapabilities.Ordering };

        CimException error = await Assert.ThrowsAsync<CimException>(() => new CimConnection(transport).QueryAsync("SELECT * FROM A").ToListAsync());

        Assert.Equal("This transport cannot run raw WQL; use a typed query.", error.Message);
        Assert.Equal(CimStatus.NotSupported, error.Status);
        Assert.Empty(transport.Requests);
    }

    [Fact]
    public async Task RawWqlGivesRecords()
    {
        var transport = new FakeTransport
        {
            OnQuery = (request, _) => new RowStream([request.CreateRow("A"), request.CreateRow("B")], (_, _) => Task.CompletedTask),
        };
        var names = new List<string>();

        await new CimConnection(transport).QueryAsync("SELECT * FROM A").ForEachAsync(record => names.Add(record.ClassName));

        Assert.Equal("A B", string.Join(' ', names));
        CimQueryRequest request = transport.Sent<CimQueryRequest>();
        Assert.Equal(("SELECT * FROM A", "", null), (request.Wql, request.ClassName, request.Class));
    }

    [Fact]
    public async Task AnErrorInsideTheStreamReachesTheCallerAndReleasesTheStream()
    {
        RowStream? rows = null;
        var failure = new CimException("broken");
        var transport = new FakeTransport
        {
            OnQuery = (request, _) => rows = new RowStream(
                [request.CreateRow("Acme_Device")],
                (move, _) => move == 2 ? Task.FromException(failure) : Task.CompletedTask),
        };

        CimException error = await Assert.ThrowsAsync<CimException>(() => new CimConnection(transport).Acme_Device().ToListAsync());

        Assert.Same(failure, error);
        Assert.Equal(1, rows!.Disposals);
    }

    private static RowStream Rows(CimQueryRequest request, int count) => new(
        Enumerable.Range(0, count).Select(_ =>
        {
            CimObject row = request.CreateRow("Acme_Device");
            var writer = new CimWriter(row);
            writer.Set(writer.IndexOf("Name"), "row");
            return row;
        }),
        (_, _) => Task.CompletedTask);
}
