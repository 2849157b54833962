using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>Walks over the tokens of a text with one token at hand, and knows how deep in braces and parentheses it is.</summary>
internal sealed class TokenReader
{
    private readonly LineCursor _lines;
    private MofLexer _lexer;

    // Where the token before the one at hand ends; -1 where reading began anew.
    private int _gapStart = -1;

    public TokenReader(string text)
    {
        Text = text;
        _lines = new LineCursor(text);
        _lexer = new MofLexer(text);
        Current = _lexer.Next();
    }

    public string Text { get; }

    public MofToken Current { get; private set; }

    /// <summary>Gets the token before <see cref="Current"/>.</summary>
    public MofToken Previous { get; private set; }

    /// <summary>Gets or sets the number of braces open before <see cref="Current"/>; recovery sets it back.</summary>
    public int Depth { get; set; }

    /// <summary>Gets or sets the number of parentheses open since the member began; recovery counts on it.</summary>
    public int Parentheses { get; set; }

    public bool IsAtEnd => Current.Kind == MofTokenKind.End;

    /// <summary>Gets a value indicating whether <see cref="Current"/> is the first token of its line.</summary>
    public bool IsFirstOnLine => _gapStart < 0 || Text.AsSpan(_gapStart, Current.Start - _gapStart).IndexOfAny('\r', '\n') >= 0;

    public int UnusualSpaceAt => _lexer.UnusualSpaceAt;

    public MofToken OpenComment => _lexer.OpenComment;

    public void Advance()
    {
        var current = Current;
        if (current.Kind >= MofTokenKind.OpenParenthesis)
        {
            CountBrackets(current.Kind);
        }

        Previous = current;
        _gapStart = current.End;
        Current = _lexer.Next();
    }

    /// <summary>Passes the text up to a closing bracket, which was read before in another place.</summary>
    /// <param name="end">The offset behind the bracket.</param>
    public void PassKnown(int end)
    {
        Previous = new MofToken(MofTokenKind.CloseBracket, MofTokenFlags.None, end - 1, end);
        _gapStart = end;
        _lexer.MoveTo(end);
        Current = _lexer.Next();
    }

    /// <summary>Passes the token at hand if it is still the one at an offset: a loop that calls this at its end cannot stand still.</summary>
    public void EnsureProgress(int start)
    {
        if (Current.Start == start && !IsAtEnd)
        {
            Advance();
        }
    }

    public bool At(MofTokenKind kind) => Current.Kind == kind;

    /// <summary>Tells whether the token at hand is a word, which must be given in lower case.</summary>
    public bool AtWord(string word) => IsWord(Current, word);

    public bool IsWord(MofToken token, string word) => token.Kind == MofTokenKind.Name && MofCharacters.EqualsWord(TextOf(token), word);

