using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>What stands between a token and the one before it.</summary>
/// <param name="FirstComment">The number of the first comment.</param>
/// <param name="TrailingCount">How many comments belong to the token before: those on its line when the next token is not.</param>
/// <param name="CommentCount">How many comments there are in all.</param>
/// <param name="HasBlankFirst">Whether an empty line separates the token before, with its trailing comments, from what follows.</param>
/// <param name="IsFirstOnLine">Whether a line break stands directly before the token.</param>
/// <param name="HasBlankBefore">Whether an empty line stands directly before the token.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FormatGap(
    int FirstComment, int TrailingCount, int CommentCount, bool HasBlankFirst, bool IsFirstOnLine, bool HasBlankBefore)
{
    public int FirstLeading => FirstComment + TrailingCount;

    public int LeadingCount => CommentCount - TrailingCount;
}
