namespace TypedCim.Mof;

/// <summary>How grave a diagnostic is.</summary>
public enum MofSeverity
{
    /// <summary>Worth knowing; nothing is lost.</summary>
    Info,

    /// <summary>Everything was read, but something should be looked at.</summary>
    Warning,

    /// <summary>A member or declaration is wrong or was left out.</summary>
    Error,
}
