namespace TypedCim.Conformance;

/// <summary>Raw WQL, for what has no generated class.</summary>
public abstract class RawQueryTests(ConformanceHost host) : ConformanceTest(host)
{
    protected override void Seed()
    {
        Host.Add(new Suite_Item { Name = "a", Label = "one", Rank = 1 });
        Host.Add(new Suite_SpecialItem { Name = @"it's \b", Label = "100% x", Rank = 2, IsRare = true, Core = new Suite_Gear { Comment = "core" } });
    }

    [Fact]
    public async Task RowsComeAsRecords()
    {
        if (await IsRefusedAsync("SELECT * FROM Suite_Item"))
            return;

        List<CimRecord> rows = await Site.QueryAsync("SELECT * FROM Suite_Item").ToListAsync();

        CimRecord special = Assert.Single(rows, row => row["Rank"].AsUInt32() == 2);
        Assert.Equal(2, rows.Count);
        Assert.Equal("Suite_SpecialItem", special.ClassName);
        Assert.True(special["IsRare"].AsBoolean());
        Assert.Equal("core", special["Core"].AsObject<CimRecord>()!["Comment"].AsString());
        Assert.Equal(@"it's \b", special.Path!.Key("Name").AsString());
    }

    [Fact]
    public async Task WqlIsSentAsItIs()
    {
        const string Wql = @"select Name, Rank from Suite_Item where Name = ""it's \\b"" and Label like '100[%] _'";
        if (await IsRefusedAsync(Wql))
            return;

        CimRecord row = Assert.Single(await Site.QueryAsync(Wql).ToListAsync());

        Assert.Equal(@"it's \b", row["Name"].AsString());
        Assert.Equal(2u, row["Rank"].AsUInt32());
    }

    [Fact]
    public async Task RowIsReadSavedAndCalledByItsPath()
    {
        const string Wql = "SELECT * FROM Suite_Item WHERE Rank = 2";
        if (await IsRefusedAsync(Wql))
            return;

        CimRecord row = Assert.Single(await Site.QueryAsync(Wql).ToListAsync());
        row["Label"] = "changed";
        await Site.SaveAsync(row);

        Assert.Equal("changed", (await Site.GetAsync(row.Path!))["Label"].AsString());
        CimRecord polished = await Site.InvokeAsync(row.Path!, "Polish", new CimRecord("__PARAMETERS") { { "Times", 3u } });
        Assert.Equal(@"it's \b shines 3", polished["ReturnValue"].AsString());
    }

    [Theory]
    [InlineData("SELEC * FROM Suite_Item")]
    [InlineData("SELECT * FROM Suite_Item WHERE")]
    [InlineData("SELECT * FROM Suite_Item WHERE Name = 'open")]
    public async Task MalformedWqlIsAnError(string wql)
    {
        if (!await IsRefusedAsync(wql))
            await FailsAsync(CimStatus.InvalidQuery, () => Site.QueryAsync(wql).ToListAsync());
    }

    private async Task<bool> IsRefusedAsync(string wql)
    {
        if (Can(CimCapabilities.RawQuery))
            return false;

        CimException refused = await FailsAsync(CimStatus.NotSupported, () => Site.QueryAsync(wql).ToListAsync());
        Assert.Contains("typed query", refused.Message, StringComparison.Ordinal);
        return true;
    }
}
