namespace TypedCim.Mof;

/// <summary>A file that another one asks for.</summary>
/// <param name="Path">The path as written; back slashes are separators here, not escapes.</param>
/// <param name="Span">The place of the path, quotes included.</param>
public readonly record struct MofInclude(string Path, MofSpan Span);
