namespace TypedCim.Mof;

/// <summary>Prints comments where they stood: on lines of their own, behind a token, or between two tokens of a line.</summary>
internal sealed class CommentPrinter(FormatSource source, LayoutWriter writer)
{
    private const int TabWidth = 4;

    /// <summary>Prints the comments that stand before a token.</summary>
    public void PrintLeading(int token)
    {
        var gap = source.GapBefore(token);
        for (var i = gap.FirstLeading; i < gap.FirstComment + gap.CommentCount; i++)
        {
            var comment = source.CommentAt(i);
            if (comment.IsFirstOnLine)
            {
                writer.NewLine(comment.HasBlankBefore && i > gap.FirstLeading);
            }
            else
            {
                writer.SpaceBeforeComment();
            }

            Print(comment);
        }

        if (gap.IsFirstOnLine)
        {
            writer.NewLine(gap.HasBlankBefore);
        }
        else if (!IsPunctuation(source.KindOf(token)))
        {
            writer.Space();
        }
    }

    /// <summary>Prints the comments that stand behind a token.</summary>
    public void PrintTrailing(int token)
    {
        var gap = source.GapBefore(token + 1);
        for (var i = gap.FirstComment; i < gap.FirstLeading; i++)
        {
            writer.Space();
            Print(source.CommentAt(i));
        }

        writer.NewLine(isBlank: false);
    }

    private static bool IsPunctuation(MofTokenKind kind) =>
        kind is MofTokenKind.Semicolon or MofTokenKind.Comma or MofTokenKind.CloseParenthesis or MofTokenKind.CloseBracket or MofTokenKind.CloseBrace;

    private void Print(FormatComment comment)
    {
        var text = source.Text.AsSpan(comment.Start, comment.End - comment.Start);
        var lineBreak = text.IndexOfAny('\r', '\n');
        if (lineBreak < 0)
        {
            writer.Write(comment.Start, comment.End);
        }
        else
        {
            PrintLines(comment, comment.Start + lineBreak);
        }
    }

    // The lines of a block comment move with its first line, so that drawings in it keep their shape; stars are lined up.
    private void PrintLines(FormatComment comment, int firstLineEnd)
    {
        var oldColumn = ColumnOf(comment.Start);
        writer.Write(comment.Start, TrimEnd(comment.Start, firstLineEnd));
        var newColumn = writer.Column - (TrimEnd(comment.Start, firstLineEnd) - comment.Start);
        for (var start = LineBehind(firstLineEnd); start <= comment.End;)
        {
            var end = LineEnd(start, comment.End);
            var (text, indentation) = PassIndentation(start, end);
            var shifted = source.Text[Math.Min(text, comment.End - 1)] == '*' ? newColumn + 1 : newColumn + Math.Max(0, indentation - oldColumn);
            writer.WriteLine(shifted, text, TrimEnd(text, end));
            if (end >= comment.End)
            {
                return;
            }

            start = LineBehind(end);
        }
    }

    private int ColumnOf(int position)
    {
        var start = position;
        while (start > 0 && source.Text[start - 1] is not ('\r' or '\n'))
        {
            start--;
        }

        var (text, indentation) = PassIndentation(start, position);
        return indentation + position - text;
    }

    private (int Text, int Indentation) PassIndentation(int start, int end)
    {
        var indentation = 0;
        var i = start;
        for (; i < end && source.Text[i] is ' ' or '\t'; i++)
        {
            indentation += source.Text[i] == '\t' ? TabWidth : 1;
        }

        return (i, indentation);
    }

    private int LineEnd(int start, int limit)
    {
        var length = source.Text.AsSpan(start, limit - start).IndexOfAny('\r', '\n');
        return length < 0 ? limit : start + length;
    }

    private int LineBehind(int lineEnd) =>
        source.Text[lineEnd] == '\r' && lineEnd + 1 < source.Text.Length && source.Text[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;

    private int TrimEnd(int start, int end)
    {
        while (end > start && source.Text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end;
    }
}
