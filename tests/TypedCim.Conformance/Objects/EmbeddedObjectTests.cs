namespace TypedCim.Conformance;

/// <summary>Objects inside of objects: polymorphic, nested, in arrays, of classes that nobody knows, as properties and as parameters.</summary>
public abstract class EmbeddedObjectTests(ConformanceHost host) : ConformanceTest(host)
{
    private const string Path = "Suite_Value.Id=\"1\"";

    private static Suite_Screw Nested => new()
    {
        Comment = "outer \"quoted\" \\",
        Length = uint.MaxValue,
        Owner = new CimReference<Suite_Item>("Suite_Item.Name=\"a\""),
        Inner = new Suite_Gear { Teeth = [1, 2, 65535], Made = CimDateTime.Parse("20240229131415.123456+000"), Inner = new Suite_Screw { Comment = "core" } },
        Others = [new Suite_Gear { Comment = "first" }, new Suite_Screw { Length = 2 }],
    };

    [Fact]
    public async Task ObjectIsCreatedAndReadAtEveryDepth()
    {
        await Site.CreateAsync(new Suite_Value { Id = "1", Part = Nested });

        Assert.Equal("Suite_Gear", Stored(Path)["Part"].AsObject<CimRecord>()!["Inner"].AsObject<CimRecord>()!.ClassName);
        AssertNested((await Site.Suite_Value().GetAsync("1")).Part);
        AssertNested((await Site.Suite_Value().ToListAsync())[0].Part);
    }

    [Fact]
    public async Task ObjectIsPassedAndReturned()
    {
        Host.Add(new Suite_Value { Id = "1" });

        AssertNested((await Site.Suite_Value("1").EchoAsync(part: Nested)).Part);
    }

    [Fact]
    public async Task ArraysOfObjectsMixClasses()
    {
        await Site.CreateAsync(new Suite_Array { Id = "1", Part = [new Suite_Gear { Comment = "g" }, Nested, new Suite_Gear()] });

        Suite_Array row = await Site.Suite_Array().GetAsync("1");

        Assert.Equal("Suite_Gear Suite_Screw Suite_Gear", ClassesOf(row.Part));
        AssertNested(row.Part![1]);
        Suite_Array.EchoResult echo = await row.EchoAsync(part: row.Part);
        Assert.Equal("Suite_Gear Suite_Screw Suite_Gear", ClassesOf(echo.Part));
        AssertNested(echo.Part![1]);
    }

    [Fact]
    public async Task ArrayOfOneObjectStaysAnArray()
    {
        await Site.CreateAsync(new Suite_Array { Id = "1", Part = [new Suite_Gear { Comment = "only" }] });

        Assert.Equal("only", Assert.Single((await Site.Suite_Array().GetAsync("1")).Part!).Comment);
        Assert.Equal("only", Assert.Single((await Site.Suite_Array("1").EchoAsync(part: [new Suite_Gear { Comment = "only" }])).Part!).Comment);
    }

    [Fact]
    public async Task EmptyArrayOfObjectsIsCarriedAsDeclared()
    {
        await Site.CreateAsync(new Suite_Array { Id = "1", Part = [] });

        IReadOnlyList<Suite_Part>? read = (await Site.Suite_Array().GetAsync("1")).Part;
        if (Can(CimCapabilities.EmptyArrays))
            Assert.Empty(read!);
        else
            Assert.Null(read);
    }

