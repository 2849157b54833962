namespace TypedCim;

/// <summary>Options of calls; a connection with options is a view: <c>connection.With(new CimCallOptions { … })</c>.</summary>
public sealed record CimCallOptions
{
    private static readonly Dictionary<string, CimValue> s_noContext = [];

    /// <summary>No options.</summary>
    public static CimCallOptions Default { get; } = new();

    /// <summary>How long a call, or a whole enumeration, may take before it ends with <see cref="CimTimeoutException"/>; null for as long as it takes.</summary>
    public TimeSpan? Deadline { get; init; }

    /// <summary>
    /// What the provider is told beside the call (the context of WMI), by name; empty for nothing. Names, types and meaning are the provider's; libraries of classes have typed forms.
    /// </summary>
    /// <remarks>A transport without <see cref="CimCapabilities.Context"/> refuses calls that carry one.</remarks>
    public IReadOnlyDictionary<string, CimValue> Context { get; init; } = s_noContext;

    /// <summary>These options with another deadline, for callers whose C# cannot set <see cref="Deadline"/> (before version 9).</summary>
    /// <param name="deadline">How long a call, or a whole enumeration, may take.</param>
    /// <returns>The options; these stay as they are.</returns>
    public CimCallOptions WithDeadline(TimeSpan deadline) => this with { Deadline = deadline };

    /// <summary>These options with values added to <see cref="Context"/>; a value of the same name is replaced.</summary>
    /// <param name="values">The values by name; names ignore case.</param>
    /// <returns>The options; these stay as they are.</returns>
    public CimCallOptions WithContext(IEnumerable<KeyValuePair<string, CimValue>> values)
    {
        var context = new Dictionary<string, CimValue>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, CimValue> value in Context.Concat(values ?? throw new ArgumentNullException(nameof(values))))
            context[value.Key] = value.Value;
        return this with { Context = context };
    }
}
