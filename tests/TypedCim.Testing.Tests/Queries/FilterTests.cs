using static TypedCim.Testing.Tests.TestPrinters;

namespace TypedCim.Testing.Tests.Queries;

/// <summary>Typed conditions, evaluated with WQL's meaning; each is also written as WQL and has to find the same when it is run again as text.</summary>
public sealed class FilterTests
{
    private static readonly Dictionary<string, (string Expected, Func<Demo_PrinterFields, CimFilter> Condition)> s_conditions = new(StringComparer.Ordinal)
    {
        ["equal ignores case"] = ("Alpha", p => p.Name == "ALPHA"),
        ["not equal leaves null out"] = ("Beta _Delta", p => p.Location != "hall"),
        ["equal null"] = ("Gamma", p => p.Location == null),
        ["not equal null"] = ("Alpha Beta _Delta", p => p.Location != null),
        ["not over a comparison with null"] = ("Beta _Delta", p => !(p.Location == "hall")),
        ["not over null test"] = ("Alpha Beta _Delta", p => !(p.Location == null)),
        ["less"] = ("Alpha", p => p.Pages < 10),
        ["less or equal"] = ("Alpha Beta", p => p.Pages <= 10),
        ["greater"] = ("Gamma", p => p.Pages > 10),
        ["greater or equal"] = ("Beta Gamma", p => p.Pages >= 10),
        ["text order"] = ("Gamma _Delta", p => p.Name > "beta"),
        ["and"] = ("", p => p.Pages >= 10 && p.Location == "Hall"),
        ["or"] = ("Alpha", p => p.Pages == 5 || p.Location == "Roof"),
        ["or with unknown"] = ("Gamma", p => p.Location == "Roof" || p.Name == "gamma"),
        ["and binds tighter"] = ("Alpha", p => p.Name == "alpha" || p.Name == "beta" && p.Pages == 99),
        ["not or"] = ("Gamma", p => !(p.Pages == 5 || p.Pages == 10)),
        ["in"] = ("Alpha Gamma", p => p.Name.In(["alpha", "GAMMA", "none"])),
        ["not in leaves null out"] = ("Alpha Beta _Delta", p => !p.Location.In(["Roof"])),
        ["in nothing"] = ("", p => p.Name.In([])),
        ["not in nothing"] = ("Alpha Beta Gamma _Delta", p => !p.Location.In([])),
        ["contains ignores case"] = ("Alpha", p => p.Location.Contains("AL")),
        ["contains takes wildcards literally"] = ("Beta", p => p.Location.Contains("100%")),
        ["contains takes brackets literally"] = ("Beta", p => p.Location.Contains("[b")),
        ["starts"] = ("Beta", p => p.Name.StartsWith("be")),
        ["starts takes underscore literally"] = ("_Delta", p => p.Name.StartsWith("_")),
        ["ends"] = ("Gamma", p => p.Name.EndsWith("MA")),
        ["quote and backslash"] = ("_Delta", p => p.Location == @"it's \here"),
        ["enumeration"] = ("Alpha", p => p.Status == Demo_Device.StatusValue.Broken),
        ["enumeration order"] = ("Alpha Beta", p => p.Status >= Demo_Device.StatusValue.Busy),
        ["boolean"] = ("Alpha", p => p.IsShared == true),
        ["boolean false"] = ("Beta", p => p.IsShared == false),
        ["negative"] = ("Alpha", p => p.Total < -1),
        ["largest unsigned"] = ("Beta", p => p.Capacity == ulong.MaxValue),
        ["real"] = ("Alpha", p => p.Price > 1.25),
        ["character"] = ("Beta", p => p.Grade == 'B'),
        ["same moment in another offset"] = ("Alpha", p => p.Installed == CimDateTime.Parse("20240229130000.000000+060")),
        ["later moment"] = ("Alpha Gamma", p => p.Installed > CimDateTime.Parse("20240229140000.000000+180")),
        ["before the year 1"] = ("", p => p.Installed < CimDateTime.Parse("00001231235959.999999+000")),
        ["moment without offset is UTC"] = ("Alpha", p => p.Installed <= CimDateTime.Parse("20240229120000.000000+***")),
    };

    private readonly CimTestServer _server = NewServer();

