namespace TypedCim.Mmi.Live;

/// <summary>What holds on every CIM server, whatever classes it has.</summary>
public sealed class LiveTests : IAsyncDisposable
{
    private readonly CimConnection _server = LiveServer.Connect();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [LiveFact]
    public async Task QueryGivesInstancesOfTheClassInTheTypesOfTheClass()
    {
        List<CimRecord> rows = await _server.QueryAsync("SELECT * FROM " + LiveServer.ClassName).ToListAsync();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.NotEmpty(row));
        Assert.Contains(rows.SelectMany(row => row), value => !value.Value.IsNull);
    }

    [LiveFact]
    public async Task InstanceIsReadAgainByThePathThatAQueryGave()
    {
        CimRecord row = (await _server.QueryAsync("SELECT * FROM " + LiveServer.ClassName).ToListAsync())[0];
        Assert.NotNull(row.Path);

        CimRecord again = await _server.GetAsync(row.Path);

        Assert.Equal(row.Path, again.Path);
        Assert.All(row.Path.Keys, key => Assert.Equal(row[key.Name], again[key.Name]));
    }

    [LiveFact]
    public async Task TextOfAPathFindsTheSameInstance()
    {
        CimRecord row = (await _server.QueryAsync("SELECT * FROM " + LiveServer.ClassName).ToListAsync())[0];

        CimRecord again = await _server.GetAsync(row.Path!.ToString());

        Assert.Equal(row.Path, again.Path);
    }

    [LiveFact]
    public async Task UnknownClassIsNamed()
    {
        CimException failure = await Assert.ThrowsAsync<CimException>(() => _server.GetAsync("TypedCim_NoSuchClass.Name=\"x\""));

        Assert.Equal((CimStatus.InvalidClass, "TypedCim_NoSuchClass"), (failure.Status, failure.ClassName));
    }

    [LiveFact]
    public async Task UnknownNamespaceIsNamed()
    {
        await using CimConnection elsewhere = LiveServer.Connect(namespaceName: @"root\typedcim_no_such_namespace");

        CimException failure = await Assert.ThrowsAsync<CimException>(() => elsewhere.GetAsync(LiveServer.ClassName + ".Name=\"x\""));

        Assert.Equal(CimStatus.InvalidNamespace, failure.Status);
    }

    [LiveFact]
    public async Task StreamThatIsLeftEarlyLeavesTheSessionUsable()
    {
        await foreach (CimRecord row in _server.QueryAsync("SELECT * FROM " + LiveServer.ClassName))
            break;

        Assert.NotEmpty(await _server.QueryAsync("SELECT * FROM " + LiveServer.ClassName).ToListAsync());
    }

    [LiveFact]
    public async Task CancelledCallEndsAsCancelledAndLeavesTheSessionUsable()
    {
        using var source = new CancellationTokenSource();
        Task<List<CimRecord>> query = _server.QueryAsync("SELECT * FROM " + LiveServer.ClassName, source.Token).ToListAsync(source.Token);
        await source.CancelAsync();
        try
        {
            await query;
        }
        catch (OperationCanceledException canceled)
        {
            // A server may be faster than the cancellation.
            Assert.Equal(source.Token, canceled.CancellationToken);
        }

        Assert.NotEmpty(await _server.QueryAsync("SELECT * FROM " + LiveServer.ClassName).ToListAsync());
    }

    [LiveFact]
    public async Task OneSessionServesManyCallers()
    {
        List<CimRecord>[] all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _server.QueryAsync("SELECT * FROM " + LiveServer.ClassName).ToListAsync()));

        Assert.All(all, rows => Assert.Equal(all[0].Count, rows.Count));
    }

    [LiveFact]
    public async Task HostThatDoesNotExistFailsWithTheFirstCall()
    {
        await using CimConnection nowhere = LiveServer.Connect(host: "typedcim-no-such-host.invalid");

        CimException failure = await Assert.ThrowsAnyAsync<CimException>(() => nowhere.QueryAsync("SELECT * FROM " + LiveServer.ClassName).ToListAsync());

        Assert.Contains("typedcim-no-such-host.invalid", failure.Message, StringComparison.Ordinal);
    }

    [LiveFact(NeedsPassword = true)]
    public async Task WrongPasswordIsRefusedAndNotShown()
    {
        const string wrong = "typedcim-wrong-password";
        await using CimConnection stranger = LiveServer.Connect(password: wrong);

        CimException failure = await Assert.ThrowsAnyAsync<CimException>(() => stranger.QueryAsync("SELECT * FROM " + LiveServer.ClassName).ToListAsync());

        Assert.Equal(CimStatus.AccessDenied, failure.Status);
        Assert.DoesNotContain(wrong, failure.ToString(), StringComparison.Ordinal);
    }
}
