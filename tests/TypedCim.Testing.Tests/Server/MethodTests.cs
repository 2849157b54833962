using static TypedCim.Testing.Tests.TestPrinters;

namespace TypedCim.Testing.Tests.Server;

public sealed class MethodTests
{
    private readonly CimTestServer _server = NewServer();
    private readonly CimConnection _site;

    public MethodTests()
    {
        _server.Add(new Demo_Printer { Name = "A", Notes = "lazy", Pages = 1 });
        _server.Add(new Demo_ColorPrinter { Name = "C", Inks = 4 });
        _site = _server.Connect();
    }

    [Fact]
    public async Task HandlerReadsArgumentsAndGivesOutputs()
    {
        _server.On<Demo_Printer>("Print", call =>
        {
            call.Set("JobID", call.Argument("Pages").AsUInt32()!.Value * 10);
            call.Server.Update(call.Instance, ("Pages", call.Argument("pages")), ("Notes", call.Instance.Notes + call.Argument("Title").AsString()));
        });

        Demo_Printer.PrintResult result = await _site.Demo_Printer("A").PrintAsync(4, "!");

        Assert.Equal(40u, result.JobID);
        Assert.Equal(0, result.ReturnValue);
        Assert.Equal(4u, _server.Find<Demo_Printer>("A")!.Pages);
        Assert.Equal("lazy!", _server.Find<Demo_Printer>("A")!.Notes);
    }

    [Fact]
    public async Task HandlerSeesWhatTheClientTellsBesideTheCall()
    {
        var told = new List<string?>();
        _server.On<Demo_Printer>("Print", call => told.Add(call.Context.TryGetValue("ApplicationName", out CimValue name) ? name.AsString() : null));
        CimConnection view = _site.With(CimCallOptions.Default.WithContext([new("ApplicationName", "Lab")]));

        await view.Demo_Printer("A").PrintAsync(1);
        await _site.Demo_Printer("A").PrintAsync(1);

        Assert.Equal(["Lab", null], told);
    }

    [Fact]
    public async Task OptionalArgumentThatIsLeftOutIsNull()
    {
        _server.On<Demo_Printer>("Print", call => call.Return(call.Argument("Title").IsNull ? 0 : 1));

        await _site.Demo_Printer("A").PrintAsync(1);

        Assert.Equal("Pages", Assert.Single(_server.Calls[0].Values).Key);
    }

    [Fact]
    public async Task EmbeddedArgumentsComeAsCopiesOfTheirClasses()
    {
        Demo_Setting? seen = null;
        _server.On<Demo_Printer>("Apply", call =>
        {
            Demo_Setting[] settings = call.Argument("Settings").AsObjectArray<Demo_Setting>()!;
            seen = settings[0];
            ((Demo_TraySetting)settings[0]).Tray = 99;
            call.Set("Effective", settings[1]);
        });
        var mine = new Demo_TraySetting { Tray = 1, Inner = new Demo_DuplexSetting { LongEdge = true } };

        Demo_Printer.ApplyResult result = await _site.Demo_Printer("A").ApplyAsync([mine, new Demo_DuplexSetting { Comment = "x" }]);

        Assert.NotSame(mine, seen);
        Assert.Equal(1u, mine.Tray);
        Assert.True(Assert.IsType<Demo_DuplexSetting>(seen!.Inner).LongEdge);
        Assert.Equal("x", Assert.IsType<Demo_DuplexSetting>(result.Effective).Comment);
    }

    [Fact]
    public async Task StaticMethodsAreServedWithoutInstance()
    {
        _server.On<Demo_Printer>("Install", call =>
        {
            Assert.Null(call.Path);
            Assert.Throws<InvalidOperationException>(() => call.Instance);
            Assert.Equal(["a", "b"], call.Argument("Drivers").AsStringArray()!);
            call.Server.Add(new Demo_Printer { Name = call.Argument("Name").AsString()! });
        });
        _server.On<Demo_Printer>("GetVersion", call => call.Return("1.2"));

        await Demo_Printer.InstallAsync(_site, "new", ["a", "b"]);

        Assert.NotNull(_server.Find<Demo_Printer>("new"));
        Assert.Equal("1.2", await Demo_Printer.GetVersionAsync(_site));
    }

