using static TypedCim.Testing.Tests.TestPrinters;

namespace TypedCim.Testing.Tests.Server;

public sealed class ReadingTests
{
    private readonly CimTestServer _server = NewServer();
    private readonly CimConnection _site;

    public ReadingTests()
    {
        _server.Add(Full("A"), ("Status", 1));
        _server.Add(new Demo_ColorPrinter { Name = "C", Inks = 4, Notes = "colour" });
        _site = _server.Connect();
    }

    [Fact]
    public async Task GetByKeyBringsLazyProperties()
    {
        Demo_Printer printer = await _site.Demo_Printer().GetAsync("a");

        Assert.Equal("Call 42 before noon", printer.Notes);
        Assert.Equal(2, printer.Settings!.Count);
        Assert.Equal(Demo_Device.StatusValue.Busy, printer.Status);
    }

    [Fact]
    public async Task GetThroughBaseGivesTheDerivedProxy()
    {
        Assert.Equal(4u, Assert.IsType<Demo_ColorPrinter>(await _site.Demo_Printer().GetAsync("C")).Inks);
        Assert.IsType<Demo_ColorPrinter>(await _site.Demo_Device().GetAsync(new CimReference<Demo_Device>("Demo_Device.Name=\"C\"")));
    }

    [Fact]
    public async Task GetOfAnotherClassesInstanceIsNotFound()
    {
        CimException failure = await FailsAsync(CimStatus.NotFound, () => _site.Demo_ColorPrinter().GetAsync("A"));

        Assert.Contains("Demo_ColorPrinter.Name=\"A\"", failure.Message, StringComparison.Ordinal);
        Assert.Contains(@"root\demo", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindGivesNullForMissingInstance()
    {
        Assert.Null(await _site.Demo_Printer().FindAsync("Z"));
        Assert.Null(await _site.FindAsync("Demo_Printer.Name=\"Z\""));
        Assert.NotNull(await _site.Demo_Printer().FindAsync("A"));
    }

    [Fact]
    public async Task QueryNeverBringsLazyProperties()
    {
        Demo_Printer printer = (await _site.Demo_Printer().Where(p => p.Name == "A").ToListAsync())[0];

        CimNotLoadedException failure = Assert.Throws<CimNotLoadedException>(() => printer.Notes);
        Assert.Contains("Demo_Printer.Notes", failure.Message, StringComparison.Ordinal);
        Assert.Contains("LoadAsync", failure.Message, StringComparison.Ordinal);
        Assert.False(_site.IsLoaded(printer, p => p.Notes));
        Assert.True(_site.IsLoaded(printer, p => p.Pages));
        Assert.Throws<CimNotLoadedException>(() => printer.Settings);
    }

    [Fact]
    public async Task LazyPropertyStaysUnloadedWhenItIsAskedForAsColumn()
    {
        Demo_Printer printer = (await _site.Demo_Printer().Columns(p => p.Notes, p => p.Pages).ToListAsync())[0];

        Assert.False(_site.IsLoaded(printer, p => p.Notes));
        Assert.Equal(7u, printer.Pages);
    }

    [Fact]
    public async Task LoadBringsOneLazyProperty()
    {
        Demo_Printer printer = await FirstAsync();

        await _site.LoadAsync(printer, p => p.Notes);

        Assert.Equal("Call 42 before noon", printer.Notes);
        Assert.False(_site.IsLoaded(printer, p => p.Settings));
    }

    [Fact]
    public async Task LoadKeepsWhatWasChanged()
    {
        Demo_Printer printer = await FirstAsync();
        printer.Location = "Roof";
        printer.Notes = "mine";

        await _site.LoadAsync(printer);

        Assert.Equal("Roof", printer.Location);
        Assert.Equal("mine", printer.Notes);
        Assert.Equal(2, printer.Settings!.Count);
    }

    [Fact]
    public async Task HandleKnowsItsKeyAlone()
    {
        Demo_Printer printer = _site.Demo_Printer("A");

        Assert.Equal("A", printer.Name);
        Assert.Throws<CimNotLoadedException>(() => printer.Pages);
        Assert.Empty(_server.Calls);
        await _site.LoadAsync(printer, p => p.Pages);
        Assert.Equal(7u, printer.Pages);
    }

    [Fact]
    public async Task UntypedGetGivesEveryValueByName()
    {
        CimRecord record = await _site.GetAsync("Demo_Device.Name=\"A\"");

        Assert.Equal("Demo_Printer", record.ClassName);
        Assert.Equal(1u, record["Status"].AsUInt32());
        Assert.Equal("Call 42 before noon", record["notes"].AsString());
        Assert.Equal("Demo_TraySetting", record["Settings"].AsObjectArray<CimRecord>()![0].ClassName);
        Assert.Equal("root\\demo:Demo_Printer.Name=\"A\"", record.Path!.ToString());
        Assert.True(record["Pages"].Type == CimType.UInt32);
    }

    [Theory]
    [InlineData("Demo_Printer.Nam=\"A\"", CimStatus.InvalidParameter, "Nam")]
    [InlineData("Demo_Job.Printer=\"A\"", CimStatus.InvalidParameter, "JobID")]
    [InlineData("Demo_Event.Text=\"A\"", CimStatus.InvalidParameter, "Demo_Event")]
    [InlineData("Demo_Plotter.Name=\"A\"", CimStatus.InvalidClass, "Demo_Plotter")]
    [InlineData("root\\nowhere:Demo_Printer.Name=\"A\"", CimStatus.InvalidNamespace, "nowhere")]
    public async Task PathThatNamesNoInstanceSaysWhy(string path, CimStatus status, string named)
    {
        CimException failure = await FailsAsync(status, () => _site.GetAsync(path));

        Assert.Contains(named, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SingletonIsReadWithoutKey()
    {
        _server.Add(new Demo_Spooler { MaxJobs = 3 });

        Assert.Equal(3u, (await _site.Demo_Spooler().GetAsync()).MaxJobs);
        Assert.Equal(3u, (await _site.GetAsync("Demo_Spooler=@"))["MaxJobs"].AsUInt32());
        Fails(CimStatus.AlreadyExists, () => _server.Add(new Demo_Spooler()));
    }

    [Fact]
    public async Task NullReadsAsNullAndNotAsUnloaded()
    {
        Demo_ColorPrinter printer = await _site.Demo_ColorPrinter().GetAsync("C");

        Assert.Null(printer.Pages);
        Assert.Null(printer.Settings);
        Assert.Null(printer.Default);
        Assert.True(_site.IsLoaded(printer, p => p.Settings));
    }

    [Fact]
    public async Task ClassThatTheClientDoesNotKnowComesAsUnknown()
    {
        var dpi = new CimProperty("Dpi", CimType.UInt32, CimPropertyFlags.Write);
        var laser = new CimClass("Demo_LaserPrinter", null, Demo_Printer.CimMetadata, CimClassFlags.None, null, [dpi], []);
        _server.Schemas.Add(new CimSchema("on the server alone", () => [laser.FamilyOf(null, null)]));
        _server.Add(new CimRecord("Demo_LaserPrinter") { { "Name", "L" }, { "Dpi", 600 }, { "Pages", 5 } });

        Demo_Printer printer = await _server.Connect(new CimConnectionOptions { Namespace = @"root\demo" }).Demo_Printer().GetAsync("L");

        var unknown = Assert.IsType<Demo_Printer.Unknown>(printer);
        Assert.Equal("Demo_LaserPrinter", unknown.CimClassName);
        Assert.Equal(600u, unknown.CimValues["Dpi"].AsUInt32());
        Assert.Equal(5u, unknown.Pages);
    }

    [Fact]
    public async Task DisposedConnectionTakesNoCalls()
    {
        CimConnection other = _server.Connect();
        await other.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => other.Demo_Printer().GetAsync("A"));
        Assert.NotNull(await _site.Demo_Printer().GetAsync("A"));
    }

    private async Task<Demo_Printer> FirstAsync() => (await _site.Demo_Printer().Where(p => p.Name == "A").FirstOrDefaultAsync())!;
}
