using TypedCim.ConfigMgr.Testing;
using TypedCim.Testing;

namespace ConfigMgrTasks.Tests;

/// <summary>A simulated site on a clock that the test moves.</summary>
internal sealed class TaskSite
{
    internal TaskSite()
    {
        Lab = new SimulatedSite(new SimulatedSiteOptions { TimeProvider = Clock });
        First = Lab.AddDistributionPoint("DP01.contoso.com");
        Second = Lab.AddDistributionPoint("DP02.branch.contoso.com", "S01");
        Site = Lab.Connect();
    }

    internal CimTestClock Clock { get; } = new();

    internal SimulatedSite Lab { get; }

    internal CimTestServer Server => Lab.Server;

    internal CimConnection Site { get; }

    /// <summary>The NAL path of DP01.</summary>
    internal string First { get; }

    /// <summary>The NAL path of DP02, a point of the secondary site S01.</summary>
    internal string Second { get; }

    /// <summary>A time whose waits move the clock of the site and are over at once.</summary>
    internal TimeProvider Driven => new DrivenTime((_, length) => Clock.Advance(length));

    /// <summary>Lets everything end that is under way.</summary>
    internal void Settle() => Clock.Advance(TimeSpan.FromMinutes(10));
}
