using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>A comment, or prose behind a semicolon, between two tokens.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last character that is no white space.</param>
/// <param name="IsFirstOnLine">Whether a line break stands before it.</param>
/// <param name="HasBlankBefore">Whether an empty line stands before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FormatComment(FormatCommentKind Kind, int Start, int End, bool IsFirstOnLine, bool HasBlankBefore);
