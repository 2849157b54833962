using static TypedCim.Testing.Tests.TestPrinters;

namespace TypedCim.Testing.Tests.Server;

public sealed class WritingTests
{
    private readonly CimTestServer _server = NewServer();
    private readonly CimConnection _site;

    public WritingTests() => _site = _server.Connect();

    [Fact]
    public async Task CreatedInstanceHoldsEveryValue()
    {
        Demo_Printer printer = Full("A");
        await _site.CreateAsync(printer);

        Demo_Printer stored = _server.Find<Demo_Printer>("A")!;
        Assert.Equal(7u, stored.Pages);
        Assert.Equal("Call 42 before noon", stored.Notes);
        Assert.Equal(2, stored.Settings!.Count);
        Assert.Null(stored.Status);
    }

    [Fact]
    public async Task ServerAssignsTheKeyAndTheClientLearnsIt()
    {
        int next = 100;
        _server.OnCreate("Demo_Device", write => write.Set("Name", "P" + next++));
        var printer = new Demo_Printer { Pages = 1 };
        var record = new CimRecord("Demo_ColorPrinter") { { "Pages", 2 } };

        await _site.CreateAsync(printer);
        await _site.CreateAsync(record);

        Assert.Equal("P100", printer.Name);
        Assert.Equal("P101", record["Name"].AsString());
        Assert.Equal("root\\demo:Demo_ColorPrinter.Name=\"P101\"", record.Path!.ToString());
        printer.Pages = 5;
        await _site.SaveAsync(printer);
        Assert.Equal(5u, _server.Find<Demo_Printer>("P100")!.Pages);
    }

    [Fact]
    public async Task CreatingWithoutKeyNamesIt()
    {
        CimException failure = await FailsAsync(CimStatus.InvalidParameter, () => _site.CreateAsync(new Demo_Job { Printer = "A" }));

        Assert.Contains("Demo_Job.JobID", failure.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Instances<Demo_Job>());
    }

    [Fact]
    public async Task CreatingTwiceAlreadyExists()
    {
        await _site.CreateAsync(new Demo_Printer { Name = "A", Pages = 1 });

        await FailsAsync(CimStatus.AlreadyExists, () => _site.CreateAsync(new Demo_Printer { Name = "a", Pages = 2 }));

        Assert.Equal(1u, Assert.Single(_server.Instances<Demo_Printer>()).Pages);
    }

    [Fact]
    public async Task ServerKeepsCopiesOfEmbeddedObjects()
    {
        var tray = new Demo_TraySetting { Tray = 1 };
        await _site.CreateAsync(new Demo_Printer { Name = "A", Settings = [tray] });
        tray.Tray = 2;

        Demo_Printer first = await _site.Demo_Printer().GetAsync("A");
        ((Demo_TraySetting)first.Settings![0]).Tray = 3;
        Demo_Printer second = await _site.Demo_Printer().GetAsync("A");

        Assert.Equal(1u, ((Demo_TraySetting)second.Settings![0]).Tray);
    }

