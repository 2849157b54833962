namespace TypedCim.Mof;

/// <summary>Reads values: literals, arrays, aliases and nested instances.</summary>
/// <remarks>
/// A literal that is wrong in itself (a number out of all ranges, a character literal of two characters) is reported and becomes
/// <see cref="ValueForm.Invalid"/>; reading goes on. False means that the structure is lost and the caller has to recover.
/// Recursion ends at <see cref="MofParseOptions.MaxNesting"/>.
/// </remarks>
internal sealed partial class ValueParser
{
    private readonly ParseContext _context;
    private readonly AliasTable _aliases;
    private readonly TokenReader _reader;

    public ValueParser(ParseContext context, AliasTable aliases)
    {
        _context = context;
        _aliases = aliases;
        _reader = _context.Reader;
        _qualifierParser = new QualifierListParser(context, this);
        _instanceValues = new InstanceValueBuilder(context);
    }

    /// <summary>Tells whether the token at hand can begin a value.</summary>
    public bool IsAtValue => _reader.Current.Kind is MofTokenKind.String or MofTokenKind.Number or MofTokenKind.Name or MofTokenKind.Character
        or MofTokenKind.Alias or MofTokenKind.OpenBrace;

    /// <summary>Reads one value.</summary>
    /// <param name="values">Takes the value.</param>
    /// <param name="depth">How many arrays and instances are around it.</param>
    /// <param name="index">Where the value is.</param>
    public bool TryParse(ValueBuffer values, int depth, out int index)
    {
        index = values.Count;
        switch (_reader.Current.Kind)
        {
            case MofTokenKind.String:
                return TryParseString(values);
            case MofTokenKind.Number:
                AddNumber(values);
                return true;
            case MofTokenKind.Character:
                AddCharacter(values);
                return true;
            case MofTokenKind.Alias:
                _aliases.Use(_reader.Current);
                AddToken(values, ValueForm.Alias);
                return true;
            case MofTokenKind.OpenBrace:
                return TryEnter(depth) && TryParseArray(values, depth);
            case MofTokenKind.Name:
                return TryParseWord(values, depth);
            default:
                _context.ReportUnexpected("a value");
                return false;
        }
    }

    /// <summary>Reads the items of an array from behind its opening bracket to behind its closing one.</summary>
    /// <remarks>Items that are missing a comma or have one too many are reported and kept.</remarks>
    public bool TryParseItems(ValueBuffer values, MofToken first, MofTokenKind close, int depth)
    {
        var array = values.Add(new ValueSyntax(ValueForm.Array, first, first) { IsParenthesized = close == MofTokenKind.CloseParenthesis });
        var count = 0;
        PassExtraCommas();
        while (!_reader.At(close))
        {
            if (count == _context.Options.MaxItems)
            {
                _context.ReportSyntax(
                    MofRules.TooMany, _reader.SpanOf(_reader.Current), CanonicalNumber.Text(count), "values in an array");
                return false;
            }

            if (!TryParse(values, depth + 1, out var item))
            {
                return false;
            }

            count += KeepItem(values, item) ? 1 : 0;
            if (!TryPassSeparator(close))
            {
                return false;
            }

            if (IsAtMissingBrace(close))
            {
                CloseWithoutBrace();
                values[array] = values[array] with { Count = count, Last = _reader.Previous };
                return true;
            }
        }

        values[array] = values[array] with { Count = count, Last = _reader.Current };
        _reader.Advance();
        return true;
    }

    private bool TryParseArray(ValueBuffer values, int depth)
    {
        var open = _reader.Current;
        _reader.Advance();
        return TryParseItems(values, open, MofTokenKind.CloseBrace, depth);
    }

    private bool IsAtMissingBrace(MofTokenKind close) =>
        close == MofTokenKind.CloseBrace && _reader.Current.Kind is MofTokenKind.CloseBracket or MofTokenKind.Semicolon;

