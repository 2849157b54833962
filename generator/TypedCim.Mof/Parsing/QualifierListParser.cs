namespace TypedCim.Mof;

/// <summary>Reads qualifier lists: <c>[Name, Name(value), Name{value, value} : Flavor Flavor]</c>.</summary>
internal sealed class QualifierListParser(ParseContext context, ValueParser values)
{
    private readonly TokenReader _reader = context.Reader;
    private readonly NameScope _others = new();

    // One list for the whole file: an unknown qualifier is compared with the known ones once.
    private readonly HashSet<string> _spelling = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the list at hand, and any that follow it directly.</summary>
    /// <param name="list">Is cleared and takes the qualifiers.</param>
    /// <returns>False when the structure is lost.</returns>
    public bool TryParse(QualifierList list)
    {
        list.Clear();
        if (!context.IsRecovering && context.KnownLists.TryFind(_reader.Current.Start, out var set, out var shift, out var end))
        {
            _reader.PassKnown(end);
            list.Share(set, shift);
            return true;
        }

        return TryParseNew(list);
    }

    private bool TryParseNew(QualifierList list)
    {
        var start = _reader.Current.Start;
        var findings = context.Diagnostics.Count;
        var isClean = !context.IsRecovering;
        if (!TryParseAll(list))
        {
            return false;
        }

        if (isClean && context.Diagnostics.Count == findings && list.Values.AreLiterals())
        {
            context.KnownLists.Note(start, _reader.Previous.End, list.Set);
        }

        return true;
    }

