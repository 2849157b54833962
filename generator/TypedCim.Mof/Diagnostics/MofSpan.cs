namespace TypedCim.Mof;

/// <summary>A place in a MOF file. Lines and columns count from 0, as in Roslyn's <c>LinePosition</c>.</summary>
/// <param name="Start">The offset of the first character.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Line">The line of the first character; CR, LF and CR LF end a line.</param>
/// <param name="Column">The column of the first character, in UTF-16 code units.</param>
/// <param name="EndLine">The line of the position after the last character.</param>
/// <param name="EndColumn">The column of the position after the last character.</param>
public readonly record struct MofSpan(int Start, int Length, int Line, int Column, int EndLine, int EndColumn);
