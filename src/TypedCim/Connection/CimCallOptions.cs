namespace TypedCim;

/// <summary>Options of calls; a connection with options is a view: <c>connection.With(new CimCallOptions { … })</c>.</summary>
public sealed record CimCallOptions
{
    /// <summary>No options.</summary>
    public static CimCallOptions Default => new();

    /// <summary>How long a call, or a whole enumeration, may take before it ends with <see cref="CimTimeoutException"/>; null for as long as it takes.</summary>
    public TimeSpan? Deadline { get; set; }
}
