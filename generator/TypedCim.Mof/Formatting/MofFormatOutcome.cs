namespace TypedCim.Mof;

/// <summary>What <see cref="MofFormatter"/> did with a text.</summary>
public enum MofFormatOutcome
{
    /// <summary>The text is in the canonical style already.</summary>
    Unchanged,

    /// <summary>The text was rewritten.</summary>
    Changed,

    /// <summary>The text has errors and was left alone: what is broken has no layout.</summary>
    HasErrors,

    /// <summary>The text is a documentation page with code fences and was left alone.</summary>
    IsPage,

    /// <summary>
    /// No layout was found that surely means the same, so the text was left alone. It has brackets without partner in a MOF 3 construct, or it
    /// stands on a leniency that looks at white space.
    /// </summary>
    NotSafe,
}
