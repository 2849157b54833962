namespace TypedCim.Mof;

/// <content>White space, line breaks and comments.</content>
internal partial struct MofLexer
{
    // CR, LF and CR LF each end one line, as in every editor; old Macintosh files have the lone CR.
    private int PassLineBreak(int i)
    {
        i += _text[i] == '\r' && CharacterAt(i + 1) == '\n' ? 2 : 1;
        _line++;
        _lineStart = i;
        return i;
    }

    private void NoteUnusualSpace(char c, int i)
    {
        // A byte order mark that survived decoding is no white space of the author's.
        if (c >= 128 && UnusualSpaceAt < 0 && !(c == '\uFEFF' && i == 0))
        {
            UnusualSpaceAt = i;
        }
    }

    private bool TryPassComment(ref int i)
    {
        switch (CharacterAt(i + 1))
        {
            case '/':
                var length = _text.AsSpan(i).IndexOfAny('\r', '\n');
                i = length < 0 ? _text.Length : i + length;
                return true;
            case '*':
                i = PassBlockComment(i);
                return true;
            default:
                return false;
        }
    }

    // A comment that never ends gets an end two behind the text, so that it compares like any other.
    private int PassBlockComment(int start)
    {
        var (openLine, openLineStart) = (_line, _lineStart);
        if (_memory.TryFindCommentEnd(start + 2, out var end, out var line, out var lineStart))
        {
            (_line, _lineStart) = (line, lineStart);
        }
        else
        {
            var length = _text.AsSpan(start + 2).IndexOf("*/".AsSpan(), StringComparison.Ordinal);
            end = length < 0 ? _text.Length + 2 : start + 2 + length + 2;
            CountLines(start, Math.Min(end, _text.Length));
            _memory.NoteCommentEnd(start + 2, end, _line, _lineStart);
        }

        if (end > _text.Length)
        {
            OpenComment = new MofToken(MofTokenKind.Bad, MofTokenFlags.None, start, start + 2, openLine, openLineStart);
        }

        return end;
    }

    /// <summary>Moves the line counters over the line breaks between two offsets.</summary>
    private void CountLines(int start, int end)
    {
        while (start < end)
        {
            var length = _text.AsSpan(start, end - start).IndexOfAny('\r', '\n');
            if (length < 0)
            {
                return;
            }

            start = PassLineBreak(start + length);
        }
    }
}
