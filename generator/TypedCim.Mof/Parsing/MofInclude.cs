namespace TypedCim.Mof;

/// <summary>A file that another one asks for.</summary>
/// <param name="Path">The path as written; back slashes are separators here, not escapes.</param>
/// <param name="Span">The place of the path, quotes included.</param>
/// <param name="IsCStyle">Whether it is <c>#include</c>, which often names a C header, instead of <c>#pragma include</c>.</param>
public readonly record struct MofInclude(string Path, MofSpan Span, bool IsCStyle);