    [Fact]
    public async Task SaveWritesTheChangedPropertiesAlone()
    {
        _server.Add(Full("A"), ("Status", 1));
        Demo_Printer printer = await FirstAsync();
        _server.Update("Demo_Printer.Name=\"A\"", ("Pages", 100));
        printer.Location = "Roof";

        await _site.SaveAsync(printer);

        CimRecordedCall call = _server.Calls[^1];
        Assert.Equal(CimCallKind.Modify, call.Kind);
        Assert.Equal("Location", Assert.Single(call.Values).Key);
        Assert.Equal(100u, _server.Find<Demo_Printer>("A")!.Pages);
        Assert.Equal("Roof", _server.Find<Demo_Printer>("A")!.Location);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SavingAnObjectOfAQueryWipesNothing(bool absentBecomesNull)
    {
        _server.AbsentBecomesNull = absentBecomesNull;
        _server.Add(Full("A"), ("Status", 1));
        CimRecord before = _server.Find("Demo_Printer.Name=\"A\"")!;
        Demo_Printer printer = await FirstAsync();
        printer.Location = "Roof";

        await _site.SaveAsync(printer);

        CimRecord after = _server.Find("Demo_Printer.Name=\"A\"")!;
        Assert.Equal("Roof", after["Location"].AsString());
        foreach (KeyValuePair<string, CimValue> value in before.Where(value => value.Key is not "Location" && value.Value.Type.Element() != CimType.Object))
            Assert.Equal(value.Value, after[value.Key]);
        Assert.Equal(1u, after["Settings"].AsObjectArray<CimRecord>()![0]["Tray"].AsUInt32());
        Assert.True(after["Default"].AsObject<CimRecord>()!["LongEdge"].AsBoolean());
        Assert.Equal(absentBecomesNull, (_site.Capabilities & CimCapabilities.PartialModify) == 0);
    }

    [Fact]
    public async Task SwitchReallyWipesWhatIsAbsentFromAWrite()
    {
        // The switch is thrown between the client's decision to write parts and the write: what a transport with a wrong capability would suffer.
        _server.Add(Full("A"), ("Status", 1));
        Demo_Printer printer = await FirstAsync();
        printer.Location = "Roof";
        _server.Faults.On(call => SwitchOn(call));

        await _site.SaveAsync(printer);

        Demo_Printer stored = _server.Find<Demo_Printer>("A")!;
        Assert.Equal("Roof", stored.Location);
        Assert.Null(stored.Notes);
        Assert.Null(stored.Settings);
        Assert.Null(stored.Status);

        bool SwitchOn(CimRecordedCall call) => _server.AbsentBecomesNull = call.Kind == CimCallKind.Modify;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ChangeInsideAnEmbeddedObjectIsSaved(bool absentBecomesNull)
    {
        _server.AbsentBecomesNull = absentBecomesNull;
        _server.Add(Full("A"));
        Demo_Printer printer = await _site.Demo_Printer().GetAsync("A");
        ((Demo_TraySetting)printer.Settings![0]).Tray = 8;

        await _site.SaveAsync(printer);

        Demo_Printer stored = _server.Find<Demo_Printer>("A")!;
        Assert.Equal(8u, ((Demo_TraySetting)stored.Settings![0]).Tray);
        Assert.Equal(["A4"], ((Demo_TraySetting)stored.Settings[0]).Paper);
        Assert.Equal("Call 42 before noon", stored.Notes);
        Assert.Equal(2, stored.Settings.Count);
    }

    [Fact]
    public async Task SaveOfAnUnchangedObjectCallsNobody()
    {
        _server.Add(Full("A"));
        Demo_Printer printer = await _site.Demo_Printer().GetAsync("A");
        _server.ClearCalls();

        await _site.SaveAsync(printer);

        Assert.Empty(_server.Calls);
    }

    [Fact]
    public async Task SavedNullIsKept()
    {
        _server.Add(Full("A"));
        Demo_Printer printer = await _site.Demo_Printer().GetAsync("A");
        printer.Notes = null;
        printer.Settings = null;

        await _site.SaveAsync(printer);

        Assert.Null(_server.Find<Demo_Printer>("A")!.Notes);
        Assert.Null(_server.Find<Demo_Printer>("A")!.Settings);
    }

    [Fact]
    public async Task RecordIsSavedByName()
    {
        _server.Add(Full("A"));
        CimRecord record = await _site.GetAsync("Demo_Printer.Name=\"A\"");
        record["Pages"] = 12;
        record["Settings"].AsObjectArray<CimRecord>()![0]["Tray"] = 4;

        await _site.SaveAsync(record);

        Demo_Printer stored = _server.Find<Demo_Printer>("A")!;
        Assert.Equal(12u, stored.Pages);
        Assert.Equal(4u, ((Demo_TraySetting)stored.Settings![0]).Tray);
    }

    [Theory]
    [InlineData("Colour", "red", CimStatus.NoSuchProperty)]
    [InlineData("Pages", "many", CimStatus.TypeMismatch)]
    [InlineData("Name", "B", CimStatus.InvalidParameter)]
    public async Task WrongWriteNamesThePropertyAndChangesNothing(string property, string value, CimStatus status)
    {
        _server.Add(new Demo_Printer { Name = "A", Location = "Hall" });
        CimRecord record = await _site.GetAsync("Demo_Printer.Name=\"A\"");
        record["Location"] = "Roof";
        record[property] = value;

        CimException failure = await FailsAsync(status, () => _site.SaveAsync(record));

        Assert.Contains(property, failure.Message, StringComparison.Ordinal);
        Assert.Equal("Hall", _server.Find<Demo_Printer>("A")!.Location);
    }

    [Fact]
    public async Task DeletedInstanceIsGoneAndCannotBeWritten()
    {
        _server.Add(new Demo_Printer { Name = "A" });
        Demo_Printer printer = await _site.Demo_Printer().GetAsync("A");
        await _site.DeleteAsync(printer);
        printer.Pages = 1;

        Assert.Empty(_server.Instances<Demo_Printer>());
        await FailsAsync(CimStatus.NotFound, () => _site.SaveAsync(printer));
        await FailsAsync(CimStatus.NotFound, () => _site.DeleteAsync(printer));
        await FailsAsync(CimStatus.NotFound, () => _site.DeleteAsync("Demo_Printer.Name=\"A\""));
    }

    [Fact]
    public async Task HooksSeeTheWriteAndAddToIt()
    {
        _server.OnModify<Demo_Printer>(write =>
        {
            Assert.Equal("Hall", write.Before!.Location);
            Assert.Equal("Roof", write.Instance.Location);
            Assert.True(write.Writes("Location"));
            Assert.False(write.Writes("Pages"));
            write.Set("Status", 1);
        });
        _server.OnDelete<Demo_Printer>(write => write.Server.Add(new Demo_Job { Printer = write.Instance.Name, JobID = 1, Title = "deleted" }));
        _server.Add(new Demo_Printer { Name = "A", Location = "Hall" });
        Demo_Printer printer = await _site.Demo_Printer().GetAsync("A");
        printer.Location = "Roof";

        await _site.SaveAsync(printer);
        Assert.Equal(Demo_Device.StatusValue.Busy, _server.Find<Demo_Printer>("A")!.Status);
        await _site.DeleteAsync(printer);

        Assert.Equal("deleted", Assert.Single(_server.Instances<Demo_Job>()).Title);
    }

    [Fact]
    public async Task HooksOfBasesRunFirst()
    {
        var order = new List<string>();
        _server.OnCreate<Demo_ColorPrinter>(_ => order.Add("colour"));
        _server.OnCreate<Demo_Printer>(write => order.Add("printer " + (write.Before is null) + " " + write.Class));
        _server.OnCreate("Demo_Device", write => order.Add("device " + write.InstanceAs<Demo_Device>().Name));

        await _site.CreateAsync(new Demo_ColorPrinter { Name = "A" });
        await _site.CreateAsync(new Demo_Job { Printer = "A", JobID = 1 });

        Assert.Equal("device A, printer True Demo_ColorPrinter, colour", string.Join(", ", order));
    }

    [Fact]
    public async Task HookThatRefusesUndoesWhatItWrote()
    {
        _server.OnCreate<Demo_Printer>(write =>
        {
            write.Server.Add(new Demo_Job { Printer = "A", JobID = 1 });
            throw new CimException("no more printers", CimStatus.AccessDenied);
        });

        await FailsAsync(CimStatus.AccessDenied, () => _site.CreateAsync(new Demo_Printer { Name = "A" }));

        Assert.Empty(_server.Instances<Demo_Printer>());
        Assert.Empty(_server.Instances<Demo_Job>());
    }

    [Fact]
    public async Task SeedingRunsNoHooksAndIsNotRecorded()
    {
        _server.OnCreate<Demo_Printer>(_ => throw new CimException("no", CimStatus.AccessDenied));
        _server.OnModify<Demo_Printer>(_ => throw new CimException("no", CimStatus.AccessDenied));
        _server.OnDelete<Demo_Printer>(_ => throw new CimException("no", CimStatus.AccessDenied));

        _server.Add(new Demo_Printer { Name = "A" });
        _server.Update("Demo_Printer.Name=\"A\"", ("Pages", 1));
        _server.Remove("Demo_Printer.Name=\"A\"");

        Assert.Empty(_server.Calls);
        await FailsAsync(CimStatus.AccessDenied, () => _site.CreateAsync(new Demo_Printer { Name = "A" }));
    }

    private async Task<Demo_Printer> FirstAsync() => (await _site.Demo_Printer().FirstOrDefaultAsync())!;
}
