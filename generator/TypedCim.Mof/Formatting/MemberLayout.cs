namespace TypedCim.Mof;

/// <summary>Lays out properties, methods and parameters: qualifiers and declaration on one line if they fit, else the declaration on its own.</summary>
internal sealed class MemberLayout(
    FormatSource source, SyntaxScanner scanner, LayoutSteps steps, ValueLayout values, QualifierLayout qualifiers)
{
    private const int Depth = 4;

    /// <summary>Gets the layout of qualifier lists.</summary>
    public QualifierLayout Qualifiers => qualifiers;

    /// <summary>Adds a member with the semicolons behind it.</summary>
    /// <returns>The token behind it.</returns>
    public int Add(int start, int limit)
    {
        var end = scanner.PassMember(start, limit);
        var hasSemicolon = end < limit && source.Is(end, MofTokenKind.Semicolon);
        AddGroup(start, end, hasSemicolon ? end : -1);
        return AddSemicolons(hasSemicolon ? end + 1 : end, limit);
    }

    /// <summary>Adds a parameter or the value of an enumeration, with what separates it from the next one.</summary>
    /// <returns>The token behind it.</returns>
    public int AddItem(int start, int close)
    {
        var end = scanner.PassMember(start, close);
        var next = PassSeparator(end, close);
        AddGroup(start, end, next > end ? end : -1);
        return next;
    }

    /// <summary>Adds semicolons that end nothing directly behind what is before them.</summary>
    public int AddSemicolons(int start, int limit)
    {
        var i = start;
        for (; i < limit && source.Is(i, MofTokenKind.Semicolon); i++)
        {
            steps.Token(i);
        }

        return i;
    }

    /// <summary>Adds qualifier lists, each followed by a place where the line may end.</summary>
    public int AddQualifiers(int start, int end)
    {
        var i = start;
        while (i < end && source.Is(i, MofTokenKind.OpenBracket))
        {
            var close = source.CloseOf(i);
            qualifiers.Add(i, close);
            i = close + 1;
            if (i < end)
            {
                steps.Line();
            }
        }

        return i;
    }

    // Comments around a member are no part of it: a short member stays on one line whatever is said about it.
    private void AddGroup(int start, int end, int separator)
    {
        var last = separator < 0 ? end - 1 : separator;
        steps.DeferTrailing(last);
        steps.Leading(start);
        steps.Begin();
        var i = AddQualifiers(start, end);
        if (i < end)
        {
            i = AddDeclarator(i, end);
        }

        if (i < end)
        {
            AddRest(i, end);
        }

        if (separator >= 0)
        {
            steps.Token(separator);
        }

        steps.End();
        steps.Trailing(last);
    }

    private int AddDeclarator(int start, int limit)
    {
        var (name, end) = scanner.PassDeclarator(start, limit);
        for (var i = start; i < end; i++)
        {
            var isSpaced = i > start && source.Is(i, MofTokenKind.Name)
                && source.KindOf(i - 1) is MofTokenKind.Name or MofTokenKind.CloseBracket;
            if (isSpaced)
            {
                steps.Space();
            }

            steps.Token(i, FormOf(i, start, name));
        }

        return end;
    }

    private LayoutStepKind FormOf(int token, int start, int name)
    {
        if (token == name || !source.Is(token, MofTokenKind.Name))
        {
            return LayoutStepKind.Text;
        }

        var isKeyword = token == start
            ? TypeNames.Find(source.TextOf(token)) is not null
            : source.IsWord(token, "ref") && !source.Is(token - 1, MofTokenKind.Colon);
        return isKeyword ? LayoutStepKind.LowerText : LayoutStepKind.Text;
    }

    private void AddRest(int start, int end)
    {
        switch (source.KindOf(start))
        {
            case MofTokenKind.OpenParenthesis:
                AddParameters(start, source.CloseOf(start));
                break;
            case MofTokenKind.OpenBrace:
                AddBracedParameters(start, source.CloseOf(start));
                break;
            default:
                steps.Space();
                steps.Token(start);
                if (start + 1 < end)
                {
                    steps.Space();
                    _ = values.Add(start + 1, end);
                }

                break;
        }
    }

    private void AddParameters(int open, int close)
    {
        var isOnePerLine = HasQualifier(open, close);
        if (!isOnePerLine)
        {
            steps.Begin();
        }

        steps.Token(open);
        steps.Indent(Depth);
        for (var i = open + 1; i < close;)
        {
            AddParameterBreak(isOnePerLine, isFirst: i == open + 1);
            i = AddItem(i, close);
        }

        steps.Leading(close);
        steps.Indent(-Depth);
        steps.Token(close);
        if (!isOnePerLine)
        {
            steps.End();
        }
    }

    private void AddParameterBreak(bool isOnePerLine, bool isFirst)
    {
        if (isOnePerLine)
        {
            steps.HardLine();
        }
        else if (isFirst)
        {
            steps.EmptyLine();
        }
        else
        {
            steps.Line();
        }
    }

    private bool HasQualifier(int open, int close)
    {
        for (var i = open + 1; i < close;)
        {
            if (source.Is(i, MofTokenKind.OpenBracket))
            {
                return true;
            }

            i = PassSeparator(scanner.PassMember(i, close), close);
        }

        return false;
    }

    private void AddBracedParameters(int open, int close)
    {
        steps.HardLine();
        steps.Token(open);
        steps.Indent(Depth);
        for (var i = open + 1; i < close;)
        {
            steps.HardLine();
            i = AddItem(i, close);
        }

        steps.Leading(close);
        steps.Indent(-Depth);
        steps.HardLine();
        steps.Token(close);
    }

    private int PassSeparator(int end, int close) =>
        end < close && source.KindOf(end) is MofTokenKind.Comma or MofTokenKind.Semicolon ? end + 1 : end;
}
