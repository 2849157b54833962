namespace TypedCim.Mof;

/// <summary>Passes what is no declaration: headings, prose and code fences of documentation pages, and files that are no MOF at all.</summary>
/// <remarks>
/// Prose is passed by lines, not by tokens: an apostrophe or a quote in it would otherwise swallow the declarations behind it. However much
/// of it there is in one place, it costs one diagnostic.
/// </remarks>
internal sealed class OutsideText(ParseContext context)
{
    // A block in one of these languages is an example of use, not a declaration.
    private static readonly string[] OtherLanguages =
    [
        "bash", "c#", "c++", "console", "cpp", "cs", "csharp", "json", "output", "powershell", "ps", "ps1", "sql", "vb", "vbnet", "vbs",
        "vbscript", "wql", "xml",
    ];

    private readonly TokenReader _reader = context.Reader;
    private bool _hasFence;
    private bool _isInsideFence;

    /// <summary>Passes the code fence at hand and, when it closes a block, the prose up to the next block.</summary>
    /// <param name="isBehindDeclaration">Whether the file declared something already.</param>
    public void PassFence(bool isBehindDeclaration)
    {
        var fence = _reader.Current;
        if (context.Diagnostics.IsFirst("fence"))
        {
            context.Report(MofRules.CodeFence, _reader.SpanOf(fence));
        }

        // A block may be pasted with its closing fence alone, so a first fence behind a declaration closes.
        var isOpening = _hasFence ? !_isInsideFence : !isBehindDeclaration;
        _hasFence = true;
        _isInsideFence = isOpening && !IsOtherLanguage(fence);
        if (_isInsideFence)
        {
            _reader.SkipLine();
            return;
        }

        _reader.SkipLines(fence, IsFence);
        if (isOpening && !_reader.IsAtEnd)
        {
            _reader.SkipLines(_reader.Current, IsFence);
        }
    }

    /// <summary>Passes text that starts no declaration.</summary>
    public void Skip()
    {
        var first = _reader.Current;
        if (Prose.IsTextAfterSemicolon(_reader))
        {
            context.Report(MofRules.TextAfterSemicolon, _reader.SpanOf(first));
            _reader.SkipLine();
            return;
        }

        var description = context.Describe(first);
        if (!TryFindDeclarationOnLine(first))
        {
            _reader.SkipLines(first, static line => IsFence(line) || BeginsDeclaration(line));
        }

        // Text in front of the first block of a page is the page, and the fence tells so.
        if (_isInsideFence || !_reader.At(MofTokenKind.Fence))
        {
            context.ReportSyntax(MofRules.NotMof, _reader.SpanOf(first), description);
        }
    }

    private bool TryFindDeclarationOnLine(MofToken first)
    {
        var line = _reader.RestOfLine(first).ToString();
        var lexer = new MofLexer(line);
        var (token, next, second) = (lexer.Next(), lexer.Next(), lexer.Next());
        var hasWord = false;
        while (token.Kind != MofTokenKind.End)
        {
            // Brackets among words are those of a link; brackets behind punctuation are qualifiers.
            var isCandidate = token.Start > 0 && !(hasWord && token.Kind == MofTokenKind.OpenBracket);
            if (isCandidate && DeclarationStart.Is(line, token, next, second))
            {
                _reader.MoveTo(first.Start + token.Start);
                return true;
            }

            hasWord |= token.Kind == MofTokenKind.Name;
            (token, next, second) = (next, second, lexer.Next());
        }

        return false;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimStart().StartsWith("```".AsSpan(), StringComparison.Ordinal);

    private bool IsOtherLanguage(MofToken fence)
    {
        var language = _reader.RestOfLine(fence).TrimStart('`').Trim();
        foreach (var other in OtherLanguages)
        {
            if (MofCharacters.EqualsWord(language, other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsDeclaration(ReadOnlySpan<char> line)
    {
        const int longest = 200;
        var start = line.TrimStart();
        if (start.IsEmpty || line.IndexOf("](".AsSpan(), StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        var text = start.Slice(0, Math.Min(start.Length, longest)).ToString();
        var lexer = new MofLexer(text);
        return DeclarationStart.Is(text, lexer.Next(), lexer.Next(), lexer.Next());
    }
}
