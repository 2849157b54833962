using TypedCim.Tests.Fakes;
using TypedCim.Tests.Model;

namespace TypedCim.Tests.Connection;

public sealed class CimGetTests
{
    private static readonly CimException s_missing = new("There is no such instance.", CimStatus.NotFound);

    [Fact]
    public async Task AKeyBecomesAPathInTheTypesOfTheClass()
    {
        var transport = new FakeTransport();

        await new CimConnection(transport).Acme_Slot().GetAsync(new Acme_SlotKey("A\"1", 3));

        CimGetRequest request = transport.Sent<CimGetRequest>();
        Assert.Equal("Acme_Slot.Bank=\"A\\\"1\",Number=3", request.Path.ToString());
        Assert.Equal(CimType.UInt32, request.Path.Key("Number").Type);
        Assert.Empty(request.Properties);
    }

    [Fact]
    public async Task ASingletonHasOneInstance()
    {
        var transport = new FakeTransport();
        var connection = new CimConnection(transport);

        await connection.Acme_Wide().GetAsync();

        Assert.Equal("Acme_Wide=@", transport.Sent<CimGetRequest>().Path.ToString());
        Assert.Equal("Acme_Wide=@", connection.Acme_Wide().Handle().ToString());
    }

    [Fact]
    public async Task AKeyIsNeverNull()
    {
        var transport = new FakeTransport();
        var connection = new CimConnection(transport);

        ArgumentNullException error = await Assert.ThrowsAsync<ArgumentNullException>(() => connection.Acme_Device().GetAsync((string)null!));
        Assert.StartsWith("The key Acme_Device.Id must not be null.", error.Message, StringComparison.Ordinal);
        error = await Assert.ThrowsAsync<ArgumentNullException>(() => connection.Acme_Slot().FindAsync(new Acme_SlotKey("A", null)));
        Assert.StartsWith("The key Acme_Slot.Number must not be null.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => connection.Acme_Device(null!));
        Assert.Throws<ArgumentNullException>(() => connection.Acme_Slot().ByKey(new Acme_SlotKey(null!, 1)));
        Assert.Empty(transport.Requests);
    }

    [Fact]
    public async Task AnEmptyReferenceIsRefused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => new CimConnection(new FakeTransport()).Acme_Slot().GetAsync(default(CimReference<Acme_Slot>)));

    [Fact]
    public async Task FindGivesNullForAMissingInstanceOnly()
    {
        var missing = new CimConnection(new FakeTransport { OnGet = _ => throw s_missing });
        var denied = new CimConnection(new FakeTransport { OnGet = _ => throw new CimException("No.", CimStatus.AccessDenied) });

        Assert.Null(await missing.Acme_Device().FindAsync("D1"));
        Assert.Null(await missing.FindAsync("A.K=1"));
        Assert.Same(s_missing, await Assert.ThrowsAsync<CimException>(() => missing.Acme_Device().GetAsync("D1")));
        await Assert.ThrowsAsync<CimException>(() => denied.Acme_Device().FindAsync("D1"));
        await Assert.ThrowsAsync<CimException>(() => denied.FindAsync("A.K=1"));
    }

    [Fact]
    public async Task AnUntypedGetGivesARecordWithItsPath()
    {
        var connection = new CimConnection(new FakeTransport());

        CimRecord record = await connection.GetAsync("A.K=\"x\"");

        Assert.Equal(("A", "A.K=\"x\""), (record.ClassName, record.Path!.ToString()));
        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => connection.GetAsync("A"));
        Assert.StartsWith("A names a class. Add its key, as in Class.Key=\"value\".", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentNullException>(() => connection.GetAsync(null!));
    }

    [Fact]
    public async Task ThePathThatTheServerGivesWins()
    {
        var transport = new FakeTransport
        {
            OnGet = request =>
            {
                CimObject row = request.CreateRow("B");
                new CimWriter(row).SetPath(@"\\srv\root\x:B.K=1");
                return row;
            },
        };

        CimRecord record = await new CimConnection(transport).GetAsync("A.K=1");

        Assert.Equal(@"\\srv\root\x:B.K=1", record.Path!.ToString());
    }

    [Fact]
    public void AHandleKnowsItsKeyAndNothingElse()
    {
        var transport = new FakeTransport();
        var connection = new CimConnection(transport);

        Acme_Device handle = connection.Acme_Device("D1");

        Assert.Equal("D1", handle.Id);
        Assert.Throws<CimNotLoadedException>(() => handle.Name);
        Assert.False(new CimSource(handle).HasChanges);
        Assert.Empty(transport.Requests);
    }

    [Fact]
    public void AHandleOfAnAbstractClassIsOneOfAnUnknownClass() =>
        Assert.Equal("Acme_Base.Id=\"B1\"", Assert.IsType<Acme_Base.Unknown>(new CimConnection(new FakeTransport()).Acme_Base().ByKey("B1")).ToString());
}
