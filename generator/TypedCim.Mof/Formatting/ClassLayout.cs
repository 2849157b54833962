namespace TypedCim.Mof;

/// <summary>Lays out classes, one member a paragraph, and MOF 3 enumerations, one value a line.</summary>
internal sealed class ClassLayout(FormatSource source, SyntaxScanner scanner, LayoutSteps steps, HeaderLayout headers, MemberLayout members)
{
    private const int Depth = 4;

    /// <summary>Adds a class from its keyword to its closing brace.</summary>
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
            steps.HardLine(isBlank: i > open + 1);
            steps.Leading(i);
            i = members.AddSemicolons(AddMember(i, close), close);
        }

        headers.AddClose(open, close, Depth);
    }

    /// <summary>Adds an enumeration from its keyword to its closing brace.</summary>
    public void AddEnumeration(int start, int end)
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
            steps.HardLine();
            i = members.AddItem(i, close);
        }

        headers.AddClose(open, close, Depth);
    }

    /// <summary>Tells whether a declaration begins here whose body the reader skips, so that nothing is known about it.</summary>
    public bool IsVerbatim(int start) =>
        scanner.IsDeclaration(start, "structure") || (source.IsWord(start, "value") && scanner.IsInstance(start));

    /// <summary>Adds a declaration as it is written.</summary>
    /// <returns>The token behind it.</returns>
    public int AddVerbatim(int start, int limit)
    {
        var end = Math.Max(start + 1, scanner.PassBody(start, limit));
        steps.Verbatim(start, end - 1);
        return end;
    }

    private int AddMember(int start, int close)
    {
        if (IsVerbatim(start))
        {
            return AddVerbatim(start, close);
        }

        if (!scanner.IsDeclaration(start, "enumeration"))
        {
            return members.Add(start, close);
        }

        var end = scanner.PassBody(start, close);
        AddEnumeration(start, end);
        return end;
    }
}
