using TypedCim.Tests.Fakes;
using TypedCim.Tests.Model;
using TypedCim.Tests.Values;

namespace TypedCim.Tests.Objects;

public sealed class CimWriterTests
{
    public static TheoryData<CimType> Types => CimValueTests.Types;

    [Theory]
    [MemberData(nameof(CimValueTests.Scalars), MemberType = typeof(CimValueTests))]
    [MemberData(nameof(CimValueTests.Arrays), MemberType = typeof(CimValueTests))]
    public void AnUntypedValueReachesTheOverloadOfItsType(CimType type, CimValue value, object content, string text)
    {
        var sink = new CapturingSink(type);

        new CimWriter(sink).Set(0, value);

        CimValue taken = Assert.Single(sink.Values);
        Assert.Equal(value, taken);
        Assert.Equal(content, taken.ToObject());
        Assert.Equal(text, taken.ToString());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void NullHasTheTypeOfTheProperty(CimType type)
    {
        var sink = new CapturingSink(type);

        new CimWriter(sink).SetNull(0);

        Assert.Equal(CimValue.NullOf(type), Assert.Single(sink.Values));
    }

    [Fact]
    public void ATargetWithoutATypeTakesAnyValueAsItComes()
    {
        var sink = new CapturingSink(CimType.None);
        var writer = new CimWriter(sink);

        writer.Set(0, CimValue.From((byte)5));
        writer.Set(0, CimValue.From("x"));
        writer.SetNull(0);

        Assert.Equal([CimValue.From((byte)5), CimValue.From("x"), CimValue.Null], sink.Values);
    }

    [Fact]
    public void PlainNumbersReachTheOverloadOfTheirType()
    {
        var sink = new CapturingSink(CimType.None);
        var writer = new CimWriter(sink);

        writer.Set(0, true);
        writer.Set(0, (byte)1);
        writer.Set(0, (sbyte)1);
        writer.Set(0, (ushort)1);
        writer.Set(0, (short)1);
        writer.Set(0, 1u);
        writer.Set(0, 1);
        writer.Set(0, 1UL);
        writer.Set(0, 1L);
        writer.Set(0, 1f);
        writer.Set(0, 1d);
        writer.Set(0, '1');
        writer.Set(0, new[] { new Acme_Bolt() });
        writer.Set(0, new Acme_Bolt());

        Assert.Equal(
            "Boolean UInt8 SInt8 UInt16 SInt16 UInt32 SInt32 UInt64 SInt64 Real32 Real64 Char16 ObjectArray Object",
            string.Join(' ', sink.Values.Select(value => value.Type)));
    }

    [Fact]
    public void AnUntypedValueIsConvertedToTheTypeOfTheProperty()
    {
        var device = new Acme_Device();
        var writer = new CimWriter(device);

        writer.Set(writer.IndexOf("level"), CimValue.From(2L));
        writer.Set(writer.IndexOf("SIZE"u8), CimValue.From("18446744073709551615"));
        writer.Set(writer.IndexOf("Tags"), CimValue.From("one"));

        Assert.Equal(Acme_Device.LevelValue.High, device.Level);
        Assert.Equal(ulong.MaxValue, device.Size);
        Assert.Equal("one", Assert.Single(device.Tags!));
    }

    [Fact]
    public void ATypedValueOfTheWrongTypeIsNamedWithItsProperty()
    {
        var writer = new CimWriter(new Acme_Device());

        CimException error = Assert.Throws<CimException>(() => writer.Set(writer.IndexOf("Level"), "high"));

        Assert.Equal("Acme_Device.Level is of type uint32; a value of type string was given.", error.Message);
        Assert.Equal((CimStatus.TypeMismatch, "Acme_Device"), (error.Status, error.ClassName));
    }

    [Fact]
    public void NullForAPropertyThatIsNeverNullIsItsDefault()
    {
        var slot = new Acme_Slot();
        var writer = new CimWriter(slot);

        writer.SetNull(0);
        writer.SetNull(1);

        Assert.Equal(("", 0u), (slot.Bank, slot.Number));
    }

    [Theory]
    [InlineData("Parts", "Acme_Bolt", typeof(Acme_Bolt))]
    [InlineData("Main", "Acme_Nut", typeof(Acme_Part.Unknown))]
    [InlineData("Extra", "Acme_Bolt", typeof(CimRecord))]
    public void AnEmbeddedPropertyMakesItsObjects(string property, string className, Type expected)
    {
        var writer = new CimWriter(new Acme_Device());

        CimObject created = writer.CreateObject(writer.IndexOf(property), className);

        Assert.IsType(expected, created);
        Assert.Equal(className, new CimSource(created).ClassName);
    }

    [Fact]
    public void TheListOfEmbeddedObjectsMayBeUsedAgain()
    {
        var device = new Acme_Device();
        var writer = new CimWriter(device);
        var parts = new List<CimObject> { new Acme_Bolt() };

        writer.Set(writer.IndexOf("Parts"), parts);
        parts.Clear();

        Assert.Single(device.Parts!);
    }

    [Fact]
    public void OnlyARecordIsToldItsPath()
    {
        var record = new CimRecord("A");
        CimPath path = CimPath.Parse("A.K=1");

        new CimWriter(record).SetPath(path);
        new CimWriter(new Acme_Device()).SetPath(path);

        Assert.Same(path, record.Path);
    }

    [Fact]
    public void WritersAreEqualWhenTheirTargetIs()
    {
        var record = new CimRecord("A");

        Assert.True(new CimWriter(record) == new CimWriter(record));
        Assert.True(new CimWriter(record) != new CimWriter(new CimRecord("A")));
        Assert.Equal(new CimWriter(record).GetHashCode(), new CimWriter(record).GetHashCode());
    }
}
