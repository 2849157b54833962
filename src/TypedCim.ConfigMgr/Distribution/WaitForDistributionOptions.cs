namespace TypedCim.ConfigMgr;

/// <summary>Options of waiting for content to arrive.</summary>
public sealed record WaitForDistributionOptions
{
    /// <summary>The time between two looks at the summarizer; 10 seconds by default. The summaries of a site lag by minutes.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
