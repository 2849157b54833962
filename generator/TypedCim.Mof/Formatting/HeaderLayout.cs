namespace TypedCim.Mof;

/// <summary>Lays out what stands before a body in braces, and the end of such a body.</summary>
internal sealed class HeaderLayout(FormatSource source, LayoutSteps steps)
{
    /// <summary>Adds the words before the brace: <c>class A as $a : B</c>, <c>instance of A</c>, <c>enumeration A : uint8</c>.</summary>
    /// <returns>The brace, or <paramref name="end"/> when there is none.</returns>
    public int Add(int start, int end)
    {
        var i = start;
        for (; i < end && !source.Is(i, MofTokenKind.OpenBrace); i++)
        {
            if (i > start)
            {
                steps.Space();
            }

            steps.Token(i, IsKeyword(i, start) ? LayoutStepKind.LowerText : LayoutStepKind.Text);
        }

        return i;
    }

    /// <summary>Adds the closing brace of a body whose members are <paramref name="depth"/> columns deeper, behind the comments before it.</summary>
    public void AddClose(int open, int close, int depth)
    {
        var gap = source.GapBefore(close);
        if (gap.LeadingCount > 0)
        {
            steps.HardLine(close > open + 1 && gap.HasBlankFirst);
            steps.Leading(close);
        }

        steps.Indent(-depth);
        steps.HardLine();
        steps.Token(close);
    }

    // The first word is the keyword; behind it come 'of', 'as' and the type of an enumeration, all of which can also be names.
    private bool IsKeyword(int token, int start)
    {
        if (token == start)
        {
            return true;
        }

        if (source.IsWord(token, "of"))
        {
            return token == start + 1 && (source.IsWord(start, "instance") || source.IsWord(start, "value"));
        }

        return source.IsWord(token, "as")
            ? source.Is(token + 1, MofTokenKind.Alias)
            : source.IsWord(start, "enumeration") && source.Is(token - 1, MofTokenKind.Colon) && TypeNames.Find(source.TextOf(token)) is not null;
    }
}