    // What follows belongs to the declaration around the array, so the brace counts as closed. In "{ 1 ], Key]" the bracket is the brace, and
    // in "{ 1; }; uint8 X;" the semicolon is one too many.
    private void CloseWithoutBrace()
    {
        if (_reader.At(MofTokenKind.Semicolon) && IsBraceBehindSemicolon())
        {
            _reader.Advance();
            _reader.Advance();
            return;
        }

        _reader.Depth--;
        if (_reader.At(MofTokenKind.CloseBracket) && _reader.Peek().Kind is MofTokenKind.Comma or MofTokenKind.Colon or MofTokenKind.CloseBracket)
        {
            _reader.Advance();
        }
    }

    private bool IsBraceBehindSemicolon()
    {
        var bookmark = _reader.Mark();
        _reader.Advance();
        var isBrace = _reader.TryTake(MofTokenKind.CloseBrace) && _reader.TryTake(MofTokenKind.Semicolon)
            && (_reader.At(MofTokenKind.CloseBrace) || (_reader.At(MofTokenKind.Name) && !Recovery.IsAtDeclarationStart(_reader)));
        _reader.Return(bookmark);
        return isBrace;
    }

    private void PassExtraCommas()
    {
        while (_reader.At(MofTokenKind.Comma))
        {
            _context.Report(MofRules.ExtraComma, _reader.SpanOf(_reader.Current));
            _reader.Advance();
        }
    }

    private bool KeepItem(ValueBuffer values, int item)
    {
        if (values[item].Form != ValueForm.Array)
        {
            return true;
        }

        _context.Report(MofRules.NestedArray, _reader.SpanOf(values[item].First));
        values.Truncate(item);
        return false;
    }

    private bool TryPassSeparator(MofTokenKind close)
    {
        if (_reader.TryTake(MofTokenKind.Comma))
        {
            var comma = _reader.Previous;
            PassExtraCommas();
            if (_reader.At(close))
            {
                _context.Report(MofRules.ExtraComma, _reader.SpanOf(comma));
            }

            if (!IsAtMissingBrace(close))
            {
                return true;
            }
        }

        if (_reader.At(close))
        {
            return true;
        }

        if (IsAtValue && !IsAtDeclaration())
        {
            _context.Report(MofRules.MissingComma, _reader.SpanAfterPrevious());
            return true;
        }

        _context.ReportUnexpected(close == MofTokenKind.CloseBrace ? "',' or '}'" : "',' or ')'");
        return IsAtMissingBrace(close);
    }

    // Two words behind a value are a type and a name: the bracket is missing, not a comma.
    private bool IsAtDeclaration() =>
        _reader.At(MofTokenKind.Name) && _reader.Peek().Kind == MofTokenKind.Name && TypeNames.Find(_reader.TextOf(_reader.Current)) is not null;

    private bool TryEnter(int depth)
    {
        if (depth < _context.Options.MaxNesting)
        {
            return true;
        }

        _context.ReportSyntax(MofRules.NestingTooDeep, _reader.SpanOf(_reader.Current), CanonicalNumber.Text(_context.Options.MaxNesting));
        return false;
    }

    private void AddToken(ValueBuffer values, ValueForm form)
    {
        values.Add(new ValueSyntax(form, _reader.Current, _reader.Current));
        _reader.Advance();
    }

    private bool TryParseString(ValueBuffer values)
    {
        var first = _reader.Current;
        var last = first;
        while (_reader.At(MofTokenKind.String))
        {
            last = _reader.Current;
            if (last.HasFlag(MofTokenFlags.Unterminated))
            {
                _context.ReportUnterminated(last);
                _reader.Advance();
                return false;
            }

            if (last.Flags != MofTokenFlags.None)
            {
                CheckString(last);
            }

            _reader.Advance();
        }

        var isPlain = first.Start == last.Start && !first.HasFlag(MofTokenFlags.HasEscape);
        values.Add(new ValueSyntax(ValueForm.String, first, last) { IsPlain = isPlain });
        return true;
    }

    private void CheckString(MofToken token)
    {
        if (token.HasFlag(MofTokenFlags.HasLineBreak))
        {
            _context.Report(MofRules.LineBreakInString, _reader.SpanOf(token));
        }

        if (token.HasFlag(MofTokenFlags.HasEscape))
        {
            CheckEscapes(token);
        }
    }

