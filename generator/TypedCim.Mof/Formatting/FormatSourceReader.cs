namespace TypedCim.Mof;

/// <summary>Cuts a text into tokens and comments, and decides which token each comment belongs to.</summary>
internal sealed class FormatSourceReader
{
    private readonly string _text;
    private readonly EquatableArray<MofDiagnostic> _diagnostics;
    private readonly List<MofToken> _tokens = [];
    private readonly List<FormatGap> _gaps = [];
    private readonly List<FormatComment> _comments = [];
    private MofLexer _lexer;
    private int _nextDiagnostic;
    private int _proseStart = -1;

    private FormatSourceReader(string text, EquatableArray<MofDiagnostic> diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
        _lexer = new MofLexer(text);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">A text without errors.</param>
    /// <param name="diagnostics">What the parser found in it, ordered by position: it knows which text is prose.</param>
    public static FormatSource Read(string text, EquatableArray<MofDiagnostic> diagnostics)
    {
        // Ctrl-Z and NUL pad the end of files that DOS tools wrote; the parser drops them too.
        var reader = new FormatSourceReader(text.TrimEnd('\0', '\u001A', ' ', '\t', '\r', '\n'), diagnostics);
        reader.ReadTokens();
        return new FormatSource(reader._text, LineBreakOf(text), reader._tokens, reader._gaps, reader._comments);
    }

    private static string LineBreakOf(string text)
    {
        var first = text.AsSpan().IndexOfAny('\r', '\n');
        return first < 0 || text[first] == '\n' ? "\n"
            : first + 1 < text.Length && text[first + 1] == '\n' ? "\r\n"
            : "\r";
    }

    private void ReadTokens()
    {
        var gapStart = 0;
        while (true)
        {
            var token = _lexer.Next();
            if (IsProse(token))
            {
                // The parser goes on with the next line, whatever quotes or comment signs the prose has.
                _proseStart = token.Start;
                _lexer.MoveTo(LineEnd(token.Start));
                continue;
            }

            ReadGap(gapStart, token);
            if (token.Kind == MofTokenKind.End)
            {
                return;
            }

            _tokens.Add(token);
            gapStart = token.End;
            _proseStart = -1;
        }
    }

    private bool IsProse(MofToken token)
    {
        while (_nextDiagnostic < _diagnostics.Count)
        {
            var diagnostic = _diagnostics[_nextDiagnostic];
            if (diagnostic.Span.Start > token.Start || token.Kind == MofTokenKind.End)
            {
                return false;
            }

            _nextDiagnostic++;
            if (diagnostic.Span.Start == token.Start && diagnostic.Rule.Equals(MofRules.TextAfterSemicolon))
            {
                return true;
            }
        }

        return false;
    }

    private int LineEnd(int position)
    {
        var length = _text.AsSpan(position).IndexOfAny('\r', '\n');
        return length < 0 ? _text.Length : position + length;
    }

    private void ReadGap(int start, MofToken token)
    {
        var first = _comments.Count;
        var trailing = 0;
        var lineBreaks = 0;
        var isBehindToken = _tokens.Count > 0;
        var hasBlankFirst = false;
        for (var i = start; i < token.Start;)
        {
            if (_text[i] is '\r' or '\n')
            {
                i += _text[i] == '\r' && i + 1 < _text.Length && _text[i + 1] == '\n' ? 2 : 1;
                trailing = isBehindToken ? _comments.Count - first : trailing;
                isBehindToken = false;
                lineBreaks++;
            }
            else if (_text[i] == '/' || i == _proseStart)
            {
                hasBlankFirst |= lineBreaks > 1 && _comments.Count - first == trailing;
                i = AddComment(i, lineBreaks > 0 || _tokens.Count + _comments.Count == 0, lineBreaks > 1);
                lineBreaks = 0;
            }
            else
            {
                i++;
            }
        }

        var count = _comments.Count - first;
        trailing = isBehindToken && token.Kind == MofTokenKind.End ? count : trailing;
        hasBlankFirst |= lineBreaks > 1 && count == trailing;
        _gaps.Add(new FormatGap(first, trailing, count, hasBlankFirst, lineBreaks > 0, lineBreaks > 1));
    }

    private int AddComment(int start, bool isFirstOnLine, bool hasBlankBefore)
    {
        var kind = start == _proseStart ? FormatCommentKind.Prose
            : _text[start + 1] == '/' ? FormatCommentKind.Line
            : FormatCommentKind.Block;
        var end = kind == FormatCommentKind.Block
            ? _text.IndexOf("*/", start + 2, StringComparison.Ordinal) + 2
            : LineEnd(start);
        _comments.Add(new FormatComment(kind, start, TrimEnd(end), isFirstOnLine, hasBlankBefore));
        return end;
    }

    private int TrimEnd(int end)
    {
        while (MofCharacters.Classify(_text[end - 1]) == CharacterClass.Space)
        {
            end--;
        }

        return end;
    }
}
