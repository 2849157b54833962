namespace TypedCim.Conformance;

/// <summary>What is loaded and what is not, and that saving wipes nothing.</summary>
public abstract class LoadingTests(ConformanceHost host) : ConformanceTest(host)
{
    private const string Path = "Suite_Item.Name=\"a\"";

    protected override void Seed()
    {
        Host.Add(new Suite_Item
        {
            Name = "a",
            Label = "first",
            Rank = 1,
            Notes = "lazy text",
            Codes = [1, 2, 3],
            Parts = [new Suite_Gear { Comment = "g", Teeth = [1] }, new Suite_Screw { Length = 2 }],
        });
    }

    [Fact]
    public async Task GetBringsLazyProperties()
    {
        Suite_Item item = await Site.Suite_Item().GetAsync("a");

        Assert.Equal("lazy text", item.Notes);
        Assert.Equal([1u, 2u, 3u], item.Codes);
        Assert.Equal("Suite_Gear Suite_Screw", string.Join(' ', item.Parts!.Select(part => part.GetType().Name)));
    }

    [Fact]
    public async Task QueryLeavesLazyPropertiesUnloaded()
    {
        Suite_Item item = await QueriedAsync();

        Assert.Equal("first", item.Label);
        Assert.False(Site.IsLoaded(item, i => i.Notes));
        Assert.False(Site.IsLoaded(item, i => i.Codes));
        Assert.False(Site.IsLoaded(item, i => i.Parts));
        Assert.Contains("LoadAsync", Assert.Throws<CimNotLoadedException>(() => item.Parts).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LazyPropertyOfADerivedRowStaysUnloadedInAQueryForItsBase()
    {
        Host.Add(new Suite_SpecialItem { Name = "s", IsRare = true, Notes = "lazy", Core = new Suite_Gear { Comment = "core" } });

        var special = Assert.IsType<Suite_SpecialItem>((await Site.Suite_Item().Where(i => i.Name == "s").ToListAsync())[0]);

        Assert.True(special.IsRare);
        Assert.Equal("core", special.Core!.Comment);
        Assert.False(Site.IsLoaded(special, i => i.Notes));
    }

    [Fact]
    public async Task NullIsLoaded()
    {
        Host.Add(new Suite_Item { Name = "b" });

        Suite_Item item = await Site.Suite_Item().GetAsync("b");

        Assert.Null(item.Label);
        Assert.Null(item.Notes);
        Assert.Null(item.Codes);
        Assert.Null(item.Parts);
    }

    [Fact]
    public async Task LoadBringsWhatIsAskedFor()
    {
        Suite_Item item = await QueriedAsync();

        await Site.LoadAsync(item, i => i.Notes);
        Assert.Equal("lazy text", item.Notes);

        await Site.LoadAsync(item);
        Assert.Equal([1u, 2u, 3u], item.Codes);
        Assert.Equal("g", item.Parts![0].Comment);
    }

    [Fact]
    public async Task LoadKeepsChanges()
    {
        Suite_Item item = await QueriedAsync();
        item.Label = "mine";

        await Site.LoadAsync(item);

        Assert.Equal("mine", item.Label);
        Assert.Equal("lazy text", item.Notes);
    }

    [Fact]
    public async Task HandleHasItsKeyAlone()
    {
        Suite_Item handle = Site.Suite_Item("a");

        Assert.Equal("a", handle.Name);
        Assert.Throws<CimNotLoadedException>(() => handle.Label);
        await Site.LoadAsync(handle, i => i.Label);
        Assert.Equal("first", handle.Label);
    }

    [Fact]
    public async Task SavingWipesNothingThatWasNotLoaded()
    {
        Suite_Item item = await QueriedAsync();
        item.Label = "changed";

        await Site.SaveAsync(item);

        AssertOnlyLabelChanged();
    }

    [Fact]
    public async Task SavingAHandleWipesNothing()
    {
        Suite_Item handle = Site.Suite_Item("a");
        handle.Label = "changed";

        await Site.SaveAsync(handle);

        AssertOnlyLabelChanged();
    }

    [Fact]
    public async Task SavingARowOfAFewColumnsWipesNothing()
    {
        Suite_Item item = (await Site.Suite_Item().Columns(i => i.Rank).ToListAsync())[0];
        item.Label = "changed";

        await Site.SaveAsync(item);

        AssertOnlyLabelChanged();
    }

    [Fact]
    public async Task SavingADerivedInstanceThroughItsBaseWipesNothing()
    {
        Host.Add(new Suite_SpecialItem { Name = "s", IsRare = true, Notes = "lazy", Core = new Suite_Gear { Comment = "core" } });
        Suite_Item item = (await Site.Suite_Item().Where(i => i.Name == "s").Columns(i => i.Name).ToListAsync())[0];
        item.Label = "changed";

        await Site.SaveAsync(item);

        CimRecord stored = Stored("Suite_SpecialItem.Name=\"s\"");
        Assert.Equal("changed", stored["Label"].AsString());
        Assert.True(stored["IsRare"].AsBoolean());
        Assert.Equal("lazy", stored["Notes"].AsString());
        Assert.Equal("core", stored["Core"].AsObject<CimRecord>()!["Comment"].AsString());
    }

    [Fact]
    public async Task SavingNullWritesNull()
    {
        Suite_Item item = await Site.Suite_Item().GetAsync("a");
        item.Label = null;
        item.Notes = null;
        item.Parts = null;

        await Site.SaveAsync(item);

        CimRecord stored = Stored(Path);
        Assert.True(stored["Label"].IsNull && stored["Notes"].IsNull && stored["Parts"].IsNull);
        Assert.Equal(1u, stored["Rank"].AsUInt32());
    }

    [Fact]
    public async Task SavingARecordWipesNothing()
    {
        CimRecord row = await Site.GetAsync(Path);
        row["Label"] = "changed";

        await Site.SaveAsync(row);

        AssertOnlyLabelChanged();
    }

    [Fact]
    public async Task SavingWithoutChangesSendsNothing()
    {
        Suite_Item item = await QueriedAsync();
        Host.Fail(TypedCim.Testing.CimCallKind.Modify, CimStatus.AccessDenied);

        await Site.SaveAsync(item);

        item.Label = "changed";
        await FailsAsync(CimStatus.AccessDenied, () => Site.SaveAsync(item));
    }

    private async Task<Suite_Item> QueriedAsync() => (await Site.Suite_Item().Where(i => i.Name == "a").ToListAsync())[0];

    private void AssertOnlyLabelChanged()
    {
        CimRecord stored = Stored(Path);
        Assert.Equal("changed", stored["Label"].AsString());
        Assert.Equal(1u, stored["Rank"].AsUInt32());
        Assert.Equal("lazy text", stored["Notes"].AsString());
        Assert.Equal([1u, 2u, 3u], stored["Codes"].AsUInt32Array()!);
        CimRecord[] parts = stored["Parts"].AsObjectArray<CimRecord>()!;
        Assert.Equal("Suite_Gear Suite_Screw", string.Join(' ', parts.Select(part => part.ClassName)));
        Assert.Equal([(ushort)1], parts[0]["Teeth"].AsUInt16Array()!);
        Assert.Equal(2u, parts[1]["Length"].AsUInt32());
    }
}
