namespace TypedCim;

/// <summary>Options of calls; a connection with options is a view: <c>connection.With(new CimCallOptions { … })</c>.</summary>
public sealed record CimCallOptions
{
    /// <summary>No options.</summary>
    public static CimCallOptions Default { get; } = new();

    /// <summary>How long a call, or a whole enumeration, may take before it ends with <see cref="CimTimeoutException"/>; null for as long as it takes.</summary>
    public TimeSpan? Deadline { get; init; }

    /// <summary>These options with another deadline, for callers whose C# cannot set <see cref="Deadline"/> (before version 9).</summary>
    /// <param name="deadline">How long a call, or a whole enumeration, may take.</param>
    /// <returns>The options; these stay as they are.</returns>
    public CimCallOptions WithDeadline(TimeSpan deadline) => this with { Deadline = deadline };
}
