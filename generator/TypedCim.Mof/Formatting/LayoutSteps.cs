namespace TypedCim.Mof;

/// <summary>Collects the steps of a layout. Each token brings its comments along, unless they were placed before.</summary>
internal sealed class LayoutSteps(FormatSource source)
{
    private readonly List<LayoutStep> _steps = [];
    private readonly Stack<int> _open = new();
    private readonly HashSet<int> _deferred = [];
    private int _placedLeading = -1;

    public int Count => _steps.Count;

    public LayoutStep this[int index] => _steps[index];

    /// <summary>Adds a token with its comments.</summary>
    public void Token(int token, LayoutStepKind form = LayoutStepKind.Text)
    {
        Bare(token, form);
        if (!_deferred.Contains(token))
        {
            Trailing(token);
        }
    }

    /// <summary>Adds a token whose trailing comments the caller places.</summary>
    public void Bare(int token, LayoutStepKind form = LayoutStepKind.Text)
    {
        Leading(token);
        _steps.Add(new LayoutStep(form, token));
    }

    /// <summary>Adds a range of tokens as they are written.</summary>
    public void Verbatim(int first, int last)
    {
        Leading(first);
        _steps.Add(new LayoutStep(LayoutStepKind.Verbatim, first, last));
        Trailing(last);
    }

    /// <summary>Adds the comments before a token, once.</summary>
    public void Leading(int token)
    {
        if (token != _placedLeading && source.GapBefore(token).LeadingCount > 0)
        {
            _steps.Add(new LayoutStep(LayoutStepKind.Leading, token));
            _placedLeading = token;
        }
    }

    /// <summary>Adds the comments behind a token.</summary>
    public void Trailing(int token)
    {
        _ = _deferred.Remove(token);
        if (source.GapBefore(token + 1).TrailingCount > 0)
        {
            _steps.Add(new LayoutStep(LayoutStepKind.Trailing, token));
        }
    }

    /// <summary>Keeps the trailing comments of a token back until <see cref="Trailing"/> is called for it: they are no part of its group.</summary>
    public void DeferTrailing(int token) => _deferred.Add(token);

    public void Space() => _steps.Add(new LayoutStep(LayoutStepKind.Space));

    public void Line() => _steps.Add(new LayoutStep(LayoutStepKind.Line));

    public void EmptyLine() => _steps.Add(new LayoutStep(LayoutStepKind.EmptyLine));

    public void HardLine(bool isBlank = false) => _steps.Add(new LayoutStep(LayoutStepKind.HardLine, isBlank ? 1 : 0));

    public void Indent(int change) => _steps.Add(new LayoutStep(LayoutStepKind.Indent, change));

    public void Begin()
    {
        _open.Push(_steps.Count);
        _steps.Add(new LayoutStep(LayoutStepKind.Begin));
    }

    public void End()
    {
        var begin = _open.Pop();
        _steps.Add(new LayoutStep(LayoutStepKind.End));
        _steps[begin] = _steps[begin] with { Last = _steps.Count };
    }

    /// <summary>Begins an item of a list that is filled line by line.</summary>
    /// <param name="isLoose">Whether the item may begin on a line on which it does not end.</param>
    /// <returns>The handle for <see cref="EndItem"/>.</returns>
    public int Fill(bool isLoose)
    {
        _steps.Add(new LayoutStep(isLoose ? LayoutStepKind.LooseFill : LayoutStepKind.Fill));
        return _steps.Count - 1;
    }

    /// <summary>Ends an item of a list.</summary>
    /// <param name="fill">Where it began, or -1 when the line cannot end before it.</param>
    /// <param name="end">The token behind the item.</param>
    /// <param name="hasComma">Whether that token is the comma of the item.</param>
    /// <returns>The token behind the item and its comma.</returns>
    public int EndItem(int fill, int end, bool hasComma)
    {
        if (hasComma)
        {
            Bare(end);
        }

        if (fill >= 0)
        {
            _steps[fill] = _steps[fill] with { Last = _steps.Count };
        }

        if (!hasComma)
        {
            return end;
        }

        Trailing(end);
        return end + 1;
    }
}
