namespace DistributeContent;

/// <summary>What the command line asks for.</summary>
/// <param name="Packages">Ids of the packages; empty for every image and driver package of the site.</param>
/// <param name="Points">Names of the distribution points; empty for all of the site.</param>
/// <param name="IsDryRun">True to show the plan and change nothing.</param>
/// <param name="PollInterval">The time between two looks at the status.</param>
/// <param name="Timeout">How long to wait for the content to arrive.</param>
public sealed record DistributeOptions(
    IReadOnlyList<string> Packages,
    IReadOnlyList<string> Points,
    bool IsDryRun,
    TimeSpan PollInterval,
    TimeSpan Timeout);
