namespace TypedCim.Mof;

/// <summary>The kinds of <see cref="FormatComment"/>.</summary>
internal enum FormatCommentKind : byte
{
    /// <summary>Two slashes up to the end of the line.</summary>
    Line,

    /// <summary>Slash and star up to star and slash.</summary>
    Block,

    /// <summary>An explanation behind a semicolon that is no comment; the reader skips it with a warning.</summary>
    Prose,
}
