using static TypedCim.Testing.Tests.TestPrinters;

namespace TypedCim.Testing.Tests.Server;

/// <summary>Nothing is half done: what a handler writes counts only when it succeeds.</summary>
public sealed class TransactionTests
{
    private readonly CimTestServer _server = NewServer();
    private readonly CimConnection _site;

    public TransactionTests()
    {
        _server.Add(new Demo_Printer { Name = "A", Pages = 1, Location = "Hall" });
        _server.Add(new Demo_Printer { Name = "B", Pages = 2 });
        _site = _server.Connect();
    }

    public static TheoryData<string> Failures => ["exception", "failure", "status", "late exception"];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task FailingHandlerLeavesEverythingAsItWas(string failure)
    {
        _server.On<Demo_Printer>("Print", async call =>
        {
            call.Server.Add(new Demo_Job { Printer = "A", JobID = 1 });
            call.Server.Update("Demo_Printer.Name=\"A\"", ("Pages", 100));
            call.Server.Remove("Demo_Printer.Name=\"B\"");
            await _site.CreateAsync(new Demo_Job { Printer = "A", JobID = 2 });
            Assert.Equal(2, call.Server.Instances<Demo_Job>().Count);
            Assert.Null(await _site.Demo_Printer().FindAsync("B"));
            Assert.Equal(100u, (await _site.Demo_Printer().GetAsync("A")).Pages);
            if (failure is "late exception")
                await Task.Yield();

            Fail(call, failure);
        });

        await Assert.ThrowsAnyAsync<Exception>(() => _site.Demo_Printer("A").PrintAsync(1));

        Assert.Empty(_server.Instances<Demo_Job>());
        Assert.Equal("A B", NamesOf(_server.Instances<Demo_Printer>()));
        Assert.Equal(1u, _server.Find<Demo_Printer>("A")!.Pages);
    }

    [Fact]
    public async Task WritesOfARunningHandlerAreSeenByItAlone()
    {
        var gate = new TaskCompletionSource();
        _server.On<Demo_Printer>("Beep", async call =>
        {
            call.Server.Add(new Demo_Job { Printer = "A", JobID = 1 });
            call.Server.Update(call.Instance, ("Pages", 9));
            await gate.Task;
            Assert.Single(call.Server.Instances<Demo_Job>());
        });

        Task beep = _site.Demo_Printer("A").BeepAsync();
        Assert.Empty(_server.Instances<Demo_Job>());
        Assert.Equal(1u, (await _site.Demo_Printer().GetAsync("A")).Pages);
        gate.SetResult();
        await beep;

        Assert.Single(_server.Instances<Demo_Job>());
        Assert.Equal(9u, (await _site.Demo_Printer().GetAsync("A")).Pages);
    }

    [Fact]
    public async Task WritesOfOthersToOtherPropertiesSurvive()
    {
        var gate = new TaskCompletionSource();
        _server.On<Demo_Printer>("Beep", async call =>
        {
            call.Server.Update(call.Instance, ("Pages", 9));
            call.Server.Update("Demo_Printer.Name=\"B\"", ("Pages", 9));
            await gate.Task;
        });
        Task beep = _site.Demo_Printer("A").BeepAsync();

        _server.Update("Demo_Printer.Name=\"A\"", ("Location", "Roof"));
        _server.Remove("Demo_Printer.Name=\"B\"");
        gate.SetResult();
        await beep;

        Assert.Equal("Roof", _server.Find<Demo_Printer>("A")!.Location);
        Assert.Equal(9u, _server.Find<Demo_Printer>("A")!.Pages);
        Assert.Null(_server.Find<Demo_Printer>("B"));
    }

    [Fact]
    public async Task TwoHandlersThatMakeTheSameInstanceDoNotBothSucceed()
    {
        var gate = new TaskCompletionSource();
        _server.On<Demo_Printer>("Beep", async call =>
        {
            call.Server.Add(new Demo_Job { Printer = "A", JobID = 1, Title = call.Instance.Name });
            call.Server.Update(call.Instance, ("Pages", 50));
            await gate.Task;
        });
        Task first = _site.Demo_Printer("A").BeepAsync();
        Task second = _site.Demo_Printer("B").BeepAsync();
        gate.SetResult();

        CimException[] failures = (await Task.WhenAll(ErrorOf(first), ErrorOf(second))).OfType<CimException>().ToArray();

        Assert.Equal(CimStatus.AlreadyExists, Assert.Single(failures).Status);
        Demo_Job job = Assert.Single(_server.Instances<Demo_Job>());
        Assert.Equal(job.Title, Assert.Single(_server.Instances<Demo_Printer>(), printer => printer.Pages == 50).Name);
    }