    [Fact]
    public async Task ReturnValueThatIsNoStatusIsGivenBack()
    {
        _server.On<Demo_Printer>("CountJobs", call => call.Return(5));
        _server.On<Demo_Printer>("Beep", _ => { });

        Assert.Equal(5u, await _site.Demo_Printer("A").CountJobsAsync());
        await _site.Demo_Printer("A").BeepAsync();
        Assert.Equal("5", _server.Calls[0].ReturnValue.ToString());
        Assert.True(_server.Calls[1].ReturnValue.IsNull);
    }

    [Fact]
    public async Task InOutParameterGoesBackAsItCameUnlessItIsSet()
    {
        _server.On("Demo_Device", "Describe", call => call.Set("Text", call.Argument("Language")));
        Assert.Equal(12u, (await _site.Demo_Printer("A").DescribeAsync("en", 12)).Length);

        _server.On("Demo_Device", "Describe", call => call.Set("Length", call.Argument("Length").AsUInt32()!.Value + 1));
        Demo_Device.DescribeResult result = await _site.Demo_Printer("A").DescribeAsync("en", 12);

        Assert.Equal(13u, result.Length);
        Assert.Null(result.Text);
    }

    [Fact]
    public async Task HandlerOfABaseServesDerivedClassesAndTheMostDerivedWins()
    {
        _server.On("Demo_Device", "Reset", call => call.Set("Hard", call.Argument("Hard")));
        _server.On("Demo_Device", "Describe", call => call.Set("Text", "device " + call.InstanceAs<Demo_Device>().Name + " " + call.Class));
        Assert.Equal("device A Demo_Printer", (await _site.Demo_Printer("A").DescribeAsync("en", 1)).Text);

        _server.On<Demo_Printer>("Describe", call => call.Set("Text", "printer " + call.Instance.Name));
        _server.On<Demo_ColorPrinter>("Describe", call => call.Set("Text", "inks " + call.Instance.Inks));

        Assert.Equal("printer A", (await _site.Demo_Printer("A").DescribeAsync("en", 1)).Text);
        Assert.Equal("inks 4", (await _site.Demo_Printer("C").DescribeAsync("en", 1)).Text);
    }

    [Fact]
    public async Task LaterHandlerReplacesTheEarlier()
    {
        _server.On<Demo_Printer>("CountJobs", call => call.Return(1));
        _server.On<Demo_Printer>("countjobs", call => call.Return(2));

        Assert.Equal(2u, await _site.Demo_Printer("A").CountJobsAsync());
    }

    [Fact]
    public async Task AsynchronousHandlerIsAwaitedWithTheToken()
    {
        var clock = new CimTestClock();
        CimTestServer server = NewServer(clock);
        server.Add(new Demo_Printer { Name = "A" });
        server.On<Demo_Printer>("CountJobs", async call =>
        {
            await Task.Delay(TimeSpan.FromMinutes(1), call.Server.Time, call.CancellationToken);
            call.Return(3);
        });

        Task<uint> count = server.Connect().Demo_Printer("A").CountJobsAsync();
        Assert.False(count.IsCompleted);
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(3u, await count);
    }

    [Fact]
    public async Task MethodWithoutHandlerIsNotAvailableAndTheMessageSaysHowToAddOne()
    {
        CimException failure = await FailsAsync(CimStatus.MethodNotAvailable, () => _site.Demo_Printer("A").PrintAsync(1));

        Assert.Contains("server.On<Demo_Printer>(\"Print\"", failure.Message, StringComparison.Ordinal);
        Assert.Equal("Demo_Printer", failure.ClassName);
        Assert.Equal("Print", failure.MethodName);
    }

