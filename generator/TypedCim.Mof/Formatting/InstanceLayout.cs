namespace TypedCim.Mof;

/// <summary>Lays out instances: one property a line; nested ones on one line if they fit.</summary>
internal sealed class InstanceLayout(FormatSource source, LayoutSteps steps, HeaderLayout headers, MemberLayout members)
{
    private const int Depth = 4;

    /// <summary>Adds an instance at the top level, without its semicolon.</summary>
    public void Add(int start, int end)
    {
        var open = headers.Add(start, end);
        if (open == end)
        {
            return;
        }

        var close = source.CloseOf(open);
        steps.HardLine();
        steps.Token(open);
        steps.Indent(Depth);
        for (var i = open + 1; i < close;)
        {
            steps.HardLine(i > open + 1 && source.GapBefore(i).HasBlankFirst);
            i = members.Add(i, close);
        }

        headers.AddClose(open, close, Depth);
    }

    /// <summary>Adds an instance that is a value.</summary>
    public void AddNested(int start, int end)
    {
        steps.Begin();
        var open = headers.Add(start, end);
        if (open < end)
        {
            AddNestedBody(open, source.CloseOf(open));
        }

        steps.End();
    }

    private void AddNestedBody(int open, int close)
    {
        steps.Line();
        steps.Token(open);
        steps.Indent(Depth);
        for (var i = open + 1; i < close;)
        {
            steps.Line();
            i = members.Add(i, close);
        }

        steps.Leading(close);
        steps.Indent(-Depth);
        steps.Line();
        steps.Token(close);
    }
}
