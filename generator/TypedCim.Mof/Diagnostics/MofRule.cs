namespace TypedCim.Mof;

/// <summary>A kind of diagnostic. All rules are listed in <see cref="MofRules"/> and in docs/diagnostics.md.</summary>
public sealed class MofRule : IEquatable<MofRule>
{
    internal MofRule(string id, MofSeverity severity, string title, string messageFormat, bool isLeniency = false)
    {
        Id = id;
        Severity = severity;
        Title = title;
        MessageFormat = messageFormat;
        IsLeniency = isLeniency;
    }

    /// <summary>Gets the stable identifier, such as <c>TCIM101</c>.</summary>
    public string Id { get; }

    /// <summary>Gets what the rule is about, as a noun phrase.</summary>
    public string Title { get; }

    /// <summary>Gets the composite format string of the message; its items are the arguments of the diagnostic.</summary>
    public string MessageFormat { get; }

    /// <summary>Gets how grave a diagnostic of this rule is unless the user configures otherwise.</summary>
    public MofSeverity Severity { get; }

    /// <summary>Gets a value indicating whether the text departs from DSP0004 but was understood; strict users promote these to errors.</summary>
    public bool IsLeniency { get; }

    /// <inheritdoc/>
    public bool Equals(MofRule? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MofRule);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <inheritdoc/>
    public override string ToString() => Id + ": " + Title;
}
