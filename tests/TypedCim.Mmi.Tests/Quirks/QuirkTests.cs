using MmiStandIn;
using TypedCim.Mmi.Tests.Server;
using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi.Tests.Quirks;

/// <summary>One test a switch of the stand-in: each shows that the quirk is there, or that the transport copes with it.</summary>
public sealed class QuirkTests : IAsyncDisposable
{
    private readonly Lab _lab = new();

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    private StandInQuirks Quirks => _lab.Server.Quirks;

    [Theory]
    [InlineData(typeof(PlatformNotSupportedException))]
    [InlineData(typeof(DllNotFoundException))]
    [InlineData(typeof(TypeInitializationException))]
    [InlineData(typeof(FileNotFoundException))]
    public async Task WhereMmiCannotRunTheFirstCallSaysSoAndNamesTheAlternatives(Type reason)
    {
        Quirks.CreateThrows = () => reason == typeof(TypeInitializationException)
            ? new TypeInitializationException("Native", new DllNotFoundException("mi"))
            : (Exception)Activator.CreateInstance(reason)!;

        CimException failure = await Assert.ThrowsAsync<CimException>(() => _lab.Site.Lab_Thing().GetAsync("A"));

        Assert.Equal(CimStatus.NotSupported, failure.Status);
        Assert.Contains("administration service", failure.Message, StringComparison.Ordinal);
        Assert.Contains("simulated site", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InstancesWithoutANamespaceBelongToThatOfTheCall()
    {
        Quirks.InstancesLackNamespace = true;
        _lab.Add("Lab_Thing", ("Name", "A"), ("Text", "t"), ("Other", new StoredObject("Lab_Thing", "root/lab") { IsReference = true, ["Name"] = "A" }));
        CimRecord record = (await _lab.Site.QueryAsync("SELECT * FROM Lab_Thing").ToListAsync())[0];
        Lab_Thing thing = await _lab.Site.Lab_Thing().GetAsync("A");

        thing.Text = "new";
        await _lab.Site.SaveAsync(thing);

        Assert.Equal(@"root\lab:Lab_Thing.Name=""A""", record.Path!.ToString());
        Assert.Equal("Lab_Thing.Name=\"A\"", thing.Other!.Value.Path.ToString());
        Assert.Equal("new", _lab.Server.InstancesOf("Lab_Thing")[0]["Text"]);
    }

    [Fact]
    public async Task InstancesWithoutKeyFlagsAreTargetsAllTheSame()
    {
        Quirks.InstancesLackKeyFlags = true;
        _lab.Server.On("Lab_Thing", "Weigh", call => call.ReturnValue = 0);
        _lab.Add("Lab_Thing", ("Name", "A"), ("Text", "old"), ("Secret", "s"), ("Part", new StoredObject("Lab_Screw") { ["Length"] = (byte)1 }));
        Lab_Thing thing = (await _lab.Site.Lab_Thing().ToListAsync())[0];

        await thing.WeighAsync(factor: 1, extra: null, stamp: null);
        thing.Text = "new";
        await _lab.Site.SaveAsync(thing);

        StoredObject stored = _lab.Server.InstancesOf("Lab_Thing")[0];
        Assert.Equal(("new", "s", (byte)1), (stored["Text"], stored["Secret"], ((StoredObject)stored["Part"]!)["Length"]));
        await _lab.Site.DeleteAsync(thing);
        Assert.Empty(_lab.Server.InstancesOf("Lab_Thing"));
    }

    [Fact]
    public async Task InputThatIsListedAmongTheOutputIsIgnored()
    {
        Quirks.OutputListsInput = true;
        _lab.Add("Lab_Thing", ("Name", "A"));
        _lab.Server.On("Lab_Thing", "Weigh", call =>
        {
            call.Set("Total", 1u);
            call.ReturnValue = 0;
        });

        CimRecord output = await _lab.Site.InvokeAsync("Lab_Thing.Name=\"A\"", "Weigh", new CimRecord("__PARAMETERS") { { "Factor", 1u } });

        Assert.Equal("ReturnValue, Total, Names, Heaviest, Stamp", string.Join(", ", output.Select(one => one.Key)));
    }

    [Fact]
    public async Task MethodWithoutAResultHasSucceeded()
    {
        Quirks.ResultIsNull = true;
        _lab.Server.On("Lab_Thing", "Count", _ => { });

        Assert.Null((await Lab_Thing.CountAsync(_lab.Site, "A")).Number);
    }

    [Fact]
    public async Task OutputThatComesElementByElementIsCollected()
    {
        Quirks.StreamsOutput = true;
        _lab.Add("Lab_Thing", ("Name", "A"));
        _lab.Server.On("Lab_Thing", "Weigh", call =>
        {
            call.Set("Names", new object[] { "a", "b", "c" });
            call.Set("Total", 3u);
            call.ReturnValue = 0;
        });

        var output = await _lab.Site.Lab_Thing("A").WeighAsync(factor: 1, extra: null, stamp: null);

        Assert.Equal(["a", "b", "c"], output.Names);
        Assert.Equal(3u, output.Total);
    }

    [Fact]
    public async Task NullNeverBecomesEmptyBecauseItIsNotSent()
    {
        Quirks.NullParametersBecomeEmpty = true;
        _lab.Add("Lab_Thing", ("Name", "A"));
        _lab.Server.On("Lab_Thing", "Weigh", call => call.ReturnValue = 0);

        await _lab.Site.Lab_Thing("A").WeighAsync(factor: 1, note: null, extra: null, stamp: null);

        Assert.Equal("Factor", string.Join(", ", _lab.Server.Operations[0].Values.Keys));
    }

    [Fact]
    public async Task TextIsReadInTheTypeOfTheSchema()
    {
        Quirks.ScalarsAreText = true;
        _lab.Add(
            "Lab_Thing",
            ("Name", "A"),
            ("Flag", true),
            ("U8", (byte)255),
            ("S16", (short)-5),
            ("U64", ulong.MaxValue),
            ("R32", 0.1f),
            ("R64", double.NegativeInfinity),
            ("C16", '7'),
            ("When", new CimTime("20240229131415.123456+120")),
            ("Times", new object[] { new CimTime("00000003040506.000789:000") }),
            ("Numbers", new object[] { 1u, 2u }),
            ("Part", new StoredObject("Lab_Screw") { ["Length"] = (byte)3 }),
            ("Other", new StoredObject("Lab_Thing", "root/lab") { IsReference = true, ["Name"] = "A" }));

        Lab_Thing thing = await _lab.Site.Lab_Thing().GetAsync("A");
        CimRecord record = await _lab.Site.GetAsync("Lab_Thing.Name=\"A\"");

        Assert.Equal((true, (byte)255, (short)-5, ulong.MaxValue), (thing.Flag, thing.U8, thing.S16, thing.U64));
        Assert.Equal((0.1f, double.NegativeInfinity, '7'), (thing.R32, thing.R64, thing.C16));
        Assert.Equal(new DateTimeOffset(2024, 2, 29, 11, 14, 15, TimeSpan.Zero).AddTicks(1234560), thing.When!.Value.ToDateTimeOffset());
        Assert.Equal(new TimeSpan(3, 4, 5, 6).Add(TimeSpan.FromTicks(7890)), thing.Times![0].ToTimeSpan());
        Assert.Equal([1u, 2u], thing.Numbers);
        Assert.Equal((byte)3, Assert.IsType<Lab_Screw>(thing.Part).Length);
        Assert.Equal("Lab_Thing.Name=\"A\"", thing.Other!.Value.Path.ToString());
        Assert.Equal((CimValue.From(ulong.MaxValue), CimValue.From('7')), (record["U64"], record["C16"]));
    }

    [Fact]
    public async Task InstanceThatCameAsTextIsSavedInTheTypesOfItsClass()
    {
        Quirks.ScalarsAreText = true;
        _lab.Add("Lab_Thing", ("Name", "A"), ("U32", 1u), ("When", new CimTime("20240229131415.123456+120")));
        Lab_Thing thing = await _lab.Site.Lab_Thing().GetAsync("A");

        thing.U32 = 2;
        await _lab.Site.SaveAsync(thing);

        StoredObject stored = _lab.Server.InstancesOf("Lab_Thing")[0];
        Assert.Equal((2u, "20240229111415.123456+000"), (stored["U32"], stored["When"]!.ToString()));
    }

    [Fact]
    public async Task ScalarIsReadAsAnArrayOfOne()
    {
        Quirks.ArraysOfOneAreScalars = true;
        _lab.Add(
            "Lab_Thing",
            ("Name", "A"),
            ("Numbers", new object[] { 5u }),
            ("Texts", new object[] { "x" }),
            ("Times", new object[] { new CimTime("00000001000000.000000:000") }),
            ("Parts", new object[] { new StoredObject("Lab_Part") { ["Label"] = "p" } }));

        Lab_Thing thing = await _lab.Site.Lab_Thing().GetAsync("A");

        Assert.Equal([5u], thing.Numbers);
        Assert.Equal(["x"], thing.Texts);
        Assert.Equal(TimeSpan.FromDays(1), Assert.Single(thing.Times!).ToTimeSpan());
        Assert.Equal("p", Assert.Single(thing.Parts!).Label);
    }

    [Fact]
    public async Task ShortenedRealIsWhatTheServerSent()
    {
        Quirks.ShortensReal32 = true;
        _lab.Add("Lab_Thing", ("Name", "A"), ("R32", 16777217.25f), ("R64", 0.1));

        Lab_Thing thing = await _lab.Site.Lab_Thing().GetAsync("A");

        Assert.Equal((16777220f, 0.1), (thing.R32, thing.R64));
    }

    [Fact]
    public async Task EmbeddedObjectOutlivesTheInstanceThatHeldIt()
    {
        Quirks.EmbeddedValuesShareMemory = true;
        _lab.Add("Lab_Thing", ("Name", "A"), ("Part", new StoredObject("Lab_Screw") { ["Label"] = "s", ["Length"] = (byte)3 }));

        Lab_Thing thing = await _lab.Site.Lab_Thing().GetAsync("A");
        thing.U32 = 5;
        await _lab.Site.SaveAsync(thing);

        Assert.Equal(("s", (byte)3), (thing.Part!.Label, ((Lab_Screw)thing.Part).Length));
        Assert.Equal("s", ((StoredObject)_lab.Server.InstancesOf("Lab_Thing")[0]["Part"]!)["Label"]);
    }

    [Fact]
    public async Task EmptyArrayIsNotSent()
    {
        Quirks.RefusesEmptyArrays = true;
        _lab.Server.On("Lab_Thing", "Weigh", call => call.ReturnValue = 0);
        await _lab.Site.CreateAsync(new Lab_Thing { Name = "A", Numbers = [], Part = new Lab_Part() });
        Lab_Thing thing = await _lab.Site.Lab_Thing().GetAsync("A");

        await thing.WeighAsync(factor: 1, extra: null, numbers: [], stamp: null);
        thing.Texts = [];
        await _lab.Site.SaveAsync(thing);

        Assert.Null(_lab.Server.InstancesOf("Lab_Thing")[0]["Texts"]);
    }

    [Fact]
    public async Task UnknownMethodMayBeAPlainFailure()
    {
        Quirks.UnknownMethodIsFailure = true;
        _lab.Add("Lab_Thing", ("Name", "A"));

        CimException failure = await Assert.ThrowsAsync<CimException>(() => _lab.Site.InvokeAsync("Lab_Thing.Name=\"A\"", "Wrong"));

        Assert.Equal((CimStatus.Failed, "Wrong"), (failure.Status, failure.MethodName));
    }

    [Fact]
    public async Task ErrorWithoutDataStillSaysWhatTheServerSaid()
    {
        Quirks.ErrorsLackData = true;
        await _lab.Site.Lab_Thing().ToListAsync();
        _lab.Server.FailNext(new ServerErrorException(Native.NativeErrorCode.Failed, "Generic failure") { ErrorData = new StoredObject("SMS_ExtendedStatus") { ["Description"] = "lost" } });

        CimException failure = await Assert.ThrowsAsync<CimException>(() => _lab.Site.Lab_Thing().GetAsync("A"));

        Assert.Null(failure.ExtendedStatus);
        Assert.Contains("Generic failure", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClassesThatAreHiddenCostOnlyTypes()
    {
        Quirks.HidesClasses = true;
        _lab.Add("Lab_Thing", ("Name", "A"), ("U32", 7u));

        CimRecord record = await _lab.Site.GetAsync("Lab_Thing.Name=\"A\"");

        Assert.Equal(CimValue.From(7u), record["U32"]);
        Assert.Equal(@"root\lab:Lab_Thing.Name=""A""", record.Path!.ToString());
    }

    [Fact]
    public async Task CallThatEndsAsCancelledByItselfIsABrokenConnection()
    {
        _lab.Server.FailNext(new ServerErrorException(Native.NativeErrorCode.Failed, "The session was closed.") { IsCancellation = true });

        CimConnectionException failure = await Assert.ThrowsAsync<CimConnectionException>(() => _lab.Site.Lab_Thing().GetAsync("A"));

        Assert.IsType<OperationCanceledException>(failure.InnerException);
    }
}
