using TypedCim.Tests.Fakes;
using TypedCim.Tests.Model;

namespace TypedCim.Tests.Connection;

public sealed class CimConnectionViewTests
{
    private static readonly CimCallOptions s_quick = new() { Deadline = TimeSpan.FromMinutes(1) };

    [Fact]
    public async Task AViewSendsItsOptionsAndLeavesTheOriginAlone()
    {
        var transport = new FakeTransport();
        var connection = new CimConnection(transport, new CimConnectionOptions { Namespace = @"root\x" });
        CimConnection view = connection.With(s_quick);

        await view.GetAsync("A.K=1");
        await connection.GetAsync("A.K=1");

        Assert.Equal([s_quick, CimCallOptions.Default], transport.Requests.Select(request => request.Options));
        Assert.Equal((s_quick, @"root\x", transport.Capabilities), (view.Options, view.Namespace, view.Capabilities));
        Assert.Same(CimCallOptions.Default, connection.Options);
    }

    [Fact]
    public async Task ObjectsKeepTheViewTheyCameThrough()
    {
        var transport = new FakeTransport
        {
            OnGet = request => Named(request.CreateRow("Acme_Device")),
            OnQuery = (request, _) => new RowStream([Named(request.CreateRow("Acme_Device"))], (_, _) => Task.CompletedTask),
        };
        var connection = new CimConnection(transport);
        CimConnection view = connection.With(s_quick);

        await (await view.Acme_Device().GetAsync("D1")).ResetAsync(1, "x");
        await (await view.Acme_Device().FirstOrDefaultAsync())!.ResetAsync(1, "x");
        await view.Acme_Device("D1").ResetAsync(1, "x");

        Assert.Equal(5, transport.Requests.Count);
        Assert.All(transport.Requests, request => Assert.Same(s_quick, request.Options));
    }

    [Fact]
    public async Task OptionsOfTheConnectionHoldForCallsThatNameNone()
    {
        var transport = new FakeTransport();
        var connection = new CimConnection(transport, new CimConnectionOptions { Calls = s_quick });

        await connection.DeleteAsync("A.K=1");

        Assert.Same(s_quick, transport.Sent<CimDeleteRequest>().Options);
    }

    [Fact]
    public async Task OnlyTheConnectionItselfDisposesTheTransport()
    {
        var transport = new FakeTransport();
        var connection = new CimConnection(transport);

        await connection.With(s_quick).With(CimCallOptions.Default).DisposeAsync();
        Assert.Equal(0, transport.Disposals);
        await connection.DisposeAsync();
        Assert.Equal(1, transport.Disposals);
    }

    [Fact]
    public void AConnectionNeedsATransportAndAViewItsOptions()
    {
        Assert.Throws<ArgumentNullException>(() => new CimConnection(null!));
        Assert.Throws<ArgumentNullException>(() => new CimConnection(new FakeTransport()).With(null!));
    }

    private static CimObject Named(CimObject row)
    {
        var writer = new CimWriter(row);
        writer.Set(writer.IndexOf("Id"), "D1");
        return row;
    }

    [Fact]
    public void ADeadlineCanBeGivenWithoutAnInitialiser()
    {
        CimCallOptions options = CimCallOptions.Default.WithDeadline(TimeSpan.FromSeconds(30));

        Assert.Equal(TimeSpan.FromSeconds(30), options.Deadline);
        Assert.Null(CimCallOptions.Default.Deadline);
    }
}
