using MmiStandIn;
using TypedCim.Mmi.Tests.Server;

namespace TypedCim.Mmi.Tests.Calls;

public sealed class UntypedTests : IAsyncDisposable
{
    private readonly Lab _lab = new();

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    [Fact]
    public async Task RecordHasTheTypesOfTheServersClassAndItsPath()
    {
        _lab.Add("Lab_Thing", ("Name", "A"), ("U32", 7u), ("Part", new StoredObject("Lab_Screw") { ["Length"] = (byte)3 }));

        CimRecord record = await _lab.Site.GetAsync("Lab_Thing.Name=\"A\"");

        Assert.Equal(CimValue.From(7u), record["U32"]);
        Assert.Equal(CimValue.From((byte)3), record["Part"].AsObject<CimRecord>()!["Length"]);
        Assert.Equal(@"root\lab:Lab_Thing.Name=""A""", record.Path!.ToString());
    }

    [Theory]
    [InlineData("Lab_Place.Server=\"s\",Row=3,Since=\"20240229131415.000000+060\"")]
    [InlineData("Lab_Place.Since=\"20240229121415.000000+000\",Row=3,Server=\"S\"")]
    public async Task KeysOfATextPathTakeTheTypesOfTheClass(string path)
    {
        _lab.Add("Lab_Place", ("Server", "s"), ("Row", 3u), ("Since", new CimTime("20240229121415.000000+000")), ("Note", "here"));

        Assert.Equal("here", (await _lab.Site.GetAsync(path))["Note"].AsString());
    }

    [Fact]
    public async Task OnlyKeyNeedsNoName()
    {
        _lab.Add("Lab_Thing", ("Name", "A"), ("U32", 7u));

        Assert.Equal(7u, (await _lab.Site.GetAsync("Lab_Thing=\"A\""))["U32"].AsUInt32());
    }

    [Fact]
    public async Task KeyThatDoesNotFitIsRefusedByName()
    {
        CimException refused = await Assert.ThrowsAsync<CimException>(() => _lab.Site.GetAsync("Lab_Place.Server=\"s\",Row=\"many\",Since=\"20240229121415.000000+000\""));

        Assert.Contains("Lab_Place.Row", refused.Message, StringComparison.Ordinal);
        Assert.Equal(CimStatus.TypeMismatch, refused.Status);
    }

    [Fact]
    public async Task ClassIsAskedForOnceASession()
    {
        _lab.Add("Lab_Thing", ("Name", "A"));

        await _lab.Site.GetAsync("Lab_Thing.Name=\"A\"");
        await _lab.Site.GetAsync("Lab_Thing.Name=\"A\"");

        Assert.Equal("GetClass Lab_Thing, GetInstance Lab_Thing, GetInstance Lab_Thing", string.Join(", ", _lab.Server.Operations.Select(operation => operation.ToString())));
    }

    [Fact]
    public async Task RawQueryGivesRecordsWithoutLazyProperties()
    {
        _lab.Add("Lab_Thing", ("Name", "A"), ("Secret", "s"));
        _lab.Add("Lab_BigThing", ("Name", "B"), ("Size", 1u));

        List<CimRecord> rows = await _lab.Site.QueryAsync("SELECT * FROM Lab_Thing WHERE Name <> 'C'").ToListAsync();

        Assert.Equal("Lab_Thing, Lab_BigThing", string.Join(", ", rows.Select(row => row.ClassName)));
        Assert.False(rows[0].Contains("Secret"));
        Assert.Equal(1u, rows[1]["Size"].AsUInt32());
    }

    [Fact]
    public async Task MethodOfAnyClassTakesTheTypesOfTheServersClass()
    {
        _lab.Add("Lab_Thing", ("Name", "A"));
        _lab.Server.On("Lab_Thing", "Weigh", call =>
        {
            call.Set("Total", (uint)call.Arguments["Factor"]! * 2);
            call.ReturnValue = 0;
        });

        CimRecord output = await _lab.Site.InvokeAsync("Lab_Thing.Name=\"A\"", "Weigh", new CimRecord("__PARAMETERS") { { "Factor", CimValue.From(21) } });

        Assert.Equal(CimValue.From(42u), output["Total"]);
        Assert.Equal(CimValue.From(0), output["ReturnValue"]);
    }

    [Fact]
    public async Task StaticMethodNeedsTheClassAlone()
    {
        _lab.Server.On("Lab_Thing", "Count", call =>
        {
            call.Set("Number", 12ul);
            call.ReturnValue = 0;
        });

        CimRecord output = await _lab.Site.InvokeAsync("Lab_Thing", "Count", new CimRecord("__PARAMETERS") { { "Prefix", "a" } });

        Assert.Equal(CimValue.From(12ul), output["Number"]);
    }

    [Fact]
    public async Task InstanceOfAnotherNamespaceIsReachedByItsPath()
    {
        _lab.Server.AddClass("root/other", new ClassDescription("Other_Thing")
        {
            Properties =
            [
                new PropertyDescription("Id", Microsoft.Management.Infrastructure.CimType.UInt32, Microsoft.Management.Infrastructure.CimFlags.Key),
                new PropertyDescription("Note", Microsoft.Management.Infrastructure.CimType.String),
            ],
        });
        _lab.Server.Add(new StoredObject("Other_Thing", "root/other") { ["Id"] = 5u, ["Note"] = "far" });

        CimRecord record = await _lab.Site.GetAsync(@"root\other:Other_Thing.Id=5");

        Assert.Equal("far", record["Note"].AsString());
        Assert.Equal(@"root\other:Other_Thing.Id=5", record.Path!.ToString());
    }

    [Fact]
    public async Task InstanceIsDeletedByItsPath()
    {
        _lab.Add("Lab_Thing", ("Name", "A"));

        await _lab.Site.DeleteAsync("Lab_Thing.Name=\"a\"");

        Assert.Empty(_lab.Server.InstancesOf("Lab_Thing"));
    }

    [Fact]
    public async Task RecordIsSavedInTheTypesOfTheServersClass()
    {
        _lab.Add("Lab_Thing", ("Name", "A"), ("U32", 1u), ("Text", "stays"));
        CimRecord record = await _lab.Site.GetAsync("Lab_Thing.Name=\"A\"");

        record["U32"] = CimValue.From(5);
        await _lab.Site.SaveAsync(record);

        StoredObject stored = Assert.Single(_lab.Server.InstancesOf("Lab_Thing"));
        Assert.Equal((5u, "stays"), (stored["U32"], stored["Text"]));
    }
}
