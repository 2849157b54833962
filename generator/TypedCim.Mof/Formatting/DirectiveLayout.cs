namespace TypedCim.Mof;

/// <summary>Lays out compiler directives, <c>#pragma name("…")</c>, and qualifier declarations.</summary>
internal sealed class DirectiveLayout(FormatSource source, SyntaxScanner scanner, LayoutSteps steps, ValueLayout values)
{
    private const int Depth = 4;

    /// <summary>Adds a directive from its hash sign on.</summary>
    /// <returns>The token behind it.</returns>
    public int Add(int hash, int limit)
    {
        steps.Token(hash);
        var i = hash + 1;
        var words = source.IsWord(i, "pragma") ? 2 : 1;
        for (; words > 0 && i < limit && source.Is(i, MofTokenKind.Name); words--)
        {
            if (i > hash + 1)
            {
                steps.Space();
            }

            steps.Token(i, LayoutStepKind.LowerText);
            i++;
        }

        if (i < limit && source.Is(i, MofTokenKind.String))
        {
            steps.Space();
            steps.Token(i);
            return i + 1;
        }

        return i < limit && source.Is(i, MofTokenKind.OpenParenthesis) ? AddArguments(i, source.CloseOf(i)) : i;
    }

    /// <summary>Adds <c>Qualifier Name : type = default, Scope(…), Flavor(…)</c>, without the semicolon.</summary>
    /// <returns>The token behind it.</returns>
    public int AddQualifier(int start, int limit)
    {
        var end = PassQualifier(start, limit);
        steps.Begin();
        steps.Token(start, LayoutStepKind.CapitalText);
        steps.Indent(Depth);
        var fill = -1;
        for (var i = start + 1; i < end;)
        {
            i = AddPart(i, end, ref fill);
        }

        steps.Indent(-Depth);
        steps.End();
        return end;
    }

    private int AddArguments(int open, int close)
    {
        for (var i = open; i <= close; i++)
        {
            if (i > open + 1 && source.Is(i - 1, MofTokenKind.Comma) && i < close)
            {
                steps.Space();
            }

            steps.Token(i);
        }

        return close + 1;
    }

    // A comma may be followed by a line break, everything else is words with spaces.
    private int AddPart(int i, int end, ref int fill)
    {
        var kind = source.KindOf(i);
        if (kind == MofTokenKind.Comma)
        {
            var next = steps.EndItem(fill, i, hasComma: true);
            fill = next < end ? steps.Fill(isLoose: false) : -1;
            return next;
        }

        if (kind == MofTokenKind.OpenParenthesis)
        {
            values.AddArray(i, source.CloseOf(i));
            return source.CloseOf(i) + 1;
        }

        var isBehindComma = source.Is(i - 1, MofTokenKind.Comma);
        if (!isBehindComma && kind != MofTokenKind.OpenBracket && kind != MofTokenKind.CloseBracket && !source.Is(i - 1, MofTokenKind.OpenBracket))
        {
            steps.Space();
        }

        if (source.Is(i - 1, MofTokenKind.Assign))
        {
            return values.Add(i, end);
        }

        steps.Token(i, FormOf(i));
        return i + 1;
    }

    private LayoutStepKind FormOf(int token)
    {
        if (source.Is(token - 1, MofTokenKind.Colon) && TypeNames.Find(source.TextOf(token)) is not null)
        {
            return LayoutStepKind.LowerText;
        }

        var isPart = source.IsWord(token, "scope") || source.IsWord(token, "flavor") || source.IsWord(token, "policy");
        return isPart && source.Is(token - 1, MofTokenKind.Comma) ? LayoutStepKind.CapitalText : LayoutStepKind.Text;
    }

    private int PassQualifier(int start, int limit)
    {
        var i = start + 1;
        while (i < limit && !source.Is(i, MofTokenKind.Semicolon) && !IsNextDeclaration(i))
        {
            var isOpen = source.KindOf(i) is MofTokenKind.OpenParenthesis or MofTokenKind.OpenBrace or MofTokenKind.OpenBracket;
            i = isOpen ? scanner.Behind(i, limit) : i + 1;
        }

        return i;
    }

    // Without its semicolon a declaration ends at its last parenthesis.
    private bool IsNextDeclaration(int token) =>
        source.Is(token - 1, MofTokenKind.CloseParenthesis) && !source.Is(token, MofTokenKind.Comma);
}
