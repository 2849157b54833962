namespace TypedCim.Mof;

/// <content>White space and comments.</content>
internal partial struct MofLexer
{
    private void NoteUnusualSpace(char c, int i)
    {
        // A byte order mark that survived decoding is no white space of the author's.
        if (c >= 128 && UnusualSpaceAt < 0 && !(c == '\uFEFF' && i == 0))
        {
            UnusualSpaceAt = i;
        }
    }

    // Gives the offset behind the comment that begins here, or that of its slash when there is none.
    private int PassComment(int start)
    {
        switch (CharacterAt(start + 1))
        {
            case '/':
                var length = _text.AsSpan(start).IndexOfAny('\r', '\n');
                return length < 0 ? _text.Length : start + length;
            case '*':
                return PassBlockComment(start);
            default:
                return start;
        }
    }

    // A comment that never ends gets an end two behind the text, so that it compares like any other.
    private int PassBlockComment(int start)
    {
        if (!_memory.TryFindCommentEnd(start + 2, out var end))
        {
            var length = _text.AsSpan(start + 2).IndexOf("*/".AsSpan(), StringComparison.Ordinal);
            end = length < 0 ? _text.Length + 2 : start + 2 + length + 2;
            _memory.NoteCommentEnd(start + 2, end);
        }

        if (end > _text.Length)
        {
            OpenComment = new MofToken(MofTokenKind.Bad, MofTokenFlags.None, start, start + 2);
        }

        return end;
    }
}
