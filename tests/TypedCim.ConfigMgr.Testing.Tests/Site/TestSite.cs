using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing.Tests;

/// <summary>A simulated site on a clock that the test moves, with two points, and a connection to it.</summary>
internal sealed class TestSite
{
    internal static readonly TimeSpan CopyDuration = TimeSpan.FromMinutes(1);

    internal TestSite()
    {
        Lab = new SimulatedSite(new SimulatedSiteOptions { SiteCode = "ABC", CopyDuration = CopyDuration, TimeProvider = Clock });
        First = Lab.AddDistributionPoint("DP01.contoso.com");
        Second = Lab.AddDistributionPoint("DP02.contoso.com");
        Site = Lab.Connect();
    }

    internal CimTestClock Clock { get; } = new();

    internal SimulatedSite Lab { get; }

    internal CimConnection Site { get; }

    /// <summary>The NAL path of a point.</summary>
    internal string First { get; }

    /// <summary>The NAL path of another point.</summary>
    internal string Second { get; }

    internal CimDateTime Now => CimDateTime.FromDateTimeOffset(Clock.GetUtcNow());

    /// <summary>Lets the copies that run end, and no more.</summary>
    internal void Arrive() => Clock.Advance(CopyDuration);

    /// <summary>Assigns a package to both points and lets the copies arrive.</summary>
    internal async Task DistributeAsync(IContentPackage package)
    {
        await package.AddDistributionPointsAsync(["ABC", "ABC"], [First, Second]);
        Arrive();
    }

    internal Task<List<SMS_DistributionPoint>> AssignmentsAsync(string packageId) =>
        Site.SMS_DistributionPoint().Where(row => row.PackageID == packageId).OrderBy(row => row.ServerNALPath).ToListAsync();

    internal Task<List<SMS_PackageStatusDistPointsSummarizer>> SummariesAsync(string packageId) =>
        Site.SMS_PackageStatusDistPointsSummarizer().Where(row => row.PackageID == packageId).OrderBy(row => row.ServerNALPath).ToListAsync();

    internal Task<List<SMS_DistributionDPStatus>> MessagesAsync(string packageId) =>
        Site.SMS_DistributionDPStatus().Where(row => row.PackageID == packageId).OrderBy(row => row.NalPath).ToListAsync();

    /// <summary>State, version and last message of a package on each of its points, for example <c>INSTALLED 1 Success</c>.</summary>
    internal async Task<string[]> StatesAsync(string packageId)
    {
        List<SMS_PackageStatusDistPointsSummarizer> summaries = await SummariesAsync(packageId);
        List<SMS_DistributionDPStatus> messages = await MessagesAsync(packageId);
        Assert.Equal(summaries.ConvertAll(row => row.ServerNALPath), messages.ConvertAll(row => row.NalPath!));
        return [.. summaries.Zip(messages, (summary, message) => $"{summary.State} {summary.SourceVersion} {message.MessageState}")];
    }

    internal async Task<uint?> VersionAsync(string packageId) =>
        (await Site.SMS_PackageBaseclass().Where(package => package.PackageID == packageId).ToListAsync())[0].SourceVersion;

    /// <summary>Expects a call to fail as a provider fails, and to change nothing: no row of any class, and nothing that the clock brings.</summary>
    /// <returns>The failure.</returns>
    internal async Task<CimException> RefusesAsync(CimStatus status, Func<Task> call)
    {
        IReadOnlyList<string> before = StoreText.Of(Lab.Server);

        CimException failure = await Assert.ThrowsAsync<CimException>(call);

        Assert.Equal(before, StoreText.Of(Lab.Server));
        Arrive();
        Assert.Equal(before, StoreText.Of(Lab.Server));
        Assert.Equal(status, failure.Status);
        Assert.NotNull(failure.ExtendedStatus);
        Assert.Equal("SMS_ExtendedStatus", failure.ExtendedStatus.Record.ClassName);
        return failure;
    }
}
