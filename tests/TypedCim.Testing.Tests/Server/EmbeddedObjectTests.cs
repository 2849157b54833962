using static TypedCim.Testing.Tests.TestPrinters;

namespace TypedCim.Testing.Tests.Server;

public sealed class EmbeddedObjectTests
{
    private readonly CimTestServer _server = NewServer();
    private readonly CimConnection _site;

    public EmbeddedObjectTests() => _site = _server.Connect();

    [Fact]
    public async Task ObjectsComeAsTheirOwnClassesAtEveryDepth()
    {
        await _site.CreateAsync(new Demo_Printer
        {
            Name = "A",
            Default = new Demo_TraySetting { Tray = 1, Inner = new Demo_DuplexSetting { LongEdge = true, Inner = new Demo_TraySetting { Paper = ["A3"] } } },
        });

        Demo_Printer printer = await _site.Demo_Printer().GetAsync("A");

        var duplex = Assert.IsType<Demo_DuplexSetting>(Assert.IsType<Demo_TraySetting>(printer.Default).Inner);
        Assert.Equal(["A3"], Assert.IsType<Demo_TraySetting>(duplex.Inner).Paper);
        Assert.Null(duplex.Comment);
    }

    [Fact]
    public async Task SubclassThatNobodyKnowsKeepsItsNameAndValues()
    {
        _server.Add(new CimRecord("Demo_Printer")
        {
            { "Name", "A" },
            { "Default", new CimRecord("Demo_StapleSetting") { { "Comment", "top left" }, { "Staples", 2u }, { "Inner", new Demo_TraySetting { Tray = 3 } } } },
        });

        Demo_Printer printer = await _site.Demo_Printer().GetAsync("A");
        var unknown = Assert.IsType<Demo_Setting.Unknown>(printer.Default);
        Assert.Equal("Demo_StapleSetting", unknown.CimClassName);
        Assert.Equal("top left", unknown.Comment);
        Assert.Equal(2u, unknown.CimValues["Staples"].AsUInt32());
        Assert.Equal(3u, Assert.IsType<Demo_TraySetting>(unknown.Inner).Tray);

        unknown.Comment = "bottom";
        unknown.CimValues["Staples"] = 4u;
        await _site.SaveAsync(printer);

        CimRecord stored = _server.Find("Demo_Printer.Name=\"A\"")!["Default"].AsObject<CimRecord>()!;
        Assert.Equal("Demo_StapleSetting", stored.ClassName);
        Assert.Equal("bottom", stored["Comment"].AsString());
        Assert.Equal(4u, stored["Staples"].AsUInt32());
        Assert.Equal(3u, stored["Inner"].AsObject<CimRecord>()!["Tray"].AsUInt32());
    }

    [Fact]
    public async Task KnownEmbeddedClassIsChecked()
    {
        CimException failure = await FailsAsync(
            CimStatus.NoSuchProperty,
            () => _site.CreateAsync(new CimRecord("Demo_Printer") { { "Name", "A" }, { "Default", new CimRecord("Demo_TraySetting") { { "Try", 1 } } } }));

        Assert.Contains("Demo_TraySetting has no property Try. Is it Tray?", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PropertyOfAnEmbeddedObjectThatWasNotSetReadsNull()
    {
        _server.Add(new Demo_Printer { Name = "A", Default = new Demo_TraySetting() });

        var setting = (Demo_TraySetting)(await _site.Demo_Printer().GetAsync("A")).Default!;

        Assert.Null(setting.Tray);
    }

    [Fact]
    public async Task EmptyArrayAndNullArrayDiffer()
    {
        await _site.CreateAsync(new Demo_Printer { Name = "A", Settings = [], Tags = [] });
        await _site.CreateAsync(new Demo_Printer { Name = "B" });

        Assert.Empty((await _site.Demo_Printer().GetAsync("A")).Settings!);
        Assert.Empty((await _site.Demo_Printer().GetAsync("A")).Tags!);
        Assert.Null((await _site.Demo_Printer().GetAsync("B")).Settings);
    }
}
