namespace TypedCim.Tool.Export;

/// <summary>The outcomes of exporting a class.</summary>
internal enum ExportOutcome
{
    /// <summary>There was no file; it was written, or with <c>--check</c> would be.</summary>
    New,

    /// <summary>The file says the same.</summary>
    Unchanged,

    /// <summary>The file says something else and was left alone.</summary>
    Differs,

    /// <summary>The file said something else and was replaced.</summary>
    Replaced,

    /// <summary>The class was left out; the message tells why.</summary>
    LeftOut,
}
