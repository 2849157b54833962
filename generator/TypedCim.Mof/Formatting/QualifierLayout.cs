namespace TypedCim.Mof;

/// <summary>Lays out qualifier lists: on one line if they fit, else filled line by line, with the tables of values on lines of their own.</summary>
internal sealed class QualifierLayout(FormatSource source, SyntaxScanner scanner, LayoutSteps steps, ValueLayout values)
{
    private const int Depth = 1;

    /// <summary>Adds one list.</summary>
    /// <param name="open">Its opening bracket.</param>
    /// <param name="close">Its closing bracket.</param>
    public void Add(int open, int close)
    {
        steps.Begin();
        steps.Token(open);
        steps.Indent(Depth);
        var isBehindTable = false;
        for (var i = open + 1; i < close;)
        {
            var isTable = IsTable(i);
            i = AddQualifier(i, close, isFirst: i == open + 1, hasOwnLine: isTable || isBehindTable);
            isBehindTable = isTable;
        }

        steps.Leading(close);
        steps.Indent(-Depth);
        steps.Token(close);
        steps.End();
    }

    private int AddQualifier(int start, int close, bool isFirst, bool hasOwnLine)
    {
        var fill = -1;
        if (!isFirst && hasOwnLine)
        {
            steps.Line();
        }
        else if (!isFirst)
        {
            fill = steps.Fill(isLoose: true);
        }

        var end = source.Is(start, MofTokenKind.Comma) ? start : AddParts(start, scanner.PassQualifier(start, close));
        return steps.EndItem(fill, end, hasComma: end < close && source.Is(end, MofTokenKind.Comma));
    }

    private int AddParts(int start, int end)
    {
        steps.Token(start);
        var i = start + 1;
        if (i < end && source.Is(i, MofTokenKind.OpenBrace))
        {
            i = values.Add(i, end);
        }
        else if (i < end && source.Is(i, MofTokenKind.OpenParenthesis))
        {
            i = AddParentheses(i, source.CloseOf(i));
        }

        for (; i < end; i++)
        {
            steps.Space();
            steps.Token(i);
        }

        return end;
    }

    private int AddParentheses(int open, int close)
    {
        if (close == open + 1 || scanner.PassValue(open + 1, close) != close)
        {
            values.AddArray(open, close);
        }
        else
        {
            steps.Token(open);
            _ = values.Add(open + 1, close);
            steps.Token(close);
        }

        return close + 1;
    }

    private bool IsTable(int qualifier) =>
        source.KindOf(qualifier + 1) is MofTokenKind.OpenBrace or MofTokenKind.OpenParenthesis
        && QualifierNames.Find(source.TextOf(qualifier))
            is QualifierName.ValueMap or QualifierName.Values or QualifierName.BitMap or QualifierName.BitValues;
}
