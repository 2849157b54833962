namespace TypedCim.Mof;

/// <content>String and character literals.</content>
internal partial struct MofLexer
{
    private const string StringStops = "\"\\\r\n";

    // A character literal is at most '\xHHHH'; an apostrophe in prose must not make the lexer look further than a word.
    private const int LongestCharacterLiteral = 40;

    private MofToken ScanString(int start)
    {
        var flags = MofTokenFlags.None;
        var i = start + 1;
        while (true)
        {
            var length = _text.AsSpan(i).IndexOfAny(StringStops.AsSpan());
            if (length < 0)
            {
                return TakeUnterminated(start, _text.Length, flags);
            }

            i += length;
            switch (_text[i])
            {
                case '"':
                    return Take(MofTokenKind.String, start, i + 1, flags);
                case '\\':
                    flags |= MofTokenFlags.HasEscape;
                    i = PassEscape(i);
                    break;
                default:
                    return ScanStringOverLines(start, i, flags);
            }
        }
    }

    // An escape is at least two characters; a line break is never part of one. Its meaning is settled when the string is decoded.
    private readonly int PassEscape(int i) => CharacterAt(i + 1) is '\r' or '\n' || i + 1 >= _text.Length ? i + 1 : i + 2;

    // DSP0004 forbids raw line breaks, but dumps and documentation pages have them. Either the string goes on to its closing quote, or the
    // quote is missing and the next one opens another string. What follows the next quote tells which: inside a value list only a few
    // characters can follow a string, whereas the text of another string nearly always starts with something else.
    private MofToken ScanStringOverLines(int start, int lineBreak, MofTokenFlags flags)
    {
        if (_memory.IsUnclosed(lineBreak))
        {
            return TakeUnterminated(start, lineBreak, flags);
        }

        var i = lineBreak;
        var found = flags | MofTokenFlags.HasLineBreak;
        while ((uint)i < (uint)_text.Length && _text[i] != '"')
        {
            if (_text[i] == '\\')
            {
                found |= MofTokenFlags.HasEscape;
                i = PassEscape(i);
            }
            else
            {
                i++;
            }
        }

        if (i >= _text.Length || !CanFollowString(_text.AsSpan(i + 1)))
        {
            _memory.NoteUnclosed(lineBreak, i);
            return TakeUnterminated(start, lineBreak, flags);
        }

        return Take(MofTokenKind.String, start, i + 1, found);
    }

    private MofToken TakeUnterminated(int start, int end, MofTokenFlags flags) =>
        Take(MofTokenKind.String, start, end, flags | MofTokenFlags.Unterminated);

    /// <summary>Tells whether the text behind a quote can follow a string; it looks at a short piece only.</summary>
    private static bool CanFollowString(ReadOnlySpan<char> text)
    {
        const int window = 1024;
        var rest = text.Length > window ? text.Slice(0, window) : text;
        var isAdjacent = true;
        while (!rest.IsEmpty)
        {
            var length = TriviaLength(rest);
            if (length == 0)
            {
                return rest[0] is ';' or ',' or ')' or '}' or ']' or ':' || (rest[0] == '"' && !isAdjacent);
            }

            isAdjacent = false;
            rest = rest.Slice(length);
        }

        return true;
    }

    private static int TriviaLength(ReadOnlySpan<char> text)
    {
        if (MofCharacters.Classify(text[0]) == CharacterClass.Space)
        {
            return 1;
        }

        if (text[0] != '/' || text.Length < 2 || text[1] is not ('/' or '*'))
        {
            return 0;
        }

        var body = text.Slice(2);
        var length = text[1] == '/' ? body.IndexOfAny('\r', '\n') : body.IndexOf("*/".AsSpan(), StringComparison.Ordinal);
        return length < 0 ? text.Length : length + (text[1] == '/' ? 2 : 4);
    }

    private MofToken ScanCharacter(int start)
    {
        var i = start + 1;
        var limit = Math.Min(_text.Length, i + LongestCharacterLiteral);
        while (i < limit && _text[i] is not ('\'' or '\r' or '\n'))
        {
            i = _text[i] == '\\' ? PassEscape(i) : i + 1;
        }

        // Without a closing quote nearby this is an apostrophe in prose, not a literal.
        return CharacterAt(i) == '\''
            ? Take(MofTokenKind.Character, start, i + 1)
            : Take(MofTokenKind.Bad, start, start + 1);
    }
}