    private void CheckEscapes(MofToken token)
    {
        var text = _reader.TextOf(token);
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] != '\\')
            {
                continue;
            }

            var length = StringDecoder.ReadEscape(text.Slice(i, text.Length - 1 - i), out _);
            if (length == 0)
            {
                ReportEscape(text.Slice(i, 2), _reader.SpanInText(token.Start + i, 2));
            }

            i += Math.Max(0, length - 1);
        }
    }

    private void ReportEscape(ReadOnlySpan<char> escape, MofSpan span)
    {
        if (escape[1] is 'x' or 'X')
        {
            _context.Report(MofRules.MalformedHexEscape, span);
        }
        else
        {
            var isVisible = escape[1] >= ' ';
            _context.Report(
                MofRules.UnknownEscape,
                isVisible ? span : span with { Length = 1, EndColumn = span.EndColumn - 1 },
                isVisible ? escape.ToString() : "\\");
        }
    }

    private void AddCharacter(ValueBuffer values)
    {
        var token = _reader.Current;
        if (_context.Strings.TryDecodeCharacter(token, out var value))
        {
            values.Add(new ValueSyntax(ValueForm.Character, token, token) { Magnitude = value });
        }
        else
        {
            _context.Report(MofRules.MalformedCharacter, _reader.SpanOf(token), ParseContext.Shorten(_reader.TextOf(token)));
            values.Add(new ValueSyntax(ValueForm.Invalid, token, token));
        }

        _reader.Advance();
    }

    private void AddNumber(ValueBuffer values)
    {
        var token = _reader.Current;
        var number = NumberLiteral.Parse(_reader.TextOf(token));
        var form = number.Form switch
        {
            NumberForm.Integer => ValueForm.Integer,
            NumberForm.Real => ValueForm.Real,
            _ => ValueForm.Invalid,
        };
        if (number.Form == NumberForm.Malformed)
        {
            var isAtDot = number.ProblemAt < token.Length && _reader.Text[token.Start + number.ProblemAt] == '.';
            var at = isAtDot ? number.ProblemAt : 0;
            _context.Report(
                MofRules.MalformedNumber, _reader.SpanInside(token, at, token.Length - at), ParseContext.Shorten(_reader.TextOf(token)), number.Problem);
        }
        else if (number.Form == NumberForm.TooLarge)
        {
            _context.Report(MofRules.NumberTooLarge, _reader.SpanOf(token), ParseContext.Shorten(_reader.TextOf(token)));
        }

        values.Add(new ValueSyntax(form, token, token)
        {
            Magnitude = number.Magnitude,
            IsNegative = number.IsNegative,
            IsOctal = number.IsOctal,
        });
        _reader.Advance();
    }

    private bool TryParseWord(ValueBuffer values, int depth)
    {
        var word = _reader.Current;
        if (_reader.IsWord(word, "instance") && _reader.IsWord(_reader.Peek(), "of"))
        {
            return TryEnter(depth) && TryParseNestedInstance(values, depth);
        }

        if (_reader.IsWord(word, "value") && _reader.IsWord(_reader.Peek(), "of"))
        {
            _context.Report(MofRules.Mof3Construct, _reader.SpanOf(word), "value of", "Write 'instance of' instead");
            return TryEnter(depth) && TryParseNestedInstance(values, depth);
        }

        AddToken(values, ClassifyWord(word));
        while (_reader.At(MofTokenKind.Dot) && _reader.Peek().Kind == MofTokenKind.Name)
        {
            // MOF 3 writes the member of an enumeration as "Month.January".
            _reader.Advance();
            _reader.Advance();
            values[values.Count - 1] = values[values.Count - 1] with { Form = ValueForm.Word, Last = _reader.Previous };
        }

        return true;
    }

    private ValueForm ClassifyWord(MofToken word)
    {
        var text = _reader.TextOf(word);
        return MofCharacters.EqualsWord(text, "true") ? ValueForm.True
            : MofCharacters.EqualsWord(text, "false") ? ValueForm.False
            : MofCharacters.EqualsWord(text, "null") ? ValueForm.Null
            : ValueForm.Word;
    }
}