    /// <summary>Passes the token at hand if it is of a kind.</summary>
    public bool TryTake(MofTokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    public ReadOnlySpan<char> TextOf(MofToken token) => Text.AsSpan(token.Start, token.Length);

    // Few tokens are peeked at. Inlined, the copy of the lexer would make all methods that may do it clear a place for it.

    /// <summary>Gives the token after the one at hand.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public MofToken Peek()
    {
        var ahead = _lexer;
        return ahead.Next();
    }

    /// <summary>Gives the two tokens after the one at hand.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public (MofToken First, MofToken Second) PeekTwo()
    {
        var ahead = _lexer;
        return (ahead.Next(), ahead.Next());
    }

    public Bookmark Mark() => new(_lexer, Current, Previous, _gapStart, Depth, Parentheses);

    public void Return(Bookmark bookmark) =>
        (_lexer, Current, Previous, _gapStart, Depth, Parentheses) = bookmark;

    /// <summary>Continues somewhere else.</summary>
    public void MoveTo(int position)
    {
        _lexer.MoveTo(position);
        _gapStart = -1;
        Current = _lexer.Next();
    }

    /// <summary>Gives the text from the start of a token to the end of its line.</summary>
    public ReadOnlySpan<char> RestOfLine(MofToken token) => LineAt(token.Start);

    /// <summary>Skips the rest of the line on which the token at hand begins.</summary>
    public void SkipLine() => MoveTo(LineAfter(Current.Start));

    /// <summary>Skips the rest of the line on which a token begins, and the lines behind it up to one that is wanted.</summary>
    public void SkipLines(MofToken from, LinePredicate isWanted)
    {
        var line = LineAfter(from.Start);
        while (line < Text.Length && !isWanted(LineAt(line)))
        {
            line = LineAfter(line);
        }

        MoveTo(line);
    }

    /// <summary>Tells whether the line of the token at hand ends in a back slash, which joins the next line to it in C.</summary>
    public bool IsLineContinued()
    {
        var line = LineAt(Current.Start).TrimEnd();
        return !line.IsEmpty && line[line.Length - 1] == '\\';
    }

    /// <summary>Gives the line on which a token begins, counted from 0.</summary>
    public int LineOf(MofToken token) => _lines.Find(token.Start).Line;

    /// <summary>Gives the line on which a token begins, counted from 0, and the offset of its first character.</summary>
    public (int Line, int LineStart) LineAt(MofToken token) => _lines.Find(token.Start);

    public MofSpan SpanOf(MofToken token) => SpanInside(token, 0, token.Length);

    /// <summary>Gives the span from the start of one token to the end of another.</summary>
    public MofSpan SpanOf(MofToken first, MofToken last)
    {
        if (first.Start == last.Start)
        {
            return SpanOf(first);
        }

        var (line, lineStart) = _lines.Find(first.Start);
        var end = SpanOf(last);
        return new MofSpan(first.Start, last.End - first.Start, line, first.Start - lineStart, end.EndLine, end.EndColumn);
    }

    /// <summary>Gives the empty span behind the token before the one at hand: where something is missing.</summary>
    public MofSpan SpanAfterPrevious()
    {
        var behind = SpanOf(Previous);
        return new MofSpan(Previous.End, 0, behind.EndLine, behind.EndColumn, behind.EndLine, behind.EndColumn);
    }

    /// <summary>Gives the span of a part of a token, which may stand on a later line than the token begins.</summary>
    public MofSpan SpanInside(MofToken token, int offset, int length)
    {
        var start = token.Start + offset;
        if (!token.HasFlag(MofTokenFlags.HasLineBreak))
        {
            return SpanInText(start, length);
        }

        var (line, lineStart) = _lines.Find(start);
        var (endLine, endLineStart) = TextLines.Pass(Text, line, lineStart, start, start + length);
        return new MofSpan(start, length, line, start - lineStart, endLine, start + length - endLineStart);
    }

    /// <summary>Gives the span of a piece of the text that lies within one line.</summary>
    public MofSpan SpanInText(int start, int length)
    {
        var (line, lineStart) = _lines.Find(start);
        return new MofSpan(start, length, line, start - lineStart, line, start - lineStart + length);
    }

    // Behind the last line there is no other: its end is then the place.
    private int LineAfter(int position)
    {
        var length = Text.AsSpan(position).IndexOfAny('\r', '\n');
        if (length < 0)
        {
            return Text.Length;
        }

        var end = position + length;
        return end + (Text[end] == '\r' && end + 1 < Text.Length && Text[end + 1] == '\n' ? 2 : 1);
    }

    private ReadOnlySpan<char> LineAt(int position)
    {
        var rest = Text.AsSpan(position);
        var length = rest.IndexOfAny('\r', '\n');
        return length < 0 ? rest : rest.Slice(0, length);
    }

    private void CountBrackets(MofTokenKind kind)
    {
        switch (kind)
        {
            case MofTokenKind.OpenBrace:
                Depth++;
                break;
            case MofTokenKind.CloseBrace:
                Depth--;
                break;
            case MofTokenKind.OpenParenthesis:
                Parentheses++;
                break;
            default:
                Parentheses--;
                break;
        }
    }

    /// <summary>A place to return to.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Bookmark(
        MofLexer Lexer, MofToken Current, MofToken Previous, int GapStart, int Depth, int Parentheses);
}
