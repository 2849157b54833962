namespace TypedCim.Tests.Objects;

public sealed class CimRecordTests
{
    [Fact]
    public void NamesIgnoreCaseAndKeepTheirFirstSpelling()
    {
        var record = new CimRecord("R") { ["Name"] = "a" };

        record["NAME"] = "b";

        Assert.Equal(1, record.Count);
        Assert.Equal("b", record["name"].AsString());
        Assert.Equal("Name", record.Single().Key);
    }

    [Fact]
    public void AMissingValueIsNullAndIsNotAdded()
    {
        var record = new CimRecord("R");

        Assert.True(record["X"].IsNull);
        Assert.False(record.Contains("X"));
        Assert.Empty(record);
    }

    [Fact]
    public void ValuesKeepTheirOrder()
    {
        var record = new CimRecord("R") { { "B", 1 }, { "A", "x" }, { "C", CimValue.Null } };

        Assert.Equal("B A C", string.Join(' ', record.Select(value => value.Key)));
        Assert.True(record.Contains("c"));
    }

    [Fact]
    public void OnlyWhatTheProgramSetIsChanged()
    {
        var record = new CimRecord("R");
        var writer = new CimWriter(record);
        writer.Set(writer.IndexOf("FromServer"), "x");
        writer.Set(writer.IndexOf("Größe"u8), CimValue.From(1));
        record["Mine"] = 2;
        var source = new CimSource(record);

        Assert.Equal([false, false, true], Enumerable.Range(0, 3).Select(source.IsChanged));
        Assert.Equal("Größe", source.NameOf(1));
        Assert.Null(source.Class);
    }

    [Fact]
    public void EmbeddedObjectsOfARecordAreRecords() => Assert.IsType<CimRecord>(new CimWriter(new CimRecord("R")).CreateObject(0, "Any"));

    [Fact]
    public void ARecordIsDescribedByItsPathOrItsClass()
    {
        var record = new CimRecord("R");
        Assert.Equal("R", record.ToString());

        record.Path = "R.K=1";
        Assert.Equal("R.K=1", record.ToString());
        Assert.Throws<ArgumentNullException>(() => new CimRecord(null!));
    }
}
