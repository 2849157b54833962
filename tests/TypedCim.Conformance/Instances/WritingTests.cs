namespace TypedCim.Conformance;

/// <summary>Instances that are created and deleted, typed and untyped.</summary>
public abstract class WritingTests(ConformanceHost host) : ConformanceTest(host)
{
    private const string Path = "Suite_Item.Name=\"a\"";

    [Fact]
    public async Task CreatedInstanceIsOnTheServerAndItsObjectCanBeUsed()
    {
        var item = new Suite_Item { Name = "a", Label = "new", Codes = [1, 2] };

        await Site.CreateAsync(item);

        Assert.Equal("new", Stored(Path)["Label"].AsString());
        Assert.True(Stored(Path)["Rank"].IsNull);
        item.Rank = 3;
        await Site.SaveAsync(item);
        Assert.Equal(3u, Stored(Path)["Rank"].AsUInt32());
        Assert.Equal([1u, 2u], Stored(Path)["Codes"].AsUInt32Array()!);
        Assert.Equal("a before", (await item.RelabelAsync("x", rank: 1)).Before);
    }

    [Fact]
    public async Task KeyThatTheServerAssignsComesBack()
    {
        uint next = 41;
        Host.AssignKeys("Suite_Ticket", "TicketID", () => ++next);
        var first = new Suite_Ticket { Title = "one" };
        var second = new Suite_Ticket { Title = "two" };

        await Site.CreateAsync(first);
        await Site.CreateAsync(second);

        Assert.Equal((42u, 43u), (first.TicketID, second.TicketID));
        second.Title = "changed";
        await Site.SaveAsync(second);
        Assert.Equal("changed", Stored("Suite_Ticket.TicketID=43")["Title"].AsString());
    }

    [Fact]
    public async Task DerivedInstanceIsCreatedAsItsOwnClass()
    {
        await Site.CreateAsync(new Suite_SpecialItem { Name = "s", IsRare = true });

        Assert.IsType<Suite_SpecialItem>(Assert.Single(await Site.Suite_Item().ToListAsync()));
    }

    [Fact]
    public async Task SecondInstanceWithTheSameKeyIsRefused()
    {
        Host.Add(new Suite_Item { Name = "a", Label = "old" });

        CimException failure = await FailsAsync(CimStatus.AlreadyExists, () => Site.CreateAsync(new Suite_Item { Name = "a", Label = "new" }));

        Assert.Equal("Suite_Item", failure.ClassName);
        Assert.Equal("old", Stored(Path)["Label"].AsString());
    }

    [Fact]
    public async Task RecordIsCreatedReadSavedAndDeleted()
    {
        var record = new CimRecord("Suite_Item") { { "Name", "a" }, { "Label", "new" }, { "Codes", CimValue.From(new uint[] { 1, 2 }) } };
        await Site.CreateAsync(record);
        Assert.Equal("new", Stored(Path)["Label"].AsString());

        CimRecord read = await Site.GetAsync(Path);
        Assert.Equal("Suite_Item", read.ClassName);
        Assert.Equal([1u, 2u], read["Codes"].AsUInt32Array()!);
        read["Rank"] = 7u;
        await Site.SaveAsync(read);
        Assert.Equal(7u, Stored(Path)["Rank"].AsUInt32());

        await Site.DeleteAsync(read);
        Assert.Null(await Site.FindAsync(Path));
    }

    [Fact]
    public async Task InstanceIsDeletedByObjectAndByPath()
    {
        Host.Add(new Suite_Item { Name = "a" });
        Host.Add(new Suite_Item { Name = "b" });
        Host.Add(new Suite_Item { Name = "c" });

        await Site.DeleteAsync((await Site.Suite_Item().Where(i => i.Name == "a").ToListAsync())[0]);
        await Site.DeleteAsync("Suite_Item.Name=\"b\"");

        Assert.Equal("c", Assert.Single(await Site.Suite_Item().ToListAsync()).Name);
    }

    [Fact]
    public async Task UntypedRecordKeepsWhatItsClassDeclares()
    {
        Host.Add(new Suite_Item { Name = "a", Label = "one", Rank = 1, Notes = "lazy" });

        CimRecord read = await Site.GetAsync(Path);

        Assert.Equal("lazy", read["Notes"].AsString());
        Assert.Equal(1u, read["Rank"].AsUInt32());
        Assert.True(read.Contains("Since") && read["Since"].IsNull);
        Assert.Equal("a", read.Path!.Key("Name").AsString());
        Assert.Equal("Suite_Item", read.Path.ClassName);
    }

    [Fact]
    public async Task OtherNamespaceIsReachedAsDeclared()
    {
        Host.Add(new Suite_Remote { Id = "1", Version = "v1" });
        if (!Can(CimCapabilities.AllNamespaces))
        {
            await FailsAsync(CimStatus.NotSupported, () => Site.Suite_Remote().GetAsync("1"));
            return;
        }

        Suite_Remote remote = await Site.Suite_Remote().GetAsync("1");
        Assert.Equal("v1", remote.Version);
        Assert.Equal("pong of 1", await remote.PingAsync());
        Assert.Single(await Site.Suite_Remote().ToListAsync());
        remote.Version = "v2";
        await Site.SaveAsync(remote);
        CimPath path = @"root\suite_elsewhere:Suite_Remote.Id=""1""";
        Assert.Equal("v2", (await Site.GetAsync(path))["Version"].AsString());
        await Site.DeleteAsync(path);
        await Site.CreateAsync(new Suite_Remote { Id = "2" });
        Assert.Equal("2", Assert.Single(await Site.Suite_Remote().ToListAsync()).Id);
    }
}
