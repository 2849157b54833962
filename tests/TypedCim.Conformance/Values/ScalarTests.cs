namespace TypedCim.Conformance;

/// <summary>Every value of every scalar type, through every door: created, saved, read, queried, passed, returned, typed and untyped.</summary>
public abstract class ScalarTests(ConformanceHost host) : ConformanceTest(host)
{
    private const string Path = "Suite_Value.Id=\"1\"";

    public static TheoryData<string, int> Cases => ValueCase.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task PropertyIsCreatedAndRead(string name, int edge)
    {
        ValueSlot slot = ValueSlot.Of(name);
        CimValue value = ValueCase.Of(name, edge);
        var row = new Suite_Value { Id = "1" };
        slot.Set(row, value);

        await CarriesAsync(value, async () =>
        {
            await Site.CreateAsync(row);
            Fidelity.AssertArrived(value, Stored(Path)[name].ConvertTo(slot.Type));
            return slot.Get(await Site.Suite_Value().GetAsync("1"));
        });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task PropertyIsSavedAndQueried(string name, int edge)
    {
        ValueSlot slot = ValueSlot.Of(name);
        CimValue value = ValueCase.Of(name, edge);
        var seed = new Suite_Value { Id = "1", Text = "before" };
        slot.Set(seed, slot.Edges[0]);
        Host.Add(seed);
        Suite_Value row = await Site.Suite_Value().GetAsync("1");
        slot.Set(row, value);

        await CarriesAsync(value, async () =>
        {
            await Site.SaveAsync(row);
            Fidelity.AssertArrived(value, Stored(Path)[name].ConvertTo(slot.Type));
            return slot.Get((await Site.Suite_Value().ToListAsync())[0]);
        });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ArgumentComesBack(string name, int edge)
    {
        CimValue value = ValueCase.Of(name, edge);
        Host.Add(new Suite_Value { Id = "1" });

        await CarriesAsync(value, () => Site.Suite_Value("1").EchoAsync(name, value));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ValueIsReturned(string name, int edge)
    {
        // References are no return values (DSP0004, 5.1.2.7).
        CimValue value = ValueCase.Of(name, edge);
        if (value.Type == CimType.Reference)
            Assert.Null(Suite_Value.CimMetadata.FindMethod("Return" + name));
        else
            await CarriesAsync(value, () => Suite_Value.ReturnAsync(Site, name, value));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task UntypedRecordIsCreatedAndRead(string name, int edge)
    {
        CimValue value = ValueCase.Of(name, edge);

        await CarriesAsync(value, async () =>
        {
            await Site.CreateAsync(new CimRecord("Suite_Value") { { "Id", "1" }, { name, value } });
            return (await Site.GetAsync(Path))[name].ConvertTo(value.Type);
        });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task UntypedArgumentComesBack(string name, int edge)
    {
        CimValue value = ValueCase.Of(name, edge);
        Host.Add(new Suite_Value { Id = "1" });

        await CarriesAsync(value, async () =>
            (await Site.InvokeAsync(Path, "Echo", new CimRecord("__PARAMETERS") { { name, value } }))[name].ConvertTo(value.Type));
    }

    [Fact]
    public async Task GeneratedSignaturesCarryTheirTypes()
    {
        Host.Add(new Suite_Value { Id = "1" });

        Suite_Value.EchoResult echo = await Site.Suite_Value("1").EchoAsync(
            flag: true, u8: 255, s8: -128, u16: 65535, s16: -32768, u32: uint.MaxValue, s32: int.MinValue, u64: ulong.MaxValue, s64: long.MinValue,
            r32: 0.1f, r64: 0.1, letter: 'ß', text: "it's",
            moment: CimDateTime.Parse("00000003040506.000789:000"), target: new CimReference<Suite_Item>("Suite_Item.Name=\"a\""));

        Assert.True(echo.Flag);
        Assert.Equal(byte.MaxValue, echo.U8);
        Assert.Equal(sbyte.MinValue, echo.S8);
        Assert.Equal(ushort.MaxValue, echo.U16);
        Assert.Equal(short.MinValue, echo.S16);
        Assert.Equal(uint.MaxValue, echo.U32);
        Assert.Equal(int.MinValue, echo.S32);
        Assert.Equal(ulong.MaxValue, echo.U64);
        Assert.Equal(long.MinValue, echo.S64);
        Assert.Equal(0.1f, echo.R32);
        Assert.Equal(0.1, echo.R64);
        Assert.Equal('ß', echo.Letter);
        Assert.Equal("it's", echo.Text);
        Assert.Equal(new TimeSpan(3, 4, 5, 6).Add(TimeSpan.FromMicroseconds(789)), echo.Moment!.Value.ToTimeSpan());
        Assert.Equal("a", echo.Target!.Value.Path.Key("Name").AsString());
        Assert.Null(echo.Part);
    }

    [Fact]
    public async Task ReturnValuesHaveTheirTypes()
    {
        Assert.Equal(ulong.MaxValue, await Suite_Value.ReturnU64Async(Site, ulong.MaxValue));
        Assert.Equal(sbyte.MinValue, await Suite_Value.ReturnS8Async(Site, sbyte.MinValue));
        Assert.Equal("", await Suite_Value.ReturnTextAsync(Site, ""));
    }
}
