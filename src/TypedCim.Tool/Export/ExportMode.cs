namespace TypedCim.Tool.Export;

/// <summary>What happens with files.</summary>
internal enum ExportMode
{
    /// <summary>New files are written; those that differ are reported.</summary>
    Write,

    /// <summary>New files are written, and those that differ replaced.</summary>
    Force,

    /// <summary>No file is touched.</summary>
    Check,
}
