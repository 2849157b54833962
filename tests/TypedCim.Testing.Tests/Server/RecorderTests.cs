using static TypedCim.Testing.Tests.TestPrinters;

namespace TypedCim.Testing.Tests.Server;

public sealed class RecorderTests
{
    private readonly CimTestClock _clock = new();
    private readonly CimTestServer _server;
    private readonly CimConnection _site;

    public RecorderTests()
    {
        _server = NewServer(_clock);
        _server.Add(new Demo_Printer { Name = "A", Pages = 1 });
        _server.On<Demo_Printer>("Print", call => call.Set("JobID", 9));
        _server.On<Demo_Printer>("GetVersion", call => call.Return("1.0"));
        _site = _server.Connect();
    }

    [Fact]
    public async Task EveryKindOfCallReadsWell()
    {
        Demo_Printer printer = await _site.Demo_Printer().GetAsync("A");
        await _site.Demo_Printer().Where(p => p.Pages > 0).ToListAsync();
        await _site.QueryAsync("SELECT Name FROM Demo_Printer").ToListAsync();
        await printer.PrintAsync(2, "T");
        await Demo_Printer.GetVersionAsync(_site);
        await _site.CreateAsync(new Demo_Job { Printer = "A", JobID = 1 });
        printer.Pages = 5;
        await _site.SaveAsync(printer);
        await _site.DeleteAsync(printer);
        await Assert.ThrowsAsync<CimException>(() => _site.DeleteAsync(printer));

        Assert.Equal(
            """
            #1 Get Demo_Printer.Name="A"
            #2 Query SELECT * FROM Demo_Printer WHERE Pages > 0 -> 1 row
            #3 Query SELECT Name FROM Demo_Printer -> 1 row
            #4 Invoke Demo_Printer.Name="A".Print(Pages = 2, Title = T) -> 0
            #5 Invoke Demo_Printer.GetVersion() -> 1.0
            #6 Create Demo_Job(Printer = A, JobID = 1)
            #7 Modify Demo_Printer.Name="A"(Pages = 5)
            #8 Delete Demo_Printer.Name="A"
            #9 Delete Demo_Printer.Name="A" -> NotFound
            """.ReplaceLineEndings(),
            string.Join(Environment.NewLine, _server.Calls));
    }

    [Fact]
    public async Task CallTellsWhatWasAskedAndWhen()
    {
        _clock.Advance(TimeSpan.FromHours(3));
        var options = new CimCallOptions { Deadline = TimeSpan.FromSeconds(30) };
        await _site.With(options).Demo_Printer("A").PrintAsync(2);

        CimRecordedCall call = Assert.Single(_server.Calls);
        Assert.Equal(CimCallKind.Invoke, call.Kind);
        Assert.Equal(@"root\demo", call.Namespace);
        Assert.Equal("Demo_Printer", call.ClassName);
        Assert.Equal("Print", call.MethodName);
        Assert.Equal("A", call.Path!.Key("Name").AsString());
        Assert.Equal(2u, call.Values["Pages"].AsUInt32());
        Assert.Equal(_clock.GetUtcNow(), call.Time);
        Assert.Same(options, call.Options);
        Assert.Null(call.Query);
        Assert.Null(call.Error);
    }

    [Fact]
    public async Task ObjectKeepsTheViewItCameThrough()
    {
        var options = new CimCallOptions { Deadline = TimeSpan.FromSeconds(30) };
        Demo_Printer viewed = await _site.With(options).Demo_Printer().GetAsync("A");
        Demo_Printer plain = await _site.Demo_Printer().GetAsync("A");

        await viewed.PrintAsync(1);
        await plain.PrintAsync(1);

        Assert.Same(options, _server.Calls[2].Options);
        Assert.Same(CimCallOptions.Default, _server.Calls[3].Options);
    }

    [Fact]
    public async Task RecordedValuesAreCopies()
    {
        var setting = new Demo_DuplexSetting { LongEdge = true };
        await _site.CreateAsync(new Demo_Printer { Name = "B", Default = setting });
        setting.LongEdge = false;

        CimRecord recorded = _server.Calls[0].Values["Default"].AsObject<CimRecord>()!;

        Assert.True(recorded["LongEdge"].AsBoolean());
    }

    [Fact]
    public async Task ClearedRecorderCountsFromOneAgain()
    {
        await _site.Demo_Printer().GetAsync("A");
        IReadOnlyList<CimRecordedCall> before = _server.Calls;
        _server.ClearCalls();
        await _site.Demo_Printer().FindAsync("Z");

        Assert.Single(before);
        CimRecordedCall call = Assert.Single(_server.Calls);
        Assert.Equal(1, call.Number);
        Assert.Equal("#1 Get Demo_Printer.Name=\"Z\" -> NotFound", call.ToString());
    }

    [Fact]
    public async Task CallThatIsCancelledBeforehandNeverArrives()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _site.Demo_Printer().GetAsync("A", new CancellationToken(canceled: true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _site.Demo_Printer().ToListAsync(new CancellationToken(canceled: true)));

        Assert.Empty(_server.Calls);
    }
}
