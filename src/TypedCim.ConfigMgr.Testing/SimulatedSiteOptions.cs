namespace TypedCim.ConfigMgr.Testing;

/// <summary>How a simulated site is set up.</summary>
public sealed class SimulatedSiteOptions
{
    /// <summary>The code of the site, three letters or digits; ids of packages begin with it.</summary>
    public string SiteCode { get; set; } = "ABC";

    /// <summary>How long the copy of a package to a distribution point takes; one minute by default.</summary>
    public TimeSpan CopyDuration { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long it takes until a collection that is to be evaluated has its members; half a minute by default.</summary>
    public TimeSpan EvaluationDuration { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long it takes until clients have answered an operation; 15 seconds by default.</summary>
    public TimeSpan ClientDuration { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>True to let authors approve their own scripts, which a site does not do unless it is told to.</summary>
    public bool MayApproveOwnScripts { get; set; }

    /// <summary>The clock by which copies advance; pass a <c>CimTestClock</c> to move it by hand.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
