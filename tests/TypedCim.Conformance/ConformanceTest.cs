using TypedCim.Testing;

namespace TypedCim.Conformance;

/// <summary>A test of the seam: an empty server of its own, and a connection to it through the transport under test.</summary>
/// <param name="host">The server.</param>
public abstract class ConformanceTest(ConformanceHost host) : IAsyncLifetime
{
    /// <summary>The server.</summary>
    protected ConformanceHost Host { get; } = host;

    /// <summary>The clock of deadlines.</summary>
    protected CimTestClock Clock { get; } = new();

    /// <summary>The connection through the transport under test.</summary>
    protected CimConnection Site { get; private set; } = null!;

    private protected Fidelity Fidelity => new(Site.Capabilities, Host.Namespace);

    public async Task InitializeAsync()
    {
        await Host.StartAsync();
        SuiteMethods.AddTo(Host);
        Site = Connect();
        Seed();
    }

    /// <summary>Ends the connection; a query that the server still works on is a leak.</summary>
    public async Task DisposeAsync()
    {
        int leaked = Host.OpenStreams;
        await Site.DisposeAsync();
        await Host.DisposeAsync();
        Assert.Equal(0, leaked);
    }

    /// <summary>Puts on the server what all tests of the class need.</summary>
    protected virtual void Seed()
    {
    }

    /// <summary>Tells whether the transport declares a capability.</summary>
    protected bool Can(CimCapabilities capability) => (Site.Capabilities & capability) == capability;

    /// <summary>Makes one more connection.</summary>
    protected CimConnection Connect() => Host.Connect(new CimConnectionOptions { Namespace = Host.Namespace, TimeProvider = Clock });

    /// <summary>Finds an instance on the server that must be there.</summary>
    protected CimRecord Stored(CimPath path) => Host.Find(path) ?? throw new Xunit.Sdk.XunitException($"The server has no instance {path}.");

    /// <summary>Expects a failure with a status.</summary>
    protected static async Task<CimException> FailsAsync(CimStatus status, Func<Task> call)
    {
        CimException failure = await Assert.ThrowsAnyAsync<CimException>(call);
        Assert.True(failure.Status == status, $"{status} was expected, {failure.Status} came: {failure.Message}");
        return failure;
    }

    /// <summary>Expects that a condition finds the rows with these keys, or is refused where the transport does not declare all conditions.</summary>
    protected async Task FindsAsync(string expected, Func<Suite_ValueFields, CimFilter> condition)
    {
        try
        {
            List<Suite_Value> rows = await Site.Suite_Value().Where(condition).ToListAsync();
            Assert.Equal(expected, string.Join(' ', rows.Select(row => row.Id).Order(StringComparer.Ordinal)));
        }
        catch (CimException refused) when (refused.Status == CimStatus.NotSupported && !Can(CimCapabilities.AllConditions))
        {
            Assert.NotEmpty(refused.Message);
        }
    }

    /// <summary>Expects what the transport declares for a value: that it arrives, or that it is refused.</summary>
    private protected async Task CarriesAsync(CimValue sent, Func<Task<CimValue>> roundTrip)
    {
        if (Fidelity.Carries(sent))
            Fidelity.AssertArrived(sent, await roundTrip());
        else
            await FailsAsync(CimStatus.NotSupported, roundTrip);
    }
}