    [Fact]
    public async Task UnknownMethodIsNotFound()
    {
        CimException failure = await FailsAsync(CimStatus.MethodNotFound, () => _site.InvokeAsync("Demo_Printer.Name=\"A\"", "Prnt"));

        Assert.Contains("Is it Print?", failure.Message, StringComparison.Ordinal);
        Assert.Contains("no method Prnt", Assert.Throws<ArgumentException>(() => _server.On<Demo_Printer>("Prnt", _ => { })).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Demo_Printer", "Print", CimStatus.InvalidParameter, "method of an instance")]
    [InlineData("Demo_Printer.Name=\"A\"", "GetVersion", CimStatus.InvalidParameter, "method of the class")]
    [InlineData("Demo_Printer.Name=\"Z\"", "Print", CimStatus.NotFound, "Demo_Printer.Name=\"Z\"")]
    [InlineData("Demo_Plotter", "Print", CimStatus.InvalidClass, "Demo_Plotter")]
    public async Task CallOnTheWrongTargetSaysWhy(string path, string method, CimStatus status, string problem)
    {
        _server.On<Demo_Printer>("Print", call => call.Return(0));
        _server.On<Demo_Printer>("GetVersion", call => call.Return("1"));

        CimException failure = await FailsAsync(status, () => _site.InvokeAsync(path, method));

        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UntypedCallIsConvertedToTheTypesOfTheSchema()
    {
        _server.On<Demo_Printer>("Print", call =>
        {
            Assert.Equal(CimType.UInt32, call.Argument("Pages").Type);
            call.Set("JobID", 7);
        });

        CimRecord output = await _site.InvokeAsync("Demo_Device.Name=\"A\"", "print", new CimRecord("") { { "pages", "3" } });

        Assert.Equal(CimType.UInt32, output["JobID"].Type);
        Assert.Equal(CimType.SInt32, output["ReturnValue"].Type);
        Assert.Equal(0, output["ReturnValue"].AsSInt32());
    }

    [Theory]
    [InlineData("Page", "1", CimStatus.InvalidParameter, "Is it Pages?")]
    [InlineData("JobID", "1", CimStatus.InvalidParameter, "no input parameter JobID")]
    [InlineData("Pages", "many", CimStatus.TypeMismatch, "Print(Pages)")]
    public async Task WrongArgumentIsNamed(string name, string value, CimStatus status, string problem)
    {
        _server.On<Demo_Printer>("Print", _ => Assert.Fail("The handler must not run."));

        CimException failure = await FailsAsync(status, () => _site.InvokeAsync("Demo_Printer.Name=\"A\"", "Print", new CimRecord("") { { name, value } }));

        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
        Assert.Equal("Print", failure.MethodName);
    }

    [Fact]
    public async Task HandlersAreToldOfTheirOwnSlips()
    {
        var slips = new List<string>();
        _server.On<Demo_Printer>("Print", call =>
        {
            slips.Add(Assert.Throws<ArgumentException>(() => call.Argument("JobID")).Message);
            slips.Add(Assert.Throws<ArgumentException>(() => call.Set("Pages", 1)).Message);
            slips.Add(Assert.ThrowsAny<CimException>(() => call.Set("JobID", "x")).Message);
        });
        _server.On<Demo_Printer>("Beep", call => slips.Add(Assert.Throws<InvalidOperationException>(() => call.Return(1)).Message));

        await _site.Demo_Printer("A").PrintAsync(1);
        await _site.Demo_Printer("A").BeepAsync();

        Assert.Contains("no input parameter JobID", slips[0], StringComparison.Ordinal);
        Assert.Contains("no output parameter Pages", slips[1], StringComparison.Ordinal);
        Assert.Contains("Demo_Printer.Print(JobID)", slips[2], StringComparison.Ordinal);
        Assert.Contains("void", slips[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailingStatusCarriesTheProvidersErrorInstance()
    {
        _server.On<Demo_Printer>("Print", call => call.Return(5, new CimRecord("Demo_Error") { { "Description", "out of paper" }, { "ErrorCode", 42u } }));

        CimMethodException failure = await Assert.ThrowsAsync<CimMethodException>(() => _site.Demo_Printer("A").PrintAsync(1));

        Assert.Equal(5, failure.ReturnValue);
        Assert.Equal(42u, failure.ExtendedStatus!.ErrorCode);
        Assert.Contains("out of paper", failure.Message, StringComparison.Ordinal);
        Assert.Equal("5", _server.Calls[0].ReturnValue.ToString());
    }

    [Fact]
    public async Task HandlerFailsWithAStatusAndAnErrorInstance()
    {
        var error = new CimRecord("Demo_Error") { { "Description", "not yours" } };
        _server.On<Demo_Printer>("Print", call => call.Fail(CimStatus.AccessDenied, extendedStatus: error));

        CimException failure = await FailsAsync(CimStatus.AccessDenied, () => _site.Demo_Printer("A").PrintAsync(1));

        Assert.Equal("not yours", failure.ExtendedStatus!.Description);
        Assert.Equal("Print", failure.MethodName);
    }

    [Fact]
    public async Task ExceptionOfAHandlerReachesTheClientAsItIs()
    {
        var thrown = new InvalidTimeZoneException("a defect of the handler");
        _server.On<Demo_Printer>("Beep", _ => throw thrown);

        Assert.Same(thrown, await Assert.ThrowsAsync<InvalidTimeZoneException>(() => _site.Demo_Printer("A").BeepAsync()));
        Assert.Same(thrown, _server.Calls[0].Error);
    }
}
