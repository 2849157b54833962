namespace TypedCim.Mof;

/// <summary>Reads compiler directives: <c>#pragma name (…)</c> in the forms of DSP0004 and WMI, and C includes and macros.</summary>
internal sealed class DirectiveParser(ParseContext context)
{
    private static readonly string[] Known =
    [
        "amendment", "autorecover", "classflags", "deleteclass", "deleteinstance", "include", "instanceflags", "instancelocale", "locale",
        "namespace", "nonlocal", "nonlocaltype", "source", "sourcetype",
    ];

    private readonly TokenReader _reader = context.Reader;

    // The literals of the last text.
    private readonly List<MofToken> _literals = [];

    /// <summary>Gets the files that the text asks for.</summary>
    public List<MofInclude> Includes { get; } = [];

    /// <summary>Reads the directive at hand.</summary>
    public void Parse()
    {
        var hash = _reader.Current;
        _reader.Advance();
        if (_reader.AtWord("pragma"))
        {
            _reader.Advance();
            ParsePragma();
        }
        else if (_reader.AtWord("include"))
        {
            ParseInclude();
        }
        else
        {
            SkipPreprocessorLines(hash);
        }

        _reader.Parentheses = 0;
        context.IsRecovering = false;
    }

    private void ParsePragma()
    {
        var name = _reader.Current;
        if (name.Kind != MofTokenKind.Name)
        {
            context.ReportSyntax(MofRules.MissingName, _reader.SpanOf(name), "the directive", context.Describe(name));
            SkipRestOfLine();
            return;
        }

        _reader.Advance();
        if (_reader.IsWord(name, "namespace"))
        {
            ParseNamespace(name);
        }
        else if (_reader.IsWord(name, "include"))
        {
            ParseIncludePath(name);
        }
        else
        {
            ParseOther(name);
        }

        _ = _reader.LineOf(_reader.Current) == _reader.LineOf(name) && _reader.TryTake(MofTokenKind.Semicolon) && ReportSemicolon();
    }

    private bool ReportSemicolon()
    {
        context.Report(MofRules.StraySemicolon, _reader.SpanOf(_reader.Previous));
        return true;
    }

    private void ParseNamespace(MofToken name)
    {
        if (TryParseText(name, "a namespace in parentheses, such as (\"root/cimv2\")", out var text))
        {
            context.Namespace = NamespacePath.Normalize(IsUnescaped() ? RawText() : Decode(text));
        }
    }

    private void ParseIncludePath(MofToken name)
    {
        if (TryParseText(name, "a path in parentheses, such as (\"Base.mof\")", out var text))
        {
            AddInclude(text, isCStyle: false);
        }
    }

    private void ParseOther(MofToken name)
    {
        if (!IsAnyOf(Known, name))
        {
            context.Report(MofRules.UnknownDirective, _reader.SpanOf(name), ParseContext.Shorten(_reader.TextOf(name)));
        }

        if (!_reader.At(MofTokenKind.OpenParenthesis))
        {
            return;
        }

        var line = _reader.LineOf(name);
        _reader.Advance();
        while (!_reader.At(MofTokenKind.CloseParenthesis))
        {
            if (!IsParameter(_reader.Current, line))
            {
                ReportMalformed(name, "strings or words between parentheses");
                return;
            }

            _reader.Advance();
        }

        _reader.Advance();
    }

    // Parameters are strings or, as in deleteclass("X", NOFAIL), bare words. A word on another line belongs to the next declaration.
    private bool IsParameter(MofToken token, int line) =>
        token.Kind is MofTokenKind.String or MofTokenKind.Comma or MofTokenKind.Number || (token.Kind == MofTokenKind.Name && _reader.LineOf(token) == line);

    private bool TryParseText(MofToken name, string expected, out MofToken text)
    {
        text = default;
        if (!_reader.TryTake(MofTokenKind.OpenParenthesis) || !TryTakeString(out text) || !_reader.TryTake(MofTokenKind.CloseParenthesis))
        {
            ReportMalformed(name, expected);
            return false;
        }

        return true;
    }

    private bool TryTakeString(out MofToken text)
    {
        text = _reader.Current;
        _literals.Clear();
        while (_reader.At(MofTokenKind.String) && !_reader.Current.HasFlag(MofTokenFlags.Unterminated))
        {
            _literals.Add(_reader.Current);
            text = _literals.Count == 1 ? _reader.Current : Join(text, _reader.Current);
            _reader.Advance();
        }

        return _literals.Count > 0 && !_reader.At(MofTokenKind.String);
    }