    private bool TryParseAll(QualifierList list)
    {
        _others.Start();
        while (_reader.At(MofTokenKind.OpenBracket))
        {
            if (list.Count > 0)
            {
                context.Report(MofRules.MissingComma, _reader.SpanOf(_reader.Current));
            }

            if (!TryParseBrackets(list))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryParseBrackets(QualifierList list)
    {
        var open = _reader.Current;
        _reader.Advance();
        if (_reader.TryTake(MofTokenKind.CloseBracket))
        {
            context.Report(MofRules.EmptyQualifierList, _reader.SpanOf(open));
            return true;
        }

        PassCommas();
        if (_reader.TryTake(MofTokenKind.CloseBracket))
        {
            return true;
        }

        while (true)
        {
            if (!TryParseQualifier(list))
            {
                return false;
            }

            var next = PassSeparator();
            if (next != Separation.Continues)
            {
                return next == Separation.Ends;
            }
        }
    }

    private Separation PassSeparator()
    {
        if (_reader.TryTake(MofTokenKind.CloseBracket))
        {
            return Separation.Ends;
        }

        if (_reader.TryTake(MofTokenKind.Comma))
        {
            return PassExtraCommas() && _reader.TryTake(MofTokenKind.CloseBracket) ? Separation.Ends : Separation.Continues;
        }

        if (_reader.At(MofTokenKind.Semicolon) && IsQualifierBehindSemicolon())
        {
            context.Report(MofRules.UnexpectedToken, _reader.SpanOf(_reader.Current), "','", "';'");
            _reader.Advance();
            return Separation.Continues;
        }

        if (!_reader.At(MofTokenKind.Name))
        {
            ReportUnclosed();
            return Separation.Lost;
        }

        if (IsAtDeclaration())
        {
            ReportUnclosed();
            return Separation.Ends;
        }

        context.Report(MofRules.MissingComma, _reader.SpanAfterPrevious());
        return Separation.Continues;
    }

    private void PassCommas()
    {
        while (_reader.At(MofTokenKind.Comma))
        {
            context.Report(MofRules.ExtraComma, _reader.SpanOf(_reader.Current));
            _reader.Advance();
        }
    }

    /// <summary>Passes commas too many.</summary>
    /// <returns>Whether the list ends here.</returns>
    private bool PassExtraCommas()
    {
        PassCommas();
        if (!_reader.At(MofTokenKind.CloseBracket))
        {
            return false;
        }

        context.Report(MofRules.ExtraComma, _reader.SpanOf(_reader.Previous));
        return true;
    }

    // "[Key; Read] string K;" against "[Key; string K;".
    private bool IsQualifierBehindSemicolon()
    {
        var (name, next) = _reader.PeekTwo();
        return name.Kind == MofTokenKind.Name
            && next.Kind is MofTokenKind.CloseBracket or MofTokenKind.Comma or MofTokenKind.Semicolon or MofTokenKind.OpenParenthesis or MofTokenKind.OpenBrace
            && QualifierNames.Find(_reader.TextOf(name)) != QualifierName.Other;
    }

    // "[Key string Name;" lacks its bracket, "[Key Read] string Name;" lacks a comma: a type or 'class' is never a qualifier.
    private bool IsAtDeclaration() =>
        _reader.Peek().Kind == MofTokenKind.Name
        && (TypeNames.Find(_reader.TextOf(_reader.Current)) is not null || Recovery.IsAtClassStart(_reader));

    private void ReportUnclosed()
    {
        var token = _reader.Current;
        if (token.Kind is MofTokenKind.Bad or MofTokenKind.String)
        {
            context.ReportUnexpected("',' or ']'");
        }
        else
        {
            context.ReportSyntax(MofRules.UnclosedQualifierList, _reader.SpanOf(token), context.Describe(token));
        }
    }

    private bool TryParseQualifier(QualifierList list)
    {
        if (list.Count == context.Options.MaxItems)
        {
            context.ReportSyntax(MofRules.TooMany, _reader.SpanOf(_reader.Current), CanonicalNumber.Text(list.Count), "qualifiers in a list");
            return false;
        }

        var token = _reader.Current;
        if (!TryTakeName(out var name, out var text))
        {
            return false;
        }

        if (!TryParseValue(list, token, out var value) || !TryParseFlavors(token))
        {
            return false;
        }

        if (name == QualifierName.Other ? _others.TryAdd(text) : !list.Has(name))
        {
            list.Add(new QualifierSyntax(name, text.Text, token, value));
        }
        else
        {
            context.Report(MofRules.DuplicateQualifier, _reader.SpanOf(token), NameText(token));
        }

        return true;
    }

    // Most qualifiers are known ones, whose names need no place in the table.
    private bool TryTakeName(out QualifierName name, out MofName text)
    {
        text = default;
        name = _reader.At(MofTokenKind.Name) ? QualifierNames.Find(_reader.TextOf(_reader.Current)) : QualifierName.Other;
        if (name != QualifierName.Other)
        {
            _reader.Advance();
            return true;
        }

        var token = _reader.Current;
        if (!context.TryTakeName("a qualifier", out text))
        {
            return false;
        }

        if (_spelling.Add(text.Text) && QualifierNames.Suggest(text.Text) is { } suggestion)
        {
            context.Report(MofRules.MisspeltQualifier, _reader.SpanOf(token), text.Text, suggestion);
        }

        return true;
    }

    private bool TryParseValue(QualifierList list, MofToken name, out int value)
    {
        value = -1;
        if (_reader.At(MofTokenKind.OpenBrace))
        {
            return values.TryParse(list.Values, depth: 0, out value);
        }

        return !_reader.At(MofTokenKind.OpenParenthesis) || TryParseParentheses(list.Values, name, out value);
    }

    // One value in parentheses is that value; several are an array, which DSP0004 writes in braces.
    private bool TryParseParentheses(ValueBuffer buffer, MofToken name, out int value)
    {
        var open = _reader.Current;
        _reader.Advance();
        if (_reader.At(MofTokenKind.OpenBrace))
        {
            return TryParseParenthesizedBraces(buffer, name, out value);
        }

        value = buffer.Count;
        if (!values.TryParseItems(buffer, open, MofTokenKind.CloseParenthesis, depth: 0))
        {
            return false;
        }

        if (buffer[value].Count == 0)
        {
            context.Report(MofRules.QualifierValueMismatch, _reader.SpanOf(_reader.Previous), NameText(name), "a value between the parentheses");
            buffer.Truncate(value);
            value = -1;
        }
        else if (buffer[value].Count == 1)
        {
            value++;
        }
        else
        {
            context.Report(MofRules.ParenthesizedArray, _reader.SpanOf(name), NameText(name));
        }

        return true;
    }

    private bool TryParseParenthesizedBraces(ValueBuffer buffer, MofToken name, out int value)
    {
        context.Report(MofRules.ParenthesizedArray, _reader.SpanOf(name), NameText(name));
        if (!values.TryParse(buffer, depth: 0, out value))
        {
            return false;
        }

        if (!_reader.TryTake(MofTokenKind.CloseParenthesis))
        {
            context.ReportUnexpected("')'");
            return false;
        }

        return true;
    }

    private string NameText(MofToken name) => _reader.TextOf(name).ToString();

    private bool TryParseFlavors(MofToken qualifier)
    {
        if (!_reader.TryTake(MofTokenKind.Colon))
        {
            return true;
        }

        if (!_reader.At(MofTokenKind.Name))
        {
            context.ReportUnexpected("a flavor such as ToSubclass");
            return false;
        }

        var flavors = new FlavorSet();
        do
        {
            var token = _reader.Current;
            if (!flavors.TryAdd(_reader.TextOf(token), out var conflict))
            {
                context.Report(MofRules.UnknownFlavor, _reader.SpanOf(token), context.Describe(token).Trim('\''));
            }
            else if (conflict is not null)
            {
                context.Report(
                    MofRules.ConflictingFlavors, _reader.SpanOf(token), conflict, _reader.TextOf(token).ToString(), NameText(qualifier));
            }

            _reader.Advance();
        }
        while (_reader.At(MofTokenKind.Name) && !IsAtDeclaration() && !IsAtNextQualifier());

        return true;
    }

    // A word behind a flavor is another flavor, or the next qualifier after a missing comma.
    private bool IsAtNextQualifier() =>
        !FlavorSet.IsFlavor(_reader.TextOf(_reader.Current))
        && (QualifierNames.Find(_reader.TextOf(_reader.Current)) != QualifierName.Other
            || _reader.Peek().Kind is MofTokenKind.OpenParenthesis or MofTokenKind.OpenBrace);

    private enum Separation
    {
        Continues,
        Ends,
        Lost,
    }
}
