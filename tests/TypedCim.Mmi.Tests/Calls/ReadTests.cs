using MmiStandIn;
using TypedCim.Mmi.Tests.Server;

namespace TypedCim.Mmi.Tests.Calls;

public sealed class ReadTests : IAsyncDisposable
{
    private readonly Lab _lab = new();

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    [Fact]
    public async Task InstanceIsReadByItsKeyWithItsLazyProperties()
    {
        _lab.Add("Lab_Thing", ("Name", "A"), ("U32", 7u), ("Secret", "s"), ("Hidden", new object[] { 1u, 2u }));

        Lab_Thing thing = await _lab.Site.Lab_Thing().GetAsync("A");

        Assert.Equal((7u, "s"), (thing.U32, thing.Secret));
        Assert.Equal([1u, 2u], thing.Hidden);
        Assert.Equal("GetInstance Lab_Thing", Assert.Single(_lab.Server.Operations).ToString());
    }

    [Fact]
    public async Task EveryTypeArrivesAsTheSchemaSays()
    {
        _lab.Add(
            "Lab_Thing",
            ("Name", "all"),
            ("Flag", true),
            ("U8", byte.MaxValue),
            ("S8", sbyte.MinValue),
            ("U16", ushort.MaxValue),
            ("S16", short.MinValue),
            ("U32", uint.MaxValue),
            ("S32", int.MinValue),
            ("U64", ulong.MaxValue),
            ("S64", long.MinValue),
            ("R32", 0.1f),
            ("R64", double.MaxValue),
            ("C16", 'ä'),
            ("Text", "O'Hara \\ \"x\" 😀"),
            ("When", new CimTime("20240229131415.123456+120")),
            ("Numbers", new object[] { 1u, uint.MaxValue }),
            ("Texts", new object[] { "a", "" }),
            ("Flags", new object[] { true, false }),
            ("Bytes", new object[] { (byte)0, (byte)255 }),
            ("Times", new object[] { new CimTime("00000003040506.000789:000"), new CimTime("20240229131415.123456+000") }));

        Lab_Thing thing = await _lab.Site.Lab_Thing().GetAsync("all");

        Assert.Equal((true, byte.MaxValue, sbyte.MinValue, ushort.MaxValue, short.MinValue), (thing.Flag, thing.U8, thing.S8, thing.U16, thing.S16));
        Assert.Equal((uint.MaxValue, int.MinValue, ulong.MaxValue, long.MinValue), (thing.U32, thing.S32, thing.U64, thing.S64));
        Assert.Equal((0.1f, double.MaxValue, 'ä', "O'Hara \\ \"x\" 😀"), (thing.R32, thing.R64, thing.C16, thing.Text));
        Assert.Equal(new DateTimeOffset(2024, 2, 29, 11, 14, 15, TimeSpan.Zero).AddTicks(1234560), thing.When!.Value.ToDateTimeOffset());
        Assert.Equal([1u, uint.MaxValue], thing.Numbers);
        Assert.Equal(["a", ""], thing.Texts);
        Assert.Equal([true, false], thing.Flags);
        Assert.Equal([0, 255], thing.Bytes);
        Assert.Equal(new TimeSpan(3, 4, 5, 6).Add(TimeSpan.FromTicks(7890)), thing.Times![0].ToTimeSpan());
        Assert.Equal(new DateTimeOffset(2024, 2, 29, 13, 14, 15, TimeSpan.Zero).AddTicks(1234560), thing.Times[1].ToDateTimeOffset());
    }

    [Fact]
    public async Task NullArrivesAsNullAndCountsAsLoaded()
    {
        _lab.Add("Lab_Thing", ("Name", "A"));

        Lab_Thing thing = await _lab.Site.Lab_Thing().GetAsync("A");

        Assert.Null(thing.U32);
        Assert.Null(thing.Numbers);
        Assert.Null(thing.Part);
        Assert.Null(thing.Secret);
    }

    [Fact]
    public async Task EmbeddedObjectsKeepTheirClass()
    {
        _lab.Add("Lab_Thing", ("Name", "A"), ("Part", Screw("s", 9)), ("Parts", new object[] { Part("p", 1), Screw("q", 2) }));

        Lab_Thing thing = await _lab.Site.Lab_Thing().GetAsync("A");

        Assert.Equal((byte)9, Assert.IsType<Lab_Screw>(thing.Part).Length);
        Assert.Equal("p", Assert.IsType<Lab_Part>(thing.Parts![0]).Label);
        Assert.Equal((byte)2, Assert.IsType<Lab_Screw>(thing.Parts[1]).Length);
    }

