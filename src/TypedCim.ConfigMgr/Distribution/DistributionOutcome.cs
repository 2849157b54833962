namespace TypedCim.ConfigMgr;

/// <summary>How far the content of a package is on its way to a distribution point.</summary>
public enum DistributionOutcome
{
    /// <summary>Not there yet, or there in an older version.</summary>
    Running,

    /// <summary>There, in the current version.</summary>
    Arrived,

    /// <summary>The site gave up.</summary>
    Failed,

    /// <summary>The package is not assigned to the point, or no longer: nothing will come.</summary>
    NotAssigned,
}
