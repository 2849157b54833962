namespace TypedCim.ConfigMgr;

/// <summary>Options of waiting for content to arrive.</summary>
public sealed class WaitForDistributionOptions
{
    private TimeSpan _pollInterval = TimeSpan.FromSeconds(10);

    /// <summary>The time between two looks at the summarizer; 10 seconds by default. The summaries of a site lag by minutes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not above zero.</exception>
    public TimeSpan PollInterval
    {
        get => _pollInterval;
        set => _pollInterval = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give the site some time between two looks.");
    }

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