    // Adjacent literals are one text, as everywhere, and may stand on several lines.
    private static MofToken Join(MofToken first, MofToken last)
    {
        const MofTokenFlags anywhere = MofTokenFlags.HasLineBreak | MofTokenFlags.HasEscape;
        return new MofToken(MofTokenKind.String, anywhere, first.Start, last.End);
    }

    private void ParseInclude()
    {
        var name = _reader.Current;
        _reader.Advance();
        if (_reader.Current.Kind == MofTokenKind.Bad)
        {
            ParseHeader(name);
            return;
        }

        var hasParenthesis = _reader.TryTake(MofTokenKind.OpenParenthesis);
        if (!TryTakeString(out var text) || (hasParenthesis && !_reader.TryTake(MofTokenKind.CloseParenthesis)))
        {
            ReportMalformed(name, "a path in double quotes");
            return;
        }

        context.Report(MofRules.IncludeStyle, _reader.SpanOf(name), PathOf());
        AddInclude(text, isCStyle: true);
    }

    // #include <Base.h>: nothing but a C header is written so, and a MOF file by mistake.
    private void ParseHeader(MofToken name)
    {
        var open = _reader.Current;
        var line = _reader.RestOfLine(open);
        var length = line.IndexOf('>');
        if (length < 2)
        {
            ReportMalformed(name, "a path in double quotes");
            return;
        }

        var path = line.Slice(1, length - 1).Trim().ToString();
        context.Report(MofRules.IncludeStyle, _reader.SpanOf(name), path);
        Includes.Add(new MofInclude(path, _reader.SpanInText(open.Start, length + 1), IsCStyle: true));
        _reader.SkipLine();
    }

    private void ReportMalformed(MofToken name, string expected)
    {
        context.ReportSyntax(MofRules.MalformedDirective, _reader.SpanOf(_reader.Current), ParseContext.Shorten(_reader.TextOf(name)), expected);
        if (_reader.LineOf(_reader.Current) == _reader.LineOf(name))
        {
            _reader.SkipLine();
        }
    }

    private void SkipRestOfLine()
    {
        if (!_reader.IsFirstOnLine)
        {
            _reader.SkipLine();
        }
    }

    // Macros would have to be expanded inside strings, names and types; the C preprocessor does that right, so one clear message is better
    // than half an imitation.
    private void SkipPreprocessorLines(MofToken hash)
    {
        if (context.Diagnostics.IsFirst("preprocessor"))
        {
            context.Report(MofRules.PreprocessorNeeded, _reader.SpanOf(hash, _reader.Current), "#" + _reader.TextOf(_reader.Current).ToString());
        }

        while (_reader.IsLineContinued())
        {
            _reader.SkipLine();
        }

        _reader.SkipLine();
    }

    private void AddInclude(MofToken text, bool isCStyle) => Includes.Add(new MofInclude(PathOf(), _reader.SpanOf(text), isCStyle));

    // A lone back slash in a namespace is meant as separator: "root\cimv2", where an escape would make a carriage return of "\root".
    private bool IsUnescaped()
    {
        foreach (var literal in _literals)
        {
            if (IsUnescaped(literal))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsUnescaped(MofToken text)
    {
        for (var i = text.Start + 1; i < text.End - 1; i++)
        {
            if (_reader.Text[i] != '\\')
            {
                continue;
            }

            if (_reader.Text[i + 1] != '\\')
            {
                context.Report(MofRules.UnknownEscape, _reader.SpanInside(text, i - text.Start, 1), "\\");
                return true;
            }

            i++;
        }

        return false;
    }

    private string RawText() =>
        string.Concat(_literals.ConvertAll(literal => _reader.Text.Substring(literal.Start + 1, literal.Length - 2)));

    // Back slashes in paths are separators; mofcomp users write them single and double.
    private string PathOf() => RawText().Replace("\\\\", "\\");

    private string Decode(MofToken text) => context.Strings.Decode(text.Start, text.End, isPlain: !text.HasFlag(MofTokenFlags.HasEscape));

    private bool IsAnyOf(string[] words, MofToken token)
    {
        foreach (var word in words)
        {
            if (_reader.IsWord(token, word))
            {
                return true;
            }
        }

        return false;
    }
}