    public FilterTests()
    {
        _server.Add(new Demo_Printer { Name = "Alpha", Location = "Hall", Pages = 5, Total = -2, IsShared = true, Price = 1.5, Grade = 'A', Installed = Noon });
        _server.Add(new Demo_Printer { Name = "Beta", Location = "Roof 100% [b]", Pages = 10, Total = 3, IsShared = false, Price = 1, Grade = 'B' });
        _server.Add(new Demo_ColorPrinter { Name = "Gamma", Pages = 15, Installed = CimDateTime.Parse("20240229120000.000001+000") });
        _server.Add(new Demo_Printer { Name = "_Delta", Location = @"it's \here" }, ("Status", 0));
        _server.Update("Demo_Printer.Name=\"Alpha\"", ("Status", 2));
        _server.Update("Demo_Printer.Name=\"Beta\"", ("Status", 1), ("Capacity", ulong.MaxValue));
    }

    public static TheoryData<string> Conditions => [.. s_conditions.Keys];

    [Theory]
    [MemberData(nameof(Conditions))]
    public async Task ConditionFinds(string name)
    {
        CimConnection site = _server.Connect();
        (string expected, Func<Demo_PrinterFields, CimFilter> condition) = s_conditions[name];

        List<Demo_Printer> typed = await site.Demo_Printer().Where(condition).ToListAsync();
        string wql = _server.Calls[0].Query!;
        List<CimRecord> raw = await site.QueryAsync(wql).ToListAsync();

        Assert.Equal(expected, NamesOf(typed));
        Assert.Equal((wql, expected), (wql, string.Join(' ', raw.Select(row => row["Name"].AsString()))));
    }

    [Fact]
    public async Task TypedQueryIsRecordedAsWql()
    {
        await _server.Connect().Demo_Printer()
            .Where(p => p.Name == @"a'\b" && (p.Pages > 3 || !(p.Location == null)))
            .Columns(p => p.Pages)
            .OrderBy(p => p.Location)
            .OrderByDescending(p => p.Name)
            .ToListAsync();

        Assert.Equal(
            @"SELECT Name, Pages FROM Demo_Printer WHERE (Name = 'a\'\\b' AND (Pages > 3 OR NOT (Location IS NULL))) ORDER BY Location, Name DESC",
            _server.Calls[0].Query);
        Assert.IsType<CimLogicalFilter>(_server.Calls[0].Filter);
    }

    [Fact]
    public async Task RedeclaredPropertyOfAnotherTypeIsComparedByName()
    {
        var number = new CimProperty("Number", CimType.String, CimPropertyFlags.Write);
        var named = new CimClass("Demo_NamedAsset", null, Demo_Asset.CimMetadata, CimClassFlags.None, null, [number], []);
        _server.Schemas.Add(new CimSchema("on the server alone", () => [named.FamilyOf(null, null)]));
        _server.Add(new Demo_Asset { Tag = "plain", Number = 5 });
        _server.Add(new CimRecord("Demo_NamedAsset") { { "Tag", "five" }, { "Number", "5" } });
        _server.Add(new CimRecord("Demo_NamedAsset") { { "Tag", "many" }, { "Number", "many" } });
        CimConnection site = _server.Connect(new CimConnectionOptions { Namespace = @"root\demo" });

        List<Demo_Asset> found = await site.Demo_Asset().Where(asset => asset.Number == 5).Columns(asset => asset.Tag).ToListAsync();
        List<CimRecord> raw = await site.QueryAsync("SELECT * FROM Demo_NamedAsset WHERE Number = 'MANY'").ToListAsync();

        Assert.Equal("plain five", string.Join(' ', found.Select(asset => asset.Tag)));
        Assert.Equal("many", Assert.Single(raw)["Number"].AsString());
    }

    [Fact]
    public async Task PropertyThatTheServersClassLacksIsAnInvalidQuery()
    {
        var older = new CimClass("Demo_Asset", null, null, CimClassFlags.None, null, [new CimProperty("Tag", CimType.String, CimPropertyFlags.Key)], []);
        var server = new CimTestServer(@"root\demo");
        server.Schemas.Add(new CimSchema("an older version", () => [older.FamilyOf(null, null)]));

        CimException failure = await FailsAsync(CimStatus.InvalidQuery, () => server.Connect().Demo_Asset().Where(asset => asset.Number == 5).ToListAsync());

        Assert.Contains("Number", failure.Message, StringComparison.Ordinal);
    }
}
