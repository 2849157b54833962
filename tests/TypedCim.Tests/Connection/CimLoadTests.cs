using TypedCim.Tests.Fakes;
using TypedCim.Tests.Model;

namespace TypedCim.Tests.Connection;

public sealed class CimLoadTests
{
    [Fact]
    public async Task LoadingAsksForTheNamedPropertiesAndTakesOnlyThem()
    {
        var transport = new FakeTransport
        {
            OnGet = request => Fill(request.CreateRow("Acme_Device"), ("Id", "D1"), ("Name", "server"), ("Notes", "lazy"), ("Level", 2u)),
        };
        var connection = new CimConnection(transport);
        Acme_Device device = connection.Acme_Device("D1");

        await connection.LoadAsync(device, d => d.Notes, d => d.Level);

        Assert.Equal("Notes Level", string.Join(' ', transport.Sent<CimGetRequest>().Properties.Select(property => property.Name)));
        Assert.Equal(("lazy", Acme_Device.LevelValue.High), (device.Notes, device.Level));
        Assert.False(connection.IsLoaded(device, d => d.Name));
        Assert.False(new CimSource(device).HasChanges);
    }

    public static TheoryData<string, Func<Acme_Device, object?>> LambdasThatGoOn() => new()
    {
        { "Main", device => device.Main!.Label },
        { "Parts", device => device.Parts![0].Label },
        { "Tags", device => device.Tags!.Count },
        { "Notes", device => device.Notes!.Length },
        { "Level", device => device.Level!.Value },
    };

    [Theory]
    [MemberData(nameof(LambdasThatGoOn))]
    public async Task LambdaThatGoesOnFromAPropertyIsToldWhichOneToName(string property, Func<Acme_Device, object?> lambda)
    {
        var transport = new FakeTransport();
        var connection = new CimConnection(transport);
        Acme_Device device = connection.Acme_Device("D1");

        ArgumentException loading = await Assert.ThrowsAsync<ArgumentException>(() => connection.LoadAsync(device, d => d.Name, lambda));
        ArgumentException asking = Assert.Throws<ArgumentException>(() => connection.IsLoaded(device, lambda));

        Assert.StartsWith($"The lambda goes on from Acme_Device.{property}. Name a property of Acme_Device itself, such as c => c.{property}:", loading.Message, StringComparison.Ordinal);
        Assert.NotNull(loading.InnerException);
        Assert.Equal(loading.Message, asking.Message);
        Assert.Empty(transport.Requests);
    }

    [Fact]
    public async Task LoadingWithoutNamesTakesEverything()
    {
        var transport = new FakeTransport { OnGet = request => Fill(request.CreateRow("Acme_Device"), ("Name", "server"), ("Notes", "lazy")) };
        var connection = new CimConnection(transport);
        Acme_Device device = connection.Acme_Device("D1");

        await connection.LoadAsync(device);

        Assert.Empty(transport.Sent<CimGetRequest>().Properties);
        Assert.Equal(("server", "lazy"), (device.Name, device.Notes));
    }

    [Fact]
    public async Task ChangesSurviveLoading()
    {
        var transport = new FakeTransport { OnGet = request => Fill(request.CreateRow("Acme_Device"), ("Name", "server"), ("Notes", "lazy")) };
        var connection = new CimConnection(transport);
        Acme_Device device = connection.Acme_Device("D1");
        device.Notes = "mine";

        await connection.LoadAsync(device);

        Assert.Equal(("server", "mine"), (device.Name, device.Notes));
        Assert.True(new CimSource(device).IsChanged(Acme_Device.CimMetadata.IndexOf("Notes")));
    }

    [Fact]
    public async Task ARecordIsLoadedByNameWhateverTheOrder()
    {
        var transport = new FakeTransport { OnGet = request => Fill(request.CreateRow("A"), ("C", "new"), ("B", "server b"), ("A", "server a")) };
        var record = new CimRecord("A") { Path = "A.K=1" };
        Fill(record, ("A", "old"), ("B", "old"));
        record["B"] = "mine";

        await new CimConnection(transport).LoadAsync(record);

        Assert.Equal("A=server a B=mine C=new", string.Join(' ', record.Select(value => value.Key + "=" + value.Value)));
    }

    [Fact]
    public async Task TheValuesOfAnUnknownClassAreLoadedByName()
    {
        var transport = new FakeTransport { OnGet = request => Fill(request.CreateRow("Acme_New"), ("Y", 22), ("X", 11), ("Name", "server")) };
        var connection = new CimConnection(transport);
        Acme_Base unknown = connection.Acme_Base().ByKey("B1");
        Fill(unknown, ("X", 1), ("Y", 2));

        await connection.LoadAsync(unknown);

        CimRecord values = ((Acme_Base.Unknown)unknown).CimValues;
        Assert.Equal((11, 22, "server", "B1"), (values["X"].AsSInt32(), values["Y"].AsSInt32(), unknown.Name, unknown.Id));
    }

    [Fact]
    public void OnARecordNothingCanBeSelected()
    {
        var connection = new CimConnection(new FakeTransport());

        Assert.Throws<InvalidOperationException>(() => connection.IsLoaded(Attached(connection), r => r["X"]));
    }

    [Fact]
    public void EverythingOfANewObjectCanBeRead()
    {
        var connection = new CimConnection(new FakeTransport());

        Assert.True(connection.IsLoaded(new Acme_Device(), d => d.Notes));
        Assert.Throws<ArgumentNullException>(() => connection.IsLoaded((Acme_Device)null!, d => d.Notes));
        Assert.Throws<ArgumentNullException>(() => connection.IsLoaded(new Acme_Device(), null!));
    }

    [Fact]
    public async Task LoadingNeedsAnObjectAndItsKey()
    {
        var connection = new CimConnection(new FakeTransport());

        await Assert.ThrowsAsync<ArgumentNullException>(() => connection.LoadAsync((Acme_Device)null!));
        await Assert.ThrowsAsync<InvalidOperationException>(() => connection.LoadAsync(new Acme_Device()));
    }

    [Fact]
    public void ASelectionLeavesNothingBehindWhenItFails()
    {
        var connection = new CimConnection(new FakeTransport());
        Acme_Device device = connection.Acme_Device("D1");

        Assert.Throws<NotSupportedException>(() => connection.IsLoaded(device, _ => throw new NotSupportedException()));
        Assert.Throws<CimNotLoadedException>(() => device.Notes);
    }

    private static CimRecord Attached(CimConnection connection) => connection.GetAsync("A.K=1").GetAwaiter().GetResult();

    private static CimObject Fill(CimObject target, params (string Name, CimValue Value)[] values)
    {
        var writer = new CimWriter(target);
        foreach ((string name, CimValue value) in values)
            writer.Set(writer.IndexOf(name), value);
        return target;
    }
}