    [Fact]
    public async Task NullAmongObjectsIsRefusedByEveryTransport()
    {
        Host.Add(new Suite_Array { Id = "1" });

        var arguments = new CimRecord("__PARAMETERS") { { "Part", CimValue.From(new CimObject[] { new Suite_Gear(), null! }) } };

        CimException failure = await FailsAsync(CimStatus.InvalidParameter, () => Site.InvokeAsync("Suite_Array.Id=\"1\"", "Echo", arguments));

        Assert.Contains("null", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClassThatNobodyKnowsKeepsItsNameAndValues()
    {
        Host.Add(new CimRecord("Suite_Value")
        {
            { "Id", "1" },
            { "Part", new CimRecord("Suite_Spring") { { "Comment", "steel" }, { "Force", 7u }, { "Inner", new Suite_Screw { Length = 3 } } } },
        });

        var spring = Assert.IsType<Suite_Part.Unknown>((await Site.Suite_Value().GetAsync("1")).Part);

        Assert.Equal("Suite_Spring", spring.CimClassName);
        Assert.Equal("steel", spring.Comment);
        Assert.Equal(7u, spring.CimValues["Force"].AsUInt32());
        Assert.Equal(3u, Assert.IsType<Suite_Screw>(spring.Inner).Length);
    }

    [Fact]
    public async Task ClassThatNobodyKnowsGoesBackWithAllItsValues()
    {
        Host.Add(new CimRecord("Suite_Value") { { "Id", "1" }, { "Part", new CimRecord("Suite_Spring") { { "Comment", "steel" }, { "Force", 7u } } } });
        Suite_Value row = await Site.Suite_Value().GetAsync("1");

        row.Part!.Comment = "brass";
        await Site.SaveAsync(row);

        CimRecord stored = Stored(Path)["Part"].AsObject<CimRecord>()!;
        Assert.Equal("Suite_Spring", stored.ClassName);
        Assert.Equal("brass", stored["Comment"].AsString());
        Assert.Equal(7u, stored["Force"].AsUInt32());
    }

    [Fact]
    public async Task ChangeInsideOfAnObjectIsSaved()
    {
        Host.Add(new Suite_Value { Id = "1", Part = Nested });
        Suite_Value row = await Site.Suite_Value().GetAsync("1");

        row.Part!.Inner!.Comment = "changed";
        await Site.SaveAsync(row);

        CimRecord stored = Stored(Path)["Part"].AsObject<CimRecord>()!;
        Assert.Equal("changed", stored["Inner"].AsObject<CimRecord>()!["Comment"].AsString());
        Assert.Equal("outer \"quoted\" \\", stored["Comment"].AsString());
    }

    [Fact]
    public async Task ObjectIsReplacedByAnotherClassAndByNull()
    {
        Host.Add(new Suite_Value { Id = "1", Part = Nested });
        Suite_Value row = await Site.Suite_Value().GetAsync("1");

        row.Part = new Suite_Gear { Comment = "new" };
        await Site.SaveAsync(row);
        Assert.Equal("Suite_Gear", Stored(Path)["Part"].AsObject<CimRecord>()!.ClassName);

        row.Part = null;
        await Site.SaveAsync(row);
        Assert.True(Stored(Path)["Part"].IsNull);
    }

    [Fact]
    public async Task ObjectsOfAnyClassTravelAsRecords()
    {
        var thing = new CimRecord("Suite_Item") { { "Name", "inside" }, { "Rank", 7u }, { "Since", CimDateTime.Parse("20240229131415.123456+000") } };
        await Site.CreateAsync(new Suite_Value { Id = "1", Anything = thing });

        CimRecord read = (await Site.Suite_Value().GetAsync("1")).Anything!;
        CimRecord echo = (await Site.Suite_Value("1").EchoAsync(anything: thing)).Anything!;

        foreach (CimRecord one in new[] { read, echo })
        {
            Assert.Equal("Suite_Item", one.ClassName);
            Assert.Equal("inside", one["Name"].AsString());
            Assert.Equal(7u, one["Rank"].AsUInt32());
            Fidelity.AssertArrived(thing["Since"], one["Since"]);
        }
    }

    [Fact]
    public async Task ObjectOutlivesTheConnection()
    {
        Host.Add(new Suite_Value { Id = "1", Part = Nested });
        CimConnection other = Connect();
        Suite_Value row = await other.Suite_Value().GetAsync("1");
        Suite_Part echo = (await row.EchoAsync(part: Nested)).Part!;

        await other.DisposeAsync();

        AssertNested(row.Part);
        AssertNested(echo);
    }

    private static string ClassesOf(IEnumerable<Suite_Part>? parts) => string.Join(' ', parts!.Select(part => part.GetType().Name));

    private void AssertNested(Suite_Part? part)
    {
        var screw = Assert.IsType<Suite_Screw>(part);
        Assert.Equal("outer \"quoted\" \\", screw.Comment);
        Assert.Equal(uint.MaxValue, screw.Length);
        Assert.Equal("a", screw.Owner!.Value.Path.Key("Name").AsString());
        var gear = Assert.IsType<Suite_Gear>(screw.Inner);
        Assert.Equal([(ushort)1, (ushort)2, (ushort)65535], gear.Teeth);
        Fidelity.AssertArrived(CimValue.From(CimDateTime.Parse("20240229131415.123456+000")), CimValue.From(gear.Made));
        Assert.Equal("core", Assert.IsType<Suite_Screw>(gear.Inner).Comment);
        Assert.Equal("Suite_Gear Suite_Screw", ClassesOf(screw.Others));
        Assert.Null(gear.Comment);
    }
}
