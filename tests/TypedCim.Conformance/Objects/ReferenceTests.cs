namespace TypedCim.Conformance;

/// <summary>References: followed, as keys of an association, and compared in queries.</summary>
public abstract class ReferenceTests(ConformanceHost host) : ConformanceTest(host)
{
    protected override void Seed()
    {
        Host.Add(new Suite_Item { Name = @"a\b ""c""", Label = "target", Notes = "lazy" });
        Host.Add(new Suite_SpecialItem { Name = "special", IsRare = true });
        Host.Add(new Suite_Value { Id = "1", Target = new CimReference<Suite_Item>(new CimPath("Suite_Item", [new CimKey("Name", @"a\b ""c""")])) });
        Host.Add(new Suite_Value { Id = "2", Target = CimReference<Suite_Item>.To(new Suite_SpecialItem { Name = "special" }) });
        Host.Add(new Suite_Value { Id = "3" });
    }

    [Fact]
    public async Task ReferenceIsFollowed()
    {
        Suite_Value row = await Site.Suite_Value().GetAsync("1");

        Suite_Item target = await Site.Suite_Item().GetAsync(row.Target!.Value);

        Assert.Equal("target", target.Label);
        Assert.Equal("lazy", target.Notes);
    }

    [Fact]
    public async Task ReferenceToDerivedClassGivesItsProxy()
    {
        Suite_Value row = (await Site.Suite_Value().Where(v => v.Id == "2").ToListAsync())[0];

        Assert.True(Assert.IsType<Suite_SpecialItem>(await Site.Suite_Item().GetAsync(row.Target!.Value)).IsRare);
    }

    [Fact]
    public async Task ReferenceIsNullWhereThereIsNone() => Assert.Null((await Site.Suite_Value().GetAsync("3")).Target);

    [Fact]
    public async Task AssociationIsCreatedReadAndDeletedByItsReferences()
    {
        CimReference<Suite_Item> source = CimReference<Suite_Item>.To(new Suite_Item { Name = @"a\b ""c""" });
        CimReference<Suite_Item> sink = CimReference<Suite_Item>.To(new Suite_Item { Name = "it's" });
        await Site.CreateAsync(new Suite_Link { Source = source, Sink = sink, Weight = 7 });

        Suite_Link link = (await Site.Suite_Link().ToListAsync())[0];
        Assert.Equal(7u, link.Weight);
        Assert.Equal(@"a\b ""c""", link.Source.Path.Key("Name").AsString());
        Assert.Equal("it's", link.Sink.Path.Key("Name").AsString());

        Suite_Link read = await Site.Suite_Link().GetAsync(new Suite_LinkKey(source, sink));
        read.Weight = 8;
        await Site.SaveAsync(read);
        Assert.Equal(8u, (await Site.Suite_Link().GetAsync(new Suite_LinkKey(source, sink))).Weight);

        await Site.DeleteAsync(read);
        Assert.Empty(await Site.Suite_Link().ToListAsync());
    }
}