    [Fact]
    public async Task EmbeddedObjectOfAClassThatNoSchemaKnowsKeepsItsValuesInTheirTypes()
    {
        _lab.Server.AddClass("root/lab", new ClassDescription("Lab_Nut", "Lab_Part") { Properties = [new PropertyDescription("Size", Microsoft.Management.Infrastructure.CimType.UInt16)] });
        var nut = new StoredObject("Lab_Nut") { ["Label"] = "n", ["Size"] = (ushort)8 };
        _lab.Add("Lab_Thing", ("Name", "A"), ("Part", nut));

        Lab_Thing thing = await _lab.Site.Lab_Thing().GetAsync("A");

        var source = new CimSource(thing.Part!);
        Assert.Equal("Lab_Nut", source.ClassName);
        Assert.Equal("n", thing.Part!.Label);
        Assert.Equal(CimValue.From((ushort)8), source.Read(new CimWriter(thing.Part).IndexOf("Size")));
    }

    [Fact]
    public async Task ReferenceNamesItsTarget()
    {
        _lab.Add("Lab_Thing", ("Name", "target"), ("U32", 5u));
        _lab.Add("Lab_Thing", ("Name", "A"), ("Other", new StoredObject("Lab_Thing", "root/lab") { IsReference = true, ["Name"] = "target" }));

        Lab_Thing thing = await _lab.Site.Lab_Thing().GetAsync("A");
        Lab_Thing target = await _lab.Site.Lab_Thing().GetAsync(thing.Other!.Value);

        Assert.Equal("Lab_Thing.Name=\"target\"", thing.Other.Value.Path.ToString());
        Assert.Equal(5u, target.U32);
    }

    [Theory]
    [InlineData("O'Hara")]
    [InlineData("say \"x\"")]
    [InlineData(@"\\server\share\")]
    [InlineData("50% off_[x]")]
    [InlineData("a#b/c+d e")]
    [InlineData("😀")]
    public async Task KeyIsTakenAsItIs(string name)
    {
        _lab.Add("Lab_Thing", ("Name", name), ("U32", 1u));
        _lab.Add("Lab_Thing", ("Name", "other"), ("U32", 2u));

        Assert.Equal(1u, (await _lab.Site.Lab_Thing().GetAsync(name)).U32);
        Assert.Equal(1u, Assert.Single(await _lab.Site.Lab_Thing().Where(thing => thing.Name == name).ToListAsync()).U32);
        Assert.Equal(1u, Assert.Single(await _lab.Site.Lab_Thing().Where(thing => thing.Name.StartsWith(name)).ToListAsync()).U32);
    }

    [Fact]
    public async Task CompositeKeyCarriesEachPartInItsType()
    {
        var since = CimDateTime.Parse("20240229131415.000000+060");
        _lab.Add("Lab_Place", ("Server", "s"), ("Row", 3u), ("Since", new CimTime("20240229121415.000000+000")), ("Note", "here"));

        Lab_Place place = await _lab.Site.Lab_Place().GetAsync(new Lab_PlaceKey("s", 3, since));

        Assert.Equal("here", place.Note);
    }

    [Fact]
    public async Task SingletonIsRead()
    {
        _lab.Add("Lab_Settings", ("Limit", 9u));

        Assert.Equal(9u, (await _lab.Site.Lab_Settings().GetAsync()).Limit);
    }

    [Fact]
    public async Task MissingInstanceIsNotFound()
    {
        CimException missing = await Assert.ThrowsAsync<CimException>(() => _lab.Site.Lab_Thing().GetAsync("none"));

        Assert.Equal((CimStatus.NotFound, "Lab_Thing"), (missing.Status, missing.ClassName));
        Assert.Null(await _lab.Site.Lab_Thing().FindAsync("none"));
    }

    [Fact]
    public async Task DerivedInstanceIsReadThroughItsBase()
    {
        _lab.Add("Lab_BigThing", ("Name", "big"), ("Size", 4u));

        Assert.Equal(4u, Assert.IsType<Lab_BigThing>(await _lab.Site.Lab_Thing().GetAsync("big")).Size);
    }

    [Fact]
    public async Task NamespaceIsWrittenWithSlashes()
    {
        _lab.Add("Lab_Thing", ("Name", "A"));

        await _lab.Site.Lab_Thing().GetAsync("A");

        Assert.Equal("root/lab", Assert.Single(_lab.Server.Operations).Namespace);
    }

    private static StoredObject Part(string label, uint weight) => new("Lab_Part") { ["Label"] = label, ["Weight"] = weight };

    private static StoredObject Screw(string label, byte length) => new("Lab_Screw") { ["Label"] = label, ["Length"] = length };
}
