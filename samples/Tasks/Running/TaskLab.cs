using TypedCim.ConfigMgr.Testing;

namespace ConfigMgrTasks.Running;

/// <summary>A simulated site for one task, on which everything takes a moment only.</summary>
public sealed class TaskLab : IAsyncDisposable
{
    private static readonly TimeSpan s_moment = TimeSpan.FromMilliseconds(20);

    /// <summary>Sets up a site with two distribution points in a group.</summary>
    public TaskLab()
    {
        Lab = new SimulatedSite(
            new SimulatedSiteOptions { SiteCode = "ABC", CopyDuration = s_moment, EvaluationDuration = s_moment, ClientDuration = s_moment });
        Points = [Lab.AddDistributionPoint("DP01.contoso.com"), Lab.AddDistributionPoint("DP02.contoso.com")];
        Lab.AddDistributionPointGroup("All points", [.. Points]);
        Site = Lab.Connect();
    }

    /// <summary>The site.</summary>
    public SimulatedSite Lab { get; }

    /// <summary>A connection to the site.</summary>
    public CimConnection Site { get; }

    /// <summary>The NAL paths of the points.</summary>
    public IReadOnlyList<string> Points { get; }

    /// <summary>How long a task waits between two looks.</summary>
    public TimeSpan PollInterval { get; } = s_moment;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
