namespace TypedCim.Mof;

/// <summary>Lays out values. What does not fit on its line goes on four columns deeper.</summary>
internal sealed class ValueLayout(FormatSource source, SyntaxScanner scanner, LayoutSteps steps)
{
    private const int Depth = 4;

    private InstanceLayout? _instances;

    /// <summary>Sets the layout of nested instances; instances hold values, and values instances.</summary>
    public InstanceLayout Instances
    {
        set => _instances = value;
    }

    /// <summary>Adds a value.</summary>
    /// <param name="start">Its first token.</param>
    /// <param name="limit">The token behind the declaration.</param>
    /// <returns>The token behind the value.</returns>
    public int Add(int start, int limit)
    {
        var end = scanner.PassValue(start, limit);
        if (source.Is(start, MofTokenKind.OpenBrace))
        {
            AddArray(start, end - 1);
        }
        else if (scanner.IsInstance(start))
        {
            _instances!.AddNested(start, end);
        }
        else if (end - start > 1)
        {
            AddPieces(start, end);
        }
        else
        {
            steps.Token(start, FormOf(start));
        }

        return end;
    }

    /// <summary>Adds brackets with values between them, as many a line as fit.</summary>
    public void AddArray(int open, int close)
    {
        steps.Begin();
        steps.Token(open);
        steps.Indent(Depth);
        for (var i = open + 1; i < close;)
        {
            i = AddItem(i, close, isFirst: i == open + 1);
        }

        // Comments before the closing bracket belong to the items.
        steps.Leading(close);
        steps.Indent(-Depth);
        steps.Token(close);
        steps.End();
    }

    private int AddItem(int start, int close, bool isFirst)
    {
        var fill = isFirst ? -1 : steps.Fill(isLoose: false);
        var end = source.Is(start, MofTokenKind.Comma) ? start : Add(start, close);
        return steps.EndItem(fill, end, hasComma: end < close && source.Is(end, MofTokenKind.Comma));
    }

    // Authors cut strings where a line ends or a thought does, so the cuts stay; each piece has its line unless all fit on one.
    private void AddPieces(int start, int end)
    {
        steps.Begin();
        steps.Indent(Depth);
        for (var i = start; i < end; i++)
        {
            if (i > start)
            {
                steps.Line();
            }

            steps.Token(i);
        }

        steps.Indent(-Depth);
        steps.End();
    }

    private LayoutStepKind FormOf(int token) =>
        source.IsWord(token, "true") || source.IsWord(token, "false") || source.IsWord(token, "null") ? LayoutStepKind.LowerText : LayoutStepKind.Text;
}
