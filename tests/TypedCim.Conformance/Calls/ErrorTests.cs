using TypedCim.Testing;

namespace TypedCim.Conformance;

/// <summary>What goes wrong is a <see cref="CimException"/> with the server's status and the class, whichever operation it was.</summary>
public abstract class ErrorTests(ConformanceHost host) : ConformanceTest(host)
{
    protected override void Seed() => Host.Add(new Suite_Item { Name = "a", Label = "one" });

    [Fact]
    public async Task MissingInstanceIsNotFound()
    {
        CimException failure = await FailsAsync(CimStatus.NotFound, () => Site.Suite_Item().GetAsync("it's \\ none"));

        Assert.Equal("Suite_Item", failure.ClassName);
        Assert.Contains("none", failure.Message, StringComparison.Ordinal);
        Assert.Null(await Site.Suite_Item().FindAsync("none"));
        Assert.Null(await Site.FindAsync("Suite_Item.Name=\"none\""));
    }

    [Fact]
    public async Task MissingInstanceCanNeitherBeSavedNorDeletedNorCalled()
    {
        Suite_Item none = Site.Suite_Item("none");
        none.Label = "x";

        await FailsAsync(CimStatus.NotFound, () => Site.SaveAsync(none));
        await FailsAsync(CimStatus.NotFound, () => Site.DeleteAsync(none));
        await FailsAsync(CimStatus.NotFound, () => none.JudgeAsync(0));
        Assert.Null(Host.Find("Suite_Item.Name=\"none\""));
    }

    [Fact]
    public async Task UnknownClassIsNamed()
    {
        CimException failure = await FailsAsync(CimStatus.InvalidClass, () => Site.GetAsync("Suite_Nothing.Id=\"1\""));
        Assert.Equal("Suite_Nothing", failure.ClassName);

        await FailsAsync(CimStatus.InvalidClass, () => Site.InvokeAsync(new CimPath("Suite_Nothing"), "Do"));
        await FailsAsync(CimStatus.InvalidClass, () => Site.CreateAsync(new CimRecord("Suite_Nothing") { { "Id", "1" } }));
        if (Can(CimCapabilities.RawQuery))
            await FailsAsync(CimStatus.InvalidClass, () => Site.QueryAsync("SELECT * FROM Suite_Nothing").ToListAsync());
    }

    [Fact]
    public async Task UnknownNamespaceIsAnError() => await FailsAsync(
        Can(CimCapabilities.AllNamespaces) ? CimStatus.InvalidNamespace : CimStatus.NotSupported,
        () => Site.GetAsync(@"root\nowhere:Suite_Item.Name=""a"""));

    [Fact]
    public async Task UnknownMethodIsAnError()
    {
        CimException failure = await FailsAsync(CimStatus.MethodNotFound, () => Site.InvokeAsync("Suite_Item.Name=\"a\"", "Nothing"));

        Assert.Equal(("Suite_Item", "Nothing"), (failure.ClassName, failure.MethodName));
    }

    [Fact]
    public async Task UnknownParameterIsAnError()
    {
        CimException failure = await Assert.ThrowsAnyAsync<CimException>(
            () => Site.InvokeAsync("Suite_Item.Name=\"a\"", "Judge", new CimRecord("__PARAMETERS") { { "Code", 0u }, { "Nothing", 1u } }));

        Assert.Contains(failure.Status, new[] { CimStatus.InvalidParameter, CimStatus.NoSuchProperty });
    }

    [Fact]
    public async Task UnknownPropertyIsAnError()
    {
        CimRecord record = await Site.GetAsync("Suite_Item.Name=\"a\"");
        record["Nothing"] = 1;

        await FailsAsync(CimStatus.NoSuchProperty, () => Site.SaveAsync(record));
        await FailsAsync(CimStatus.NoSuchProperty, () => Site.CreateAsync(new CimRecord("Suite_Item") { { "Name", "b" }, { "Nothing", 1 } }));
    }

    [Fact]
    public async Task ValueThatDoesNotFitItsPropertyIsAnError()
    {
        CimRecord record = await Site.GetAsync("Suite_Item.Name=\"a\"");
        record["Rank"] = "many";

        await FailsAsync(CimStatus.TypeMismatch, () => Site.SaveAsync(record));
        Assert.Equal("one", Stored("Suite_Item.Name=\"a\"")["Label"].AsString());
    }

    [Theory]
    [InlineData(CimCallKind.Get)]
    [InlineData(CimCallKind.Query)]
    [InlineData(CimCallKind.Invoke)]
    [InlineData(CimCallKind.Create)]
    [InlineData(CimCallKind.Modify)]
    [InlineData(CimCallKind.Delete)]
    public async Task StatusAndDetailsOfEveryOperationComeThrough(CimCallKind kind)
    {
        Suite_Item item = await Site.Suite_Item().GetAsync("a");
        item.Label = "changed";
        Host.Fail(kind, CimStatus.AccessDenied, SuiteMethods.Trouble(5));

        CimException failure = await FailsAsync(CimStatus.AccessDenied, () => RunAsync(kind, item));

        Assert.Equal("Suite_Item", failure.ClassName);
        Assert.Equal(5u, failure.ExtendedStatus!.ErrorCode);
        Assert.Equal("The feed is jammed: \"A\\B\".", failure.ExtendedStatus.Description);
        Assert.Equal("one", Stored("Suite_Item.Name=\"a\"")["Label"].AsString());
    }

    [Fact]
    public async Task StatusThatNobodyListsIsKeptAsItsNumber()
    {
        Host.Fail(CimCallKind.Get, (CimStatus)4711);

        await FailsAsync((CimStatus)4711, () => Site.Suite_Item().GetAsync("a"));
    }

    [Fact]
    public async Task ConnectionIsOfUseAfterAnError()
    {
        await FailsAsync(CimStatus.NotFound, () => Site.Suite_Item().GetAsync("none"));

        Assert.Equal("one", (await Site.Suite_Item().GetAsync("a")).Label);
    }

    [Fact]
    public async Task DisposedConnectionSaysSo()
    {
        CimConnection other = Connect();
        await other.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => other.Suite_Item().GetAsync("a"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => other.Suite_Item().ToListAsync());
        await other.DisposeAsync();
    }

    private Task RunAsync(CimCallKind kind, Suite_Item item) => kind switch
    {
        CimCallKind.Get => Site.Suite_Item().GetAsync("a"),
        CimCallKind.Query => Site.Suite_Item().ToListAsync(),
        CimCallKind.Invoke => item.JudgeAsync(0),
        CimCallKind.Create => Site.CreateAsync(new Suite_Item { Name = "b" }),
        CimCallKind.Modify => Site.SaveAsync(item),
        _ => Site.DeleteAsync(item),
    };
}
