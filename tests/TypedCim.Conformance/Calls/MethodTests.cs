namespace TypedCim.Conformance;

/// <summary>Method calls: targets, arguments, results, and codes that mean failure.</summary>
public abstract class MethodTests(ConformanceHost host) : ConformanceTest(host)
{
    private const string Path = "Suite_Item.Name=\"a\"";

    private static readonly string[] s_ids = ["a", "b"];

    protected override void Seed()
    {
        Host.Add(new Suite_Item { Name = "a", Label = "one" });
        Host.Add(new Suite_SpecialItem { Name = "s" });
    }

    [Fact]
    public async Task ResultHoldsReturnValueAndOutputs()
    {
        Suite_Item.RelabelResult result = await Site.Suite_Item("a").RelabelAsync("it's \"x\"", rank: 41);

        Assert.Equal("now it's \"x\"", result.ReturnValue);
        Assert.Equal("a before", result.Before);
        Assert.Equal(42u, result.Rank);
    }

    [Fact]
    public async Task MethodOfTheClassNeedsNoInstance()
    {
        Assert.Equal(3u, await Suite_Item.CountAsync(Site, "abc"));
        Assert.Equal(0u, await Suite_Item.CountAsync(Site));
    }

    [Fact]
    public async Task InheritedAndOwnMethodsOfADerivedInstanceAreCalled()
    {
        Suite_SpecialItem special = await Site.Suite_SpecialItem().GetAsync("s");

        Assert.Equal("s before", (await special.RelabelAsync("x", rank: 1)).Before);
        Assert.Equal("s shines 3", await special.PolishAsync(3));
    }

    [Fact]
    public async Task RowOfAQueryIsCalled()
    {
        Suite_Item row = (await Site.Suite_Item().Where(i => i.Name == "a").ToListAsync())[0];

        Assert.Equal("a before", (await row.RelabelAsync("x", rank: 1)).Before);
    }

    [Fact]
    public async Task CodeThatMeansFailureThrowsWithWhatTheProviderSays()
    {
        await Site.Suite_Item("a").JudgeAsync(0);

        CimMethodException failure = await Assert.ThrowsAsync<CimMethodException>(() => Site.Suite_Item("a").JudgeAsync(SuiteMethods.Jammed));

        Assert.Equal(("Suite_Item", "Judge", 7L, "Jammed"), (failure.ClassName, failure.MethodName, failure.ReturnValue, failure.ReturnName));
        AssertDetails(failure.ExtendedStatus, 7);
    }

    [Fact]
    public async Task UnknownCodeThrowsToo()
    {
        CimMethodException failure = await Assert.ThrowsAsync<CimMethodException>(() => Site.Suite_Item("a").JudgeAsync(uint.MaxValue));

        Assert.Equal(uint.MaxValue, failure.ReturnValue);
        Assert.Contains("0xFFFFFFFF", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MethodThatFailsThrowsItsStatusWithWhatTheProviderSays()
    {
        CimException failure = await FailsAsync(CimStatus.ServerLimitsExceeded, () => Site.Suite_Item("a").BreakAsync());

        Assert.Equal(("Suite_Item", "Break"), (failure.ClassName, failure.MethodName));
        Assert.Equal(42u, failure.ExtendedStatus!.ErrorCode);
        Assert.Equal("The feed is jammed: \"A\\B\".", failure.ExtendedStatus.Description);
        Assert.Equal("SuiteProvider", failure.ExtendedStatus.ProviderName);
        Assert.Contains("The feed is jammed", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UntypedCallHasInputsOutputsAndAnUnjudgedReturnValue()
    {
        CimRecord result = await Site.InvokeAsync(Path, "Relabel", new CimRecord("__PARAMETERS") { { "Label", "x" }, { "Rank", 41u } });
        Assert.Equal("now x", result["ReturnValue"].AsString());
        Assert.Equal("a before", result["Before"].AsString());
        Assert.Equal(42u, result["Rank"].AsUInt32());

        CimRecord judged = await Site.InvokeAsync(Path, "judge", new CimRecord("__PARAMETERS") { { "code", 7u } });
        Assert.Equal(7u, judged["ReturnValue"].AsUInt32());

        CimRecord counted = await Site.InvokeAsync(new CimPath("Suite_Item"), "Count", new CimRecord("__PARAMETERS") { { "Prefix", "ab" } });
        Assert.Equal(2u, counted["ReturnValue"].AsUInt32());
    }

    [Fact]
    public async Task ResultOutlivesTheConnection()
    {
        CimConnection other = Connect();
        Suite_Item.RelabelResult result = await other.Suite_Item("a").RelabelAsync("x", rank: 1);
        CimRecord record = await other.InvokeAsync(Path, "Relabel", new CimRecord("__PARAMETERS") { { "Label", "x" }, { "Rank", 41u } });

        await other.DisposeAsync();

        Assert.Equal("a before", result.Before);
        Assert.Equal("a before", record["Before"].AsString());
    }

    [Fact]
    public async Task ContextOfACallReachesTheProviderAsDeclared()
    {
        var context = new Dictionary<string, CimValue>(StringComparer.Ordinal)
        {
            ["ApplicationName"] = "it's \"x\"",
            ["Level"] = 7u,
            ["Ids"] = CimValue.From(s_ids),
        };
        CimConnection view = Site.With(CimCallOptions.Default.WithContext(context));
        if (!Can(CimCapabilities.Context))
        {
            await FailsAsync(CimStatus.NotSupported, () => view.Suite_Item("a").JudgeAsync(0));
            return;
        }

        await view.Suite_Item("a").JudgeAsync(0);

        Assert.Equal("it's \"x\"", Host.LastContext["applicationname"].AsString());
        Assert.Equal(7u, Host.LastContext["Level"].AsUInt32());
        Assert.Equal(s_ids, Host.LastContext["Ids"].AsStringArray()!);
        await Site.Suite_Item("a").JudgeAsync(0);
        Assert.Empty(Host.LastContext);
    }

    private void AssertDetails(CimExtendedStatus? details, uint code)
    {
        if (!Can(CimCapabilities.ReturnDetails))
        {
            Assert.Null(details);
            return;
        }

        Assert.Equal(code, details!.ErrorCode);
        Assert.Equal("ExecMethod", details.Operation);
    }
}
