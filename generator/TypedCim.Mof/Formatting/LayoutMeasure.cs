namespace TypedCim.Mof;

/// <summary>Knows in constant time how wide any range of steps is on one line, and whether it can be on one.</summary>
internal sealed class LayoutMeasure
{
    private readonly FormatSource _source;
    private readonly int[] _widths;
    private readonly int[] _forced;
    private readonly int[] _nextBreak;

    public LayoutMeasure(FormatSource source, LayoutSteps steps)
    {
        _source = source;
        _widths = new int[steps.Count + 1];
        _forced = new int[steps.Count + 1];
        _nextBreak = new int[steps.Count + 1];
        for (var i = 0; i < steps.Count; i++)
        {
            var (width, isForced) = Measure(steps[i]);
            _widths[i + 1] = _widths[i] + width;
            _forced[i + 1] = _forced[i] + (isForced ? 1 : 0);
        }

        _nextBreak[steps.Count] = steps.Count;
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            _nextBreak[i] = steps[i].Kind >= LayoutStepKind.Line ? i : _nextBreak[i + 1];
        }
    }

    /// <summary>Tells whether steps, and what follows them up to the next place where a line may end, fit on one line.</summary>
    public bool Fits(int column, int start, int end) =>
        _forced[start] == _forced[end] && column + _widths[_nextBreak[end]] - _widths[start] <= LayoutPrinter.MaxColumn;

    /// <summary>Tells whether steps up to the first place where a line may end fit on the line, when that place is inside the range.</summary>
    public bool FitsAtStart(int column, int start, int end)
    {
        var stop = _nextBreak[start];
        return stop < end && _forced[start] == _forced[stop] && column + _widths[stop] - _widths[start] <= LayoutPrinter.MaxColumn;
    }

    private (int Width, bool IsForced) Measure(LayoutStep step) => step.Kind switch
    {
        LayoutStepKind.Text or LayoutStepKind.LowerText or LayoutStepKind.CapitalText => Measure(step.First, step.First),
        LayoutStepKind.Verbatim => Measure(step.First, step.Last),
        LayoutStepKind.Space or LayoutStepKind.Line or LayoutStepKind.Fill or LayoutStepKind.LooseFill => (1, false),
        LayoutStepKind.Leading => MeasureLeading(step.First),
        LayoutStepKind.Trailing or LayoutStepKind.HardLine => (0, true),
        _ => (0, false),
    };

    private (int Width, bool IsForced) Measure(int first, int last)
    {
        var start = _source.TokenAt(first).Start;
        var length = _source.TokenAt(last).End - start;
        return (length, HasLineBreak(start, length));
    }

    private (int Width, bool IsForced) MeasureLeading(int token)
    {
        var gap = _source.GapBefore(token);
        var width = 0;
        var isForced = gap.IsFirstOnLine;
        for (var i = gap.FirstLeading; i < gap.FirstComment + gap.CommentCount; i++)
        {
            // Only the first line counts: the others are moved about, and measuring must not depend on where they were.
            var comment = _source.CommentAt(i);
            var lineBreak = _source.Text.AsSpan(comment.Start, comment.End - comment.Start).IndexOfAny('\r', '\n');
            width += (lineBreak < 0 ? comment.End - comment.Start : lineBreak) + 1;
            isForced |= comment.IsFirstOnLine || lineBreak >= 0;
        }

        return (width, isForced);
    }

    private bool HasLineBreak(int start, int length) => _source.Text.AsSpan(start, length).IndexOfAny('\r', '\n') >= 0;
}
