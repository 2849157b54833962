namespace TypedCim.Tool.Formatting;

/// <summary>The outcomes of formatting a file.</summary>
internal enum FormatOutcome
{
    /// <summary>The file is in the canonical style.</summary>
    Unchanged,

    /// <summary>The file was rewritten, or would be.</summary>
    Changed,

    /// <summary>The file was left alone; the message tells why.</summary>
    LeftAlone,
}
