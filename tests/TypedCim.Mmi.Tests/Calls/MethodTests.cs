using MmiStandIn;
using TypedCim.Mmi.Tests.Server;

namespace TypedCim.Mmi.Tests.Calls;

public sealed class MethodTests : IAsyncDisposable
{
    private readonly Lab _lab = new();

    public MethodTests() => _lab.Add("Lab_Thing", ("Name", "A"));

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    [Fact]
    public async Task ArgumentsGoOutInTheirExactTypesAndOutputComesBackByName()
    {
        IReadOnlyDictionary<string, object?>? received = null;
        _lab.Server.On("Lab_Thing", "Weigh", call =>
        {
            received = call.Arguments;
            call.Set("Total", 42u);
            call.Set("Names", new object[] { "a", "b" });
            call.Set("Heaviest", new StoredObject("Lab_Screw") { ["Label"] = "s", ["Length"] = (byte)2 });
            call.Set("Stamp", new CimTime("00000001000000.000000:000"));
            call.ReturnValue = 0;
        });

        var output = await _lab.Site.Lab_Thing("A").WeighAsync(
            factor: 2, note: "n", extra: new Lab_Screw { Label = "e", Length = 1 }, numbers: [1, 2], stamp: CimDateTime.Parse("20240229131415.000000+060"));

        Assert.Equal((2u, "n", "20240229121415.000000+000"), (received!["Factor"], received["Note"], received["Stamp"]!.ToString()));
        Assert.Equal(("Lab_Screw", (byte)1), (((StoredObject)received["Extra"]!).ClassName, ((StoredObject)received["Extra"]!)["Length"]));
        Assert.Equal([1u, 2u], (object[])received["Numbers"]!);
        Assert.Equal((42u, TimeSpan.FromDays(1)), (output.Total, output.Stamp!.Value.ToTimeSpan()));
        Assert.Equal(["a", "b"], output.Names);
        Assert.Equal((byte)2, Assert.IsType<Lab_Screw>(output.Heaviest).Length);
    }

    [Fact]
    public async Task MethodOfAnInstanceNeedsNoRoundTripBefore()
    {
        _lab.Server.On("Lab_Thing", "Weigh", call => call.ReturnValue = 0);

        await _lab.Site.Lab_Thing("A").WeighAsync(factor: 1, extra: new Lab_Part(), stamp: null);

        Assert.Equal("InvokeMethod Lab_Thing.Weigh", Assert.Single(_lab.Server.Operations).ToString());
    }

    [Fact]
    public async Task WhatIsNotGivenIsNotSent()
    {
        _lab.Server.On("Lab_Thing", "Weigh", call => call.ReturnValue = 0);

        await _lab.Site.Lab_Thing("A").WeighAsync(factor: 1, extra: null, numbers: [], stamp: null);

        Assert.Equal("Factor", string.Join(", ", Assert.Single(_lab.Server.Operations).Values.Keys));
    }

    [Fact]
    public async Task StaticMethodIsCalledOnTheClass()
    {
        _lab.Server.On("Lab_Thing", "Count", call =>
        {
            Assert.Null(call.Instance);
            call.Set("Number", ulong.MaxValue);
            call.ReturnValue = 0;
        });

        Assert.Equal(ulong.MaxValue, (await Lab_Thing.CountAsync(_lab.Site, "A")).Number);
    }

    [Fact]
    public async Task FailingReturnValueIsAnException()
    {
        _lab.Server.On("Lab_Thing", "Count", call => call.ReturnValue = 1633);

        CimMethodException failed = await Assert.ThrowsAsync<CimMethodException>(() => Lab_Thing.CountAsync(_lab.Site, "A"));

        Assert.Equal((1633, "Lab_Thing", "Count"), (failed.ReturnValue, failed.ClassName, failed.MethodName));
    }

    [Fact]
    public async Task ContextReachesTheProvider()
    {
        var context = new Dictionary<string, CimValue>(StringComparer.Ordinal) { ["ApplicationName"] = "tests", ["LocaleID"] = 1033u };
        CimConnection view = _lab.Site.With(CimCallOptions.Default.WithContext(context));

        await view.Lab_Thing().GetAsync("A");
        await view.Lab_Thing().ToListAsync();
        await _lab.Site.Lab_Thing().ToListAsync();

        Assert.All(_lab.Server.Operations.Take(2), operation => Assert.Equal(("tests", 1033u), (operation.Context["ApplicationName"], operation.Context["LocaleID"])));
        Assert.Empty(_lab.Server.Operations[2].Context);
    }
}
