namespace TypedCim.Tool.Import.Files;

/// <summary>What became of the file of a class.</summary>
internal enum FileOutcome
{
    /// <summary>There was no file; it was written.</summary>
    New,

    /// <summary>The file says what the pages say; it may say more.</summary>
    Unchanged,

    /// <summary>The file contradicts the pages, or lacks something, and was left alone.</summary>
    Differs,

    /// <summary>The file was replaced.</summary>
    Replaced,

    /// <summary>Nothing could be written; the pages of the class tell why.</summary>
    Failed,
}