    [Fact]
    public async Task InnerCallThatFailsUndoesItselfAlone()
    {
        _server.On<Demo_Printer>("Beep", call =>
        {
            call.Server.Add(new Demo_Job { Printer = "inner", JobID = 1 });
            call.Fail(CimStatus.Failed);
        });
        _server.On<Demo_Printer>("Print", async call =>
        {
            call.Server.Add(new Demo_Job { Printer = "outer", JobID = 1 });
            await FailsAsync(CimStatus.Failed, () => _site.Demo_Printer("A").BeepAsync());
        });

        await _site.Demo_Printer("A").PrintAsync(1);

        Assert.Equal("outer", Assert.Single(_server.Instances<Demo_Job>()).Printer);
    }

    [Fact]
    public async Task OuterCallThatFailsUndoesInnerOnesThatSucceeded()
    {
        _server.On<Demo_Printer>("Beep", call => call.Server.Add(new Demo_Job { Printer = "inner", JobID = 1 }));
        _server.On<Demo_Printer>("Print", async call =>
        {
            await _site.Demo_Printer("A").BeepAsync();
            Assert.Single(call.Server.Instances<Demo_Job>());
            call.Return(1);
        });

        await Assert.ThrowsAsync<CimMethodException>(() => _site.Demo_Printer("A").PrintAsync(1));

        Assert.Empty(_server.Instances<Demo_Job>());
    }

    [Fact]
    public async Task WorkThatAHandlerLeavesBehindWritesOnItsOwn()
    {
        var clock = new CimTestClock();
        CimTestServer server = NewServer(clock);
        server.Add(new Demo_Printer { Name = "A" });
        var timers = new List<ITimer>();
        server.On<Demo_Printer>("Beep", call =>
        {
            var context = ExecutionContext.Capture()!;
            timers.Add(call.Server.Time.CreateTimer(_ => ExecutionContext.Run(context, Break, null), null, TimeSpan.FromSeconds(5), Timeout.InfiniteTimeSpan));
            call.Server.Update("Demo_Printer.Name=\"A\"", ("Status", 1));
        });
        await server.Connect().Demo_Printer("A").BeepAsync();
        Assert.Equal(Demo_Device.StatusValue.Busy, server.Find<Demo_Printer>("A")!.Status);

        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(Demo_Device.StatusValue.Broken, server.Find<Demo_Printer>("A")!.Status);
        Assert.Single(timers);

        void Break(object? state) => server.Update("Demo_Printer.Name=\"A\"", ("Status", 2));
    }

    [Fact]
    public async Task ManyCallersAtOnceLoseNothing()
    {
        int next = 0;
        _server.OnCreate<Demo_Job>(write => write.Set("JobID", Interlocked.Increment(ref next)));
        _server.On<Demo_Printer>("Print", async call =>
        {
            await Task.Yield();
            await _site.CreateAsync(new Demo_Job { Printer = call.Instance.Name });
            call.Return(call.Argument("Pages").AsUInt32() % 2 == 0 ? 0 : 1);
        });

        Exception?[] errors = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => ErrorOf(_site.Demo_Printer("A").PrintAsync((uint)i)))));

        Assert.Equal(100, errors.Count(error => error is CimMethodException));
        Assert.Equal(100, errors.Count(error => error is null));
        Assert.Equal(100, _server.Instances<Demo_Job>().Count);
        Assert.Equal(400, _server.Calls.Count);
        Assert.Equal(Enumerable.Range(1, 400), _server.Calls.Select(call => call.Number));
    }

    private static void Fail(CimMethodCall<Demo_Printer> call, string failure)
    {
        switch (failure)
        {
            case "status":
                call.Return(1);
                break;
            case "failure":
                call.Fail(CimStatus.Failed, "no");
                break;
            default:
                throw new InvalidTimeZoneException("no");
        }
    }

    private static async Task<Exception?> ErrorOf(Task call)
    {
        try
        {
            await call;
            return null;
        }
        catch (CimException failure)
        {
            return failure;
        }
    }
}
