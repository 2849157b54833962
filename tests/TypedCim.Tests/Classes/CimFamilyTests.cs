using TypedCim.Tests.Model;

namespace TypedCim.Tests.Classes;

public sealed class CimFamilyTests
{
    [Theory]
    [InlineData("Acme_Part", typeof(Acme_Part))]
    [InlineData("ACME_BOLT", typeof(Acme_Bolt))]
    [InlineData("Acme_Nut", typeof(Acme_Part.Unknown))]
    public void AFamilyMakesTheProxyOfTheClassThatCame(string className, Type expected) => Assert.IsType(expected, Acme_Part.CimFamily.Create(className));

    [Fact]
    public void AClassOfAnotherAssemblyIsFoundInTheSchemas()
    {
        var foreign = new CimClass("Acme_Nut", null, Acme_Part.CimMetadata, CimClassFlags.Embedded, () => new Acme_Bolt(), [], []);
        CimSchemaCollection schemas = [new CimSchema("Foreign", () => [foreign.FamilyOf(null, null)])];

        Assert.IsType<Acme_Bolt>(Acme_Part.CimFamily.Create("acme_nut", schemas));
    }

    [Fact]
    public void AClassOutsideOfTheFamilyIsNotTakenFromTheSchemas()
    {
        CimSchemaCollection schemas = [AcmeSchema.Instance];

        Assert.IsType<Acme_Part.Unknown>(Acme_Part.CimFamily.Create("Acme_Slot", schemas));
    }

    [Fact]
    public void AFamilyWithoutAProxyForTheUnknownGivesTheNearest() => Assert.IsType<Acme_Slot>(Acme_Slot.CimFamily.Create("Acme_NewSlot"));

    [Fact]
    public void AnAbstractClassWithoutAProxyForTheUnknownIsAnError()
    {
        var bare = new CimClass("Acme_Bare", null, null, CimClassFlags.Abstract, null, [], []);

        CimException error = Assert.Throws<CimException>(() => bare.FamilyOf(null, null).Create("Acme_New"));

        Assert.Equal(
            "The server sent an object of class Acme_New, which no schema knows, where Acme_Bare is expected. Add its schema to the connection's options.",
            error.Message);
        Assert.Equal(CimStatus.InvalidClass, error.Status);
    }

    [Fact]
    public void AFamilyKnowsAllItsClassesTheTopFirst()
    {
        Assert.Equal([Acme_Base.CimMetadata, Acme_Device.CimMetadata], Acme_Base.CimFamily.Classes);
        Assert.Same(Acme_Device.CimMetadata, Acme_Base.CimFamily.Find("acme_device"));
        Assert.Null(Acme_Base.CimFamily.Find("Acme_Part"));
    }

    [Fact]
    public void ASchemaFindsEveryClass()
    {
        CimSchema schema = AcmeSchema.Instance;

        Assert.Equal(6, schema.Classes.Count());
        Assert.Same(Acme_Bolt.CimMetadata, schema.Find("ACME_bolt"));
        Assert.Null(schema.Find("Acme_Nut"));
    }

    [Fact]
    public void TheSchemaThatWasAddedFirstWins()
    {
        var first = new CimClass("Acme_Bolt", null, null, CimClassFlags.None, null, [], []);
        CimSchemaCollection schemas = [new CimSchema("First", () => [first.FamilyOf(null, null)]), AcmeSchema.Instance];

        Assert.Same(first, schemas.Find("Acme_Bolt"));
        Assert.Equal(2, schemas.Count);
        Assert.Equal("First", schemas.First().Name);
    }

    [Fact]
    public void MethodsAreFoundInTheBasesToo()
    {
        CimMethod? ping = Acme_Device.CimMetadata.FindMethod("PING");

        Assert.Same(Acme_Base.CimMetadata, ping!.DeclaringClass);
        Assert.Null(Acme_Base.CimMetadata.FindMethod("Reset"));
        Assert.Equal("sint32 Reset(uint8 Mode, string Reason, string Old, uint32 Delay)", Acme_Device.CimMetadata.FindMethod("Reset")!.ToString());
        Assert.Equal("void Ping()", ping.ToString());
    }

    [Fact]
    public void AClassIsWhatItsBasesAre()
    {
        Assert.True(Acme_Device.CimMetadata.Is("acme_base"));
        Assert.True(Acme_Device.CimMetadata.Is("Acme_Device"));
        Assert.False(Acme_Base.CimMetadata.Is("Acme_Device"));
    }
}
