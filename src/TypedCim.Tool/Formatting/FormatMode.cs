namespace TypedCim.Tool.Formatting;

/// <summary>What happens with formatted text.</summary>
internal enum FormatMode
{
    /// <summary>The file is replaced.</summary>
    Write,

    /// <summary>Nothing; files that would change are named.</summary>
    Check,

    /// <summary>It is printed.</summary>
    Print,
}
