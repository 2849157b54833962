namespace TypedCim.Conformance;

/// <summary>Keys with every character that means something on the way, and keys of several properties and types.</summary>
public abstract class KeyTests(ConformanceHost host) : ConformanceTest(host)
{
    public static TheoryData<string> Texts => [.. TextEdges.Keys];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task InstanceIsFoundByItsKey(string key)
    {
        Add(key);

        Suite_Item item = await Site.Suite_Item().GetAsync(key);

        Assert.Equal(key, item.Name);
        Assert.Equal("this one", item.Label);
        Assert.Equal("lazy", item.Notes);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task InstanceIsFoundByAQueryForItsKey(string key)
    {
        Add(key);

        Assert.Equal("this one", Assert.Single(await Site.Suite_Item().Where(i => i.Name == key).ToListAsync()).Label);
        Assert.Equal("this one", Assert.Single(await Site.Suite_Item().Where(i => i.Name.In(new[] { key })).ToListAsync()).Label);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task InstanceIsCalledSavedAndDeletedByItsKey(string key)
    {
        Add(key);

        Suite_Item.RelabelResult relabelled = await Site.Suite_Item(key).RelabelAsync("x", rank: 1);
        Assert.Equal(key + " before", relabelled.Before);

        Suite_Item item = (await Site.Suite_Item().Where(i => i.Name == key).ToListAsync())[0];
        item.Rank = 9;
        await Site.SaveAsync(item);
        Assert.Equal(9u, Stored(PathOf(key))["Rank"].AsUInt32());

        await Site.DeleteAsync(item);
        Assert.Null(Host.Find(PathOf(key)));
        Assert.Equal(2, (await Site.Suite_Item().ToListAsync()).Count);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task InstanceIsCreatedWithItsKeyAndFoundByItsPath(string key)
    {
        await Site.CreateAsync(new Suite_Item { Name = key, Label = "new" });

        Assert.Equal("new", Stored(PathOf(key))["Label"].AsString());
        CimRecord read = await Site.GetAsync(CimPath.Parse(PathOf(key).ToString()));
        Assert.Equal(key, read["Name"].AsString());
        Assert.Equal(key, read.Path!.Key("Name").AsString());
    }

    [Fact]
    public async Task EmptyTextIsAKey()
    {
        Add("");

        Assert.Equal("this one", (await Site.Suite_Item().GetAsync("")).Label);
    }

    [Fact]
    public async Task KeysIgnoreCaseAsTheServerDoes()
    {
        Add("Mixed Case");

        Assert.Equal("Mixed Case", (await Site.Suite_Item().GetAsync("mIXED cASE")).Name);
    }

    [Theory]
    [InlineData("A", 0u, 0L, 0ul, false)]
    [InlineData(@"\\a ""b"" 'c' %_[#/+ 😀", uint.MaxValue, long.MinValue, ulong.MaxValue, true)]
    public async Task CompositeKeyNamesOneInstance(string rack, uint number, long offset, ulong serial, bool isFront)
    {
        var key = new Suite_SlotKey(rack, number, offset, serial, isFront);
        Host.Add(new Suite_Slot { Rack = rack, Number = number, Offset = offset, Serial = serial, IsFront = isFront, Content = "this one" });
        Host.Add(new Suite_Slot { Rack = rack, Number = number, Offset = offset, Serial = serial, IsFront = !isFront, Content = "other" });
        Host.Add(new Suite_Slot { Rack = rack + " ", Number = number, Offset = offset, Serial = serial, IsFront = isFront, Content = "other" });

        Suite_Slot slot = await Site.Suite_Slot().GetAsync(key);
        Assert.Equal("this one", slot.Content);
        Assert.Equal(
            FormattableString.Invariant($"IsFront={(isFront ? "TRUE" : "FALSE")}|Number={number}|Offset={offset}|Rack={rack}|Serial={serial}"),
            await slot.DescribeAsync());

        slot.Content = "changed";
        await Site.SaveAsync(slot);
        Assert.Equal("changed", (await Site.Suite_Slot().GetAsync(key)).Content);

        await Site.DeleteAsync(slot);
        Assert.Null(await Site.Suite_Slot().FindAsync(key));
        Assert.All(await Site.Suite_Slot().ToListAsync(), left => Assert.Equal("other", left.Content));
    }

    [Fact]
    public async Task NumberThatNeedsSixtyFourBitsIsFoundByAQuery()
    {
        Host.Add(new Suite_Slot { Rack = "A", Number = uint.MaxValue, Offset = long.MinValue, Serial = ulong.MaxValue, IsFront = true });

        Assert.Single(await Site.Suite_Slot().Where(s => s.Serial == ulong.MaxValue && s.Offset == long.MinValue && s.Number == uint.MaxValue).ToListAsync());
        Assert.Empty(await Site.Suite_Slot().Where(s => s.Serial == ulong.MaxValue - 1).ToListAsync());
    }

    [Fact]
    public async Task SingletonHasNoKey()
    {
        Host.Add(new Suite_Station { Motto = "calm", Limit = 3 });

        Suite_Station station = await Site.Suite_Station().GetAsync();
        Assert.Equal("calm", station.Motto);
        Assert.Equal("Hello you", await Site.Suite_Station().Handle().GreetAsync("you"));

        station.Limit = 4;
        await Site.SaveAsync(station);
        Assert.Equal(4u, Stored("Suite_Station=@")["Limit"].AsUInt32());
        Assert.Equal("calm", Stored("Suite_Station=@")["Motto"].AsString());
    }

    private static CimPath PathOf(string key) => new("Suite_Item", [new CimKey("Name", key)]);

    /// <summary>Between two neighbours that a wildcard or a lost escape would find too.</summary>
    private void Add(string key)
    {
        Host.Add(new Suite_Item { Name = key + "x", Label = "neighbour" });
        Host.Add(new Suite_Item { Name = key, Label = "this one", Notes = "lazy" });
        Host.Add(new Suite_Item { Name = "y" + key.Replace('_', '-').Replace('%', '-'), Label = "neighbour" });
    }
}
