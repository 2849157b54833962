namespace TypedCim.Mof;

/// <summary>What the lexer learnt about far places of the text: facts that hold wherever the search began.</summary>
/// <remarks>
/// Looking ahead and skipping prose lex some places more than once. Without this memory each of them could search the rest of the file for the
/// end of a comment or string again, which is quadratic in a file that is full of open ones.
/// </remarks>
internal sealed class LexerMemory
{
    private int _commentFrom = int.MaxValue;
    private int _commentEnd;
    private int _unclosedFrom = int.MaxValue;
    private int _unclosedTo;

    /// <summary>Tells where a comment ends whose text begins at an offset, if an earlier comment was found to end there.</summary>
    /// <param name="start">The offset behind the opening of the comment.</param>
    /// <param name="end">The offset behind the comment.</param>
    public bool TryFindCommentEnd(int start, out int end)
    {
        end = _commentEnd;
        return start >= _commentFrom && start <= _commentEnd - 2;
    }

    public void NoteCommentEnd(int start, int end) => (_commentFrom, _commentEnd) = (start, end);

    /// <summary>Tells whether a string that reaches a line break is known to lack its closing quote.</summary>
    public bool IsUnclosed(int lineBreak) => lineBreak >= _unclosedFrom && lineBreak < _unclosedTo;

    public void NoteUnclosed(int lineBreak, int end) => (_unclosedFrom, _unclosedTo) = (lineBreak, end);
}
