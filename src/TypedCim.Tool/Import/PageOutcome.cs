namespace TypedCim.Tool.Import;

/// <summary>What became of a page.</summary>
internal enum PageOutcome
{
    /// <summary>It was read; the file of its class tells the rest.</summary>
    Imported,

    /// <summary>It documents no class or method.</summary>
    Skipped,

    /// <summary>It should have been imported, but could not be.</summary>
    Failed,
}
