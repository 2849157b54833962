namespace TypedCim.ConfigMgr;

/// <summary>How far a whole distribution is.</summary>
/// <param name="statuses">The status of each target, in the order in which the targets were given.</param>
public sealed class DistributionProgress(IReadOnlyList<DistributionStatus> statuses)
{
    /// <summary>The status of each target, in the order in which the targets were given.</summary>
    public IReadOnlyList<DistributionStatus> Statuses { get; } = statuses;

    /// <summary>How many targets have the current content.</summary>
    public int Arrived { get; } = statuses.Count(status => status.Outcome == DistributionOutcome.Arrived);

    /// <summary>How many targets the site gave up on.</summary>
    public int Failed { get; } = statuses.Count(status => status.Outcome == DistributionOutcome.Failed);

    /// <summary>How many targets have content on its way.</summary>
    public int Running { get; } = statuses.Count(status => status.Outcome == DistributionOutcome.Running);

    /// <summary>True when nothing is on its way any more.</summary>
    public bool IsComplete => Running == 0;
}
