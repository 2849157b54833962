using TypedCim.Tests.Fakes;
using TypedCim.Tests.Model;

namespace TypedCim.Tests.Objects;

public sealed class CimObjectStateTests
{
    [Fact]
    public void ANewObjectReadsNullForWhatIsNotSet()
    {
        var device = new Acme_Device();

        Assert.Null(device.Notes);
        Assert.Null(device.Level);
        Assert.Equal("", device.Id);
        Assert.False(new CimSource(device).HasChanges);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(199)]
    public async Task EachPropertyOfAWideClassHasItsOwnState(int property)
    {
        var wide = new Acme_Wide { [property] = 5 };
        var source = new CimSource(wide);

        Assert.Equal([property], Numbers(source.IsLoaded));
        Assert.Equal([property], Numbers(source.IsChanged));

        await new CimConnection(new FakeTransport()).CreateAsync(wide);

        Assert.Equal([property], Numbers(source.IsLoaded));
        Assert.Empty(Numbers(source.IsChanged));
        Assert.Equal(5, wide[property]);
        int other = property == 0 ? Acme_Wide.Count - 1 : property - 1;
        Assert.Throws<CimNotLoadedException>(() => wide[other]);
    }

    [Fact]
    public void AllPropertiesOfAWideClassCanBeLoadedInAnyOrder()
    {
        var wide = new Acme_Wide();
        var writer = new CimWriter(wide);
        for (int i = Acme_Wide.Count - 1; i >= 0; i -= 2)
            writer.Set(i, (int?)i);

        Assert.Equal(Enumerable.Range(0, Acme_Wide.Count).Where(number => number % 2 == 1), Numbers(new CimSource(wide).IsLoaded));
        Assert.Empty(Numbers(new CimSource(wide).IsChanged));
    }

    [Fact]
    public void ReadingWhatIsNotLoadedNamesPropertyAndCure()
    {
        Acme_Device device = new CimConnection(new FakeTransport()).Acme_Device("D1");

        CimNotLoadedException error = Assert.Throws<CimNotLoadedException>(() => device.Notes);

        Assert.Equal("Acme_Device.Notes is not loaded. Load it first: await connection.LoadAsync(instance, c => c.Notes).", error.Message);
        Assert.Equal(("Acme_Device", "Notes"), (error.ClassName, error.PropertyName));
        Assert.Equal("D1", device.Id);
    }

    [Fact]
    public void SettingAPropertyLoadsAndChangesIt()
    {
        Acme_Device device = new CimConnection(new FakeTransport()).Acme_Device("D1");

        device.Notes = null;

        Assert.Null(device.Notes);
        Assert.True(new CimSource(device).IsChanged(Acme_Device.CimMetadata.IndexOf("Notes")));
    }

    [Fact]
    public void AChangeInsideAnEmbeddedObjectIsAChangeOfItsOwner()
    {
        var device = new Acme_Device();
        var bolt = new Acme_Bolt();
        var writer = new CimWriter(device);
        writer.Set(writer.IndexOf("Parts"), new CimObject[] { new Acme_Part(), bolt });
        var source = new CimSource(device);
        Assert.False(source.HasChanges);

        bolt.Length = 5;

        Assert.True(source.HasChanges);
        Assert.True(source.IsChanged(Acme_Device.CimMetadata.IndexOf("Parts")));
        Assert.False(source.IsChanged(Acme_Device.CimMetadata.IndexOf("Main")));
    }

    [Fact]
    public void AChangeInsideTheRecordOfAnUntypedPropertyIsAChangeOfItsOwner()
    {
        var device = new Acme_Device();
        var inner = new CimRecord("Inner");
        var outer = new CimRecord("Outer");
        var writer = new CimWriter(outer);
        writer.Set(writer.IndexOf("Inner"), inner);
        writer = new CimWriter(device);
        writer.Set(writer.IndexOf("Extra"), outer);
        Assert.False(new CimSource(device).HasChanges);

        inner["X"] = 1;

        Assert.True(new CimSource(outer).HasChanges);
        Assert.True(new CimSource(device).HasChanges);
    }

    [Fact]
    public void TheValuesOfAnUnknownClassCountAsItsProperties()
    {
        CimObject part = Acme_Part.CimFamily.Create("Acme_Nut");
        var unknown = Assert.IsType<Acme_Part.Unknown>(part);
        var writer = new CimWriter(part);
        writer.Set(writer.IndexOf("Label"), "M4");
        writer.Set(writer.IndexOf("Thread"u8), CimValue.From(4));
        var source = new CimSource(part);

        Assert.Equal("Acme_Nut", source.ClassName);
        Assert.Equal(2, source.PropertyCount);
        Assert.Equal("Label Thread", source.NameOf(0) + " " + source.NameOf(1));
        Assert.Equal(CimValue.From(4), source.Read(1));
        Assert.Equal(4, unknown.CimValues["thread"].AsSInt32());
        Assert.False(source.HasChanges);
    }

    [Fact]
    public void AValueThatTheProgramSetsInAnUnknownClassIsLoadedAndChanged()
    {
        var unknown = (Acme_Part.Unknown)Acme_Part.CimFamily.Create("Acme_Nut");
        var writer = new CimWriter(unknown);
        writer.Set(writer.IndexOf("Thread"), CimValue.From(4));
        var source = new CimSource(unknown);

        unknown.CimValues["Thread"] = 5;
        unknown.CimValues["Pitch"] = 1;

        Assert.True(source.IsChanged(1) && source.IsChanged(2) && source.IsLoaded(2) && !source.IsChanged(0));
        var sink = new CapturingSink(CimType.None);
        source.WriteLoaded(sink);
        Assert.Equal([CimValue.From(5), CimValue.From(1)], sink.Values);
    }

    [Fact]
    public void OnlyLoadedPropertiesAreWritten()
    {
        var device = new Acme_Device { Id = "D1", Tags = ["a"], IsOn = null };
        var sink = new CapturingSink(CimType.None);

        new CimSource(device).WriteLoaded(sink);

        Assert.Equal([CimValue.From("D1"), CimValue.NullOf(CimType.Boolean), CimValue.From(new List<string> { "a" })], sink.Values);
    }

    private static IEnumerable<int> Numbers(Predicate<int> matches) => Enumerable.Range(0, Acme_Wide.Count).Where(number => matches(number));
}
