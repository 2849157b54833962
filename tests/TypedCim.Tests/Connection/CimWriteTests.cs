using TypedCim.Tests.Fakes;
using TypedCim.Tests.Model;

namespace TypedCim.Tests.Connection;

public sealed class CimWriteTests
{
    [Fact]
    public async Task CreatingWritesTheObjectAndLoadsItsKeyBack()
    {
        var transport = new FakeTransport { OnCreate = request => Set(request.Instance, "Id", "D7") };
        var connection = new CimConnection(transport);
        var device = new Acme_Device { Name = "new" };

        await connection.CreateAsync(device);

        Assert.Same(device, transport.Sent<CimCreateRequest>().Instance);
        Assert.Equal("D7", device.Id);
        Assert.False(new CimSource(device).HasChanges);
        Assert.Throws<CimNotLoadedException>(() => device.Notes);
        await device.PingAsync();
    }

    [Fact]
    public async Task WhatIsOnAServerCannotBeCreated()
    {
        var transport = new FakeTransport();
        var connection = new CimConnection(transport);

        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => connection.CreateAsync(connection.Acme_Device("D1")));

        Assert.Equal("Acme_Device.Id=\"D1\" is on a server already. Write its changes with SaveAsync, or copy it into a new object.", error.Message);
        await Assert.ThrowsAsync<ArgumentNullException>(() => connection.CreateAsync(null!));
        Assert.Empty(transport.Requests);
    }

    [Fact]
    public async Task AnObjectWhoseCreationFailedIsStillNew()
    {
        var device = new Acme_Device { Id = "D1" };
        var failing = new CimConnection(new FakeTransport { OnCreate = _ => throw new CimException("There is one.", CimStatus.AlreadyExists) });

        await Assert.ThrowsAsync<CimException>(() => failing.CreateAsync(device));
        await new CimConnection(new FakeTransport()).CreateAsync(device);

        Assert.Equal("D1", device.Id);
    }

    [Fact]
    public async Task SavingSendsTheChangedPropertiesAlone()
    {
        var transport = new FakeTransport();
        var connection = new CimConnection(transport);
        Acme_Device device = connection.Acme_Device("D1");
        device.Notes = "n";
        device.Tags = ["t"];

        await connection.SaveAsync(device);

        CimModifyRequest request = transport.Sent<CimModifyRequest>();
        Assert.Same(device, request.Instance);
        Assert.Equal("Acme_Device.Id=\"D1\"", request.Path.ToString());
        Assert.Equal("Notes Tags", string.Join(' ', request.Properties.Select(new CimSource(device).NameOf)));
        Assert.False(new CimSource(device).HasChanges);
    }

    [Fact]
    public async Task SavingWithoutChangesDoesNothing()
    {
        var transport = new FakeTransport();
        var connection = new CimConnection(transport);

        await connection.SaveAsync(connection.Acme_Device("D1"));

        Assert.Empty(transport.Requests);
    }

    [Fact]
    public async Task AFailedSaveKeepsTheChanges()
    {
        var connection = new CimConnection(new FakeTransport { Wait = _ => Task.FromException(new CimConnectionException("cut")) });
        Acme_Device device = connection.Acme_Device("D1");
        device.Notes = "n";

        await Assert.ThrowsAsync<CimConnectionException>(() => connection.SaveAsync(device));

        Assert.True(new CimSource(device).HasChanges);
    }

    [Fact]
    public async Task AChangeInsideAnEmbeddedObjectIsSavedOnce()
    {
        var transport = new FakeTransport();
        var connection = new CimConnection(transport);
        Acme_Device device = connection.Acme_Device("D1");
        var bolt = new Acme_Bolt();
        new CimWriter(device).Set(Acme_Device.CimMetadata.IndexOf("Parts"), new CimObject[] { bolt });
        bolt.Length = 9;

        await connection.SaveAsync(device);
        await connection.SaveAsync(device);

        Assert.Equal([Acme_Device.CimMetadata.IndexOf("Parts")], transport.Sent<CimModifyRequest>().Properties);
    }

    [Fact]
    public async Task WithoutPartialModifyTheWholeInstanceIsReadAndWritten()
    {
        var transport = new FakeTransport
        {
            Can = CimCapabilities.None,
            OnGet = request =>
            {
                CimObject row = request.CreateRow("Acme_Device");
                Set(row, "Id", "D1");
                Set(row, "Name", "server");
                Set(row, "Notes", "lazy");
                Set(row, "Level", 2u);
                return row;
            },
        };
        var connection = new CimConnection(transport);
        Acme_Device device = connection.Acme_Device("D1");
        device.Name = null;

        await connection.SaveAsync(device);

        CimModifyRequest request = transport.Sent<CimModifyRequest>();
        var written = new CimSource(request.Instance);
        IEnumerable<string> texts = request.Properties.Select(property => written.NameOf(property) + "=" + written.Read(property));
        Assert.Equal("Id=D1 Name=NULL Level=2 Notes=lazy", string.Join(' ', texts));
        Assert.Empty(transport.Sent<CimGetRequest>().Properties);
        Assert.False(new CimSource(device).HasChanges);
    }

    [Fact]
    public async Task WithoutPartialModifyARecordIsCompletedByName()
    {
        var transport = new FakeTransport
        {
            Can = CimCapabilities.None,
            OnGet = request =>
            {
                CimObject row = request.CreateRow("A");
                Set(row, "B", "server b");
                Set(row, "A", "server a");
                return row;
            },
        };
        var connection = new CimConnection(transport);
        var record = new CimRecord("A") { Path = "A.K=1", ["A"] = "mine", ["C"] = "new" };

        await connection.SaveAsync(record);

        var written = (CimRecord)transport.Sent<CimModifyRequest>().Instance;
        Assert.Equal("B=server b A=mine C=new", string.Join(' ', written.Select(value => value.Key + "=" + value.Value)));
    }

    [Fact]
    public async Task ANewObjectCannotBeSaved()
    {
        var connection = new CimConnection(new FakeTransport());

        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => connection.SaveAsync(new Acme_Device { Id = "D1" }));

        Assert.Equal("This object of class Acme_Device is not on a server yet. Create it with CreateAsync.", error.Message);
        await Assert.ThrowsAsync<InvalidOperationException>(() => connection.SaveAsync(new CimRecord("A") { ["X"] = 1 }));
        await Assert.ThrowsAsync<ArgumentNullException>(() => connection.SaveAsync(null!));
    }

    [Fact]
    public async Task AChangedKeyCannotBeSaved()
    {
        var transport = new FakeTransport();
        var connection = new CimConnection(transport);
        Acme_Device device = connection.Acme_Device("D1");
        device.Id = "D2";

        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => connection.SaveAsync(device));

        Assert.Equal(
            "The key Acme_Device.Id was changed. A key names its instance and cannot be saved: create a new instance and delete the old one.",
            error.Message);
        Assert.Empty(transport.Requests);
    }

    [Fact]
    public async Task DeletingNamesTheInstance()
    {
        var transport = new FakeTransport();
        var connection = new CimConnection(transport);

        await connection.DeleteAsync(connection.Acme_Device("D1"));
        await connection.DeleteAsync("A.K=1");

        Assert.Equal("Acme_Device.Id=\"D1\" A.K=1", string.Join(' ', transport.Requests.Cast<CimDeleteRequest>().Select(request => request.Path)));
        await Assert.ThrowsAsync<ArgumentNullException>(() => connection.DeleteAsync((CimObject)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => connection.DeleteAsync((CimPath)null!));
        await Assert.ThrowsAsync<InvalidOperationException>(() => connection.DeleteAsync(new Acme_Bolt()));
    }

    private static void Set(CimObject target, string property, CimValue value)
    {
        var writer = new CimWriter(target);
        writer.Set(writer.IndexOf(property), value);
    }
}
