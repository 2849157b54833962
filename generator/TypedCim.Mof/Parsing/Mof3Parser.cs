namespace TypedCim.Mof;

/// <summary>Reads what MOF 3 (DSP0221) added: enumerations are understood, structures get one diagnostic and are passed.</summary>
internal sealed class Mof3Parser(ParseContext context, ValueParser values, TypeParser types)
{
    private readonly TokenReader _reader = context.Reader;
    private readonly ValueBuffer _buffer = new();
    private readonly List<CimValueEntry> _entries = [];

    /// <summary>Gets the enumerations so far.</summary>
    public List<CimEnumerationSchema> Enumerations { get; } = [];

    /// <summary>Tells whether a word begins a declaration: it is followed by a name and a body or base.</summary>
    public bool IsAtDeclaration(string word)
    {
        if (!_reader.AtWord(word))
        {
            return false;
        }

        var (name, next) = _reader.PeekTwo();
        return name.Kind == MofTokenKind.Name && next.Kind is MofTokenKind.Colon or MofTokenKind.OpenBrace;
    }

    /// <summary>Reads a structure or enumeration, at the top level or inside a class.</summary>
    /// <returns>False when there is none.</returns>
    public bool TryParseDeclaration()
    {
        if (!_reader.At(MofTokenKind.Name))
        {
            return false;
        }

        if (IsAtDeclaration("structure"))
        {
            SkipStructure();
            return true;
        }

        if (IsAtDeclaration("enumeration"))
        {
            ParseEnumeration();
            return true;
        }

        return false;
    }

    /// <summary>Reads a declaration of <c>value of</c>, which is an instance to everybody else.</summary>
    public void SkipValue()
    {
        context.Report(MofRules.Mof3Construct, _reader.SpanOf(_reader.Current), "value of", "Write 'instance of' instead");
        Skip();
    }

    private void SkipStructure()
    {
        context.Report(MofRules.Mof3Construct, _reader.SpanOf(_reader.Current), "structure", "Declare a class instead");
        Skip();
    }

    private void Skip()
    {
        var level = _reader.Depth;
        while (!_reader.IsAtEnd && !_reader.At(MofTokenKind.OpenBrace) && !_reader.At(MofTokenKind.Semicolon))
        {
            _reader.Advance();
        }

        do
        {
            _reader.Advance();
        }
        while (!_reader.IsAtEnd && _reader.Depth > level);

        _ = _reader.TryTake(MofTokenKind.Semicolon);
    }

    private void ParseEnumeration()
    {
        var level = _reader.Depth;
        context.Report(MofRules.Mof3Enumeration, _reader.SpanOf(_reader.Current));
        _reader.Advance();
        var name = _reader.TextOf(_reader.Current);
        var text = context.Names.Intern(name);
        _reader.Advance();
        if (!TryParseBase(out var kind) || !TryParseMembers(kind))
        {
            SkipToEnd(level);
            return;
        }

        var tableKind = kind == CimTypeKind.String ? CimValueTableKind.Strings : CimValueTableKind.Enumeration;
        var table = new CimValueTable(tableKind, EquatableArray<CimValueEntry>.Own([.. _entries])) { HasKeys = true };
        Enumerations.Add(new CimEnumerationSchema(text, kind, table));
        if (!_reader.TryTake(MofTokenKind.Semicolon))
        {
            context.Report(MofRules.MissingSemicolon, _reader.SpanAfterPrevious());
        }
    }

    private void SkipToEnd(int level)
    {
        while (!_reader.IsAtEnd && (_reader.Depth > level || !_reader.At(MofTokenKind.Semicolon)) && !(_reader.Depth == level && _reader.At(MofTokenKind.CloseBrace)))
        {
            _reader.Advance();
        }

        _ = _reader.TryTake(MofTokenKind.Semicolon);
        context.IsRecovering = false;
    }

    private bool TryParseBase(out CimTypeKind kind)
    {
        kind = CimTypeKind.String;
        if (!_reader.TryTake(MofTokenKind.Colon))
        {
            return TryOpen();
        }

        var isInteger = _reader.AtWord("integer") || _reader.AtWord("signedinteger") || _reader.AtWord("unsignedinteger");
        if (isInteger)
        {
            kind = _reader.AtWord("unsignedinteger") ? CimTypeKind.UInt64 : CimTypeKind.SInt64;
            _reader.Advance();
            return TryOpen();
        }

        if (!types.TryParse(out var type))
        {
            return false;
        }

        kind = type.Kind;
        if (IntegerRange.Of(kind) is not null || kind == CimTypeKind.String)
        {
            return TryOpen();
        }

        context.ReportSyntax(MofRules.UnexpectedToken, _reader.SpanOf(type.Token), "an integer type or string", context.Describe(type.Token));
        return false;
    }

    private bool TryOpen()
    {
        if (_reader.TryTake(MofTokenKind.OpenBrace))
        {
            return true;
        }

        context.ReportUnexpected("'{'");
        return false;
    }

    private bool TryParseMembers(CimTypeKind kind)
    {
        _entries.Clear();
        var next = 0L;
        while (!_reader.At(MofTokenKind.CloseBrace))
        {
            if (!context.TryTakeName("an enumeration value", out var name) || !TryParseMemberValue(kind, name.Text, ref next))
            {
                return false;
            }

            if (!_reader.TryTake(MofTokenKind.Comma) && !_reader.At(MofTokenKind.CloseBrace))
            {
                context.ReportUnexpected("',' or '}'");
                return false;
            }
        }

        _reader.Advance();
        return true;
    }

    // DSP0221 numbers members only when all lack a value; counting on from the last value is what every C programmer expects.
    private bool TryParseMemberValue(CimTypeKind kind, string name, ref long next)
    {
        var value = kind == CimTypeKind.String ? name : CanonicalNumber.Text(next);
        if (_reader.TryTake(MofTokenKind.Assign))
        {
            _buffer.Truncate(0);
            if (!values.TryParse(_buffer, depth: 0, out var index))
            {
                return false;
            }

            value = ReadValue(kind, _buffer[index], value, ref next);
        }

        _entries.Add(new CimValueEntry(value, name));
        next = unchecked(next + 1);
        return true;
    }

    private string ReadValue(CimTypeKind kind, in ValueSyntax value, string fallback, ref long next)
    {
        if (kind == CimTypeKind.String && value.Form == ValueForm.String)
        {
            return context.Strings.Decode(value.First.Start, value.Last.End, value.IsPlain);
        }

        if (kind != CimTypeKind.String && value.Form == ValueForm.Integer)
        {
            next = value.IsNegative ? unchecked(-(long)value.Magnitude) : unchecked((long)value.Magnitude);
            return CanonicalNumber.Text(value.Magnitude, value.IsNegative);
        }

        if (value.Form != ValueForm.Invalid)
        {
            context.Report(
                MofRules.ValueTypeMismatch,
                _reader.SpanOf(value.First, value.Last),
                context.Describe(value.First),
                TypeNames.TextOf(kind),
                kind == CimTypeKind.String ? "text in double quotes" : "an integer");
        }

        return fallback;
    }
}
