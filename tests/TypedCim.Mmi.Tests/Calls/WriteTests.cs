using MmiStandIn;
using TypedCim.Mmi.Tests.Server;

namespace TypedCim.Mmi.Tests.Calls;

public sealed class WriteTests : IAsyncDisposable
{
    private readonly Lab _lab = new();

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    [Fact]
    public async Task CreatedInstanceHoldsEverythingThatWasSet()
    {
        var thing = new Lab_Thing
        {
            Name = "new",
            U64 = ulong.MaxValue,
            C16 = 'x',
            When = CimDateTime.Parse("20240229131415.123456+120"),
            Numbers = [1, 2],
            Part = new Lab_Screw { Label = "s", Length = 4 },
            Parts = [new Lab_Part { Label = "p" }, new Lab_Screw { Length = 5 }],
            Other = new CimReference<Lab_Thing>("Lab_Thing.Name=\"target\""),
        };

        await _lab.Site.CreateAsync(thing);

        StoredObject stored = Assert.Single(_lab.Server.InstancesOf("Lab_Thing"));
        Assert.Equal(("new", ulong.MaxValue, 'x'), (stored["Name"], stored["U64"], stored["C16"]));
        Assert.Equal("20240229111415.123456+000", stored["When"]!.ToString());
        Assert.Equal([1u, 2u], (object[])stored["Numbers"]!);
        Assert.Equal(("Lab_Screw", (byte)4), (((StoredObject)stored["Part"]!).ClassName, ((StoredObject)stored["Part"]!)["Length"]));
        Assert.Equal("Lab_Part, Lab_Screw", string.Join(", ", ((object[])stored["Parts"]!).Select(part => ((StoredObject)part).ClassName)));
        Assert.Equal((true, "target"), (((StoredObject)stored["Other"]!).IsReference, ((StoredObject)stored["Other"]!)["Name"]));
        Assert.False(stored.Values.ContainsKey("U32"));
    }

    [Fact]
    public async Task KeysThatTheServerAssignsComeBack()
    {
        _lab.Server.AssignKeys = created => created["Name"] = "assigned";
        var thing = new Lab_Thing { U32 = 1 };

        await _lab.Site.CreateAsync(thing);

        Assert.Equal("assigned", thing.Name);
    }

    [Fact]
    public async Task SecondInstanceWithTheSameKeyExistsAlready()
    {
        _lab.Add("Lab_Thing", ("Name", "A"));

        CimException refused = await Assert.ThrowsAsync<CimException>(() => _lab.Site.CreateAsync(new Lab_Thing { Name = "A" }));

        Assert.Equal(CimStatus.AlreadyExists, refused.Status);
    }

    [Fact]
    public async Task SavingReadsTheWholeAppliesTheChangesAndWipesNothing()
    {
        _lab.Add(
            "Lab_Thing",
            ("Name", "A"),
            ("U32", 1u),
            ("Text", "old"),
            ("Secret", "kept"),
            ("When", new CimTime("19700201000000.000000+***")),
            ("Parts", new object[] { new StoredObject("Lab_Part") { ["Label"] = "p" } }));
        Lab_Thing thing = (await _lab.Site.Lab_Thing().ToListAsync())[0];

        thing.Text = "new";
        thing.U32 = null;
        await _lab.Site.SaveAsync(thing);

        StoredObject stored = Assert.Single(_lab.Server.InstancesOf("Lab_Thing"));
        Assert.Equal((null, "new", "kept"), (stored["U32"], stored["Text"], stored["Secret"]));
        Assert.Equal("19700201000000.000000+***", stored["When"]!.ToString());
        Assert.Equal("p", ((StoredObject)Assert.Single((object[])stored["Parts"]!))["Label"]);
        Assert.Equal("QueryInstances, GetInstance, ModifyInstance", string.Join(", ", _lab.Server.Operations.Select(operation => operation.Name)));
    }

    [Fact]
    public async Task SavingKeepsWhatTheSchemaDoesNotKnow()
    {
        _lab.Server.AddClass("root/lab", new ClassDescription("Lab_NewThing", "Lab_Thing")
        {
            Properties = [new PropertyDescription("Added", Microsoft.Management.Infrastructure.CimType.String)],
        });
        _lab.Add("Lab_NewThing", ("Name", "A"), ("Added", "by a newer version"));
        Lab_Thing thing = await _lab.Site.Lab_Thing().GetAsync("A");

        thing.U32 = 9;
        await _lab.Site.SaveAsync(thing);

        StoredObject stored = Assert.Single(_lab.Server.InstancesOf("Lab_NewThing"));
        Assert.Equal((9u, "by a newer version"), (stored["U32"], stored["Added"]));
    }

    [Fact]
    public async Task ChangeInsideAnEmbeddedObjectIsSaved()
    {
        _lab.Add("Lab_Thing", ("Name", "A"), ("Part", new StoredObject("Lab_Screw") { ["Label"] = "s", ["Length"] = (byte)1 }));
        Lab_Thing thing = await _lab.Site.Lab_Thing().GetAsync("A");

        ((Lab_Screw)thing.Part!).Length = 2;
        await _lab.Site.SaveAsync(thing);

        var part = (StoredObject)Assert.Single(_lab.Server.InstancesOf("Lab_Thing"))["Part"]!;
        Assert.Equal(("s", (byte)2), (part["Label"], part["Length"]));
    }

    [Fact]
    public async Task InstanceIsDeleted()
    {
        _lab.Add("Lab_Thing", ("Name", "A"));
        _lab.Add("Lab_Thing", ("Name", "B"));

        await _lab.Site.DeleteAsync(_lab.Site.Lab_Thing("A"));

        Assert.Equal("B", Assert.Single(_lab.Server.InstancesOf("Lab_Thing"))["Name"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public async Task TextThatMmiCannotCarryIsRefusedBeforeItIsSent(int character)
    {
        string text = "x" + (char)character + "y";

        CimException refused = await Assert.ThrowsAsync<CimException>(() => _lab.Site.CreateAsync(new Lab_Thing { Name = "A", Text = text }));

        Assert.Equal(CimStatus.NotSupported, refused.Status);
        Assert.Contains("Text", refused.Message, StringComparison.Ordinal);
        Assert.Empty(_lab.Server.Operations);
    }

    [Theory]
    [InlineData("2024****000000.000000+000")]
    [InlineData("00000101000000.000000+000")]
    [InlineData("99999999235959.999999:000")]
    public async Task DatetimeThatDotNetCannotHoldIsRefused(string time)
    {
        CimException refused = await Assert.ThrowsAsync<CimException>(() => _lab.Site.CreateAsync(new Lab_Thing { Name = "A", When = CimDateTime.Parse(time) }));

        Assert.Equal(CimStatus.NotSupported, refused.Status);
        Assert.Empty(_lab.Server.Operations);
    }

    [Fact]
    public async Task NullElementsAndNumbersThatAreNoneAreRefused()
    {
        Lab_Thing[] things = [new() { Name = "A", Texts = ["a", null!] }, new() { Name = "A", R64 = double.NaN }, new() { Name = "A", R32 = float.PositiveInfinity }];

        foreach (Lab_Thing thing in things)
            Assert.Equal(CimStatus.NotSupported, (await Assert.ThrowsAsync<CimException>(() => _lab.Site.CreateAsync(thing))).Status);
        Assert.Empty(_lab.Server.Operations);
    }
}
