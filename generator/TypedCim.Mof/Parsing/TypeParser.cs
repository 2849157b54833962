namespace TypedCim.Mof;

/// <summary>Reads types and array brackets, in the order of DSP0004 and in those that documentation pages use.</summary>
internal sealed class TypeParser(ParseContext context)
{
    private readonly TokenReader _reader = context.Reader;

    /// <summary>Reads a type: <c>uint8</c>, <c>Class</c>, <c>Class ref</c>, and as leniency <c>ref:Class</c>, <c>object:Class</c>, <c>string[]</c>.</summary>
    public bool TryParse(out TypeSyntax type)
    {
        var token = _reader.Current;
        if (token.Kind != MofTokenKind.Name)
        {
            type = default;
            context.ReportUnexpected("a type");
            return false;
        }

        return TryParseWords(token, out type) && TryParseBracketsAfterType(ref type);
    }

    /// <summary>Reads the brackets behind a name, if they are there.</summary>
    public bool TryParseBrackets(ref TypeSyntax type)
    {
        if (!_reader.At(MofTokenKind.OpenBracket) || !IsArrayBracket())
        {
            return true;
        }

        if (type.IsArray)
        {
            context.ReportSyntax(MofRules.NestedArray, _reader.SpanOf(_reader.Current));
            return false;
        }

        type = type with { IsArray = true };
        return TryPassBrackets() && TryParseBrackets(ref type);
    }

    private bool TryParseWords(MofToken token, out TypeSyntax type)
    {
        var kind = TypeNames.Find(_reader.TextOf(token));
        if (kind is { } simple)
        {
            type = new TypeSyntax(simple, null, IsArray: false, token);
            _reader.Advance();
            return TryParseAfterSimple(ref type);
        }

        if (_reader.IsWord(token, "ref") && TryParseReferenceFirst(out type, out var isRead))
        {
            return isRead;
        }

        type = default;
        if (!context.TryTakeName("a type", out var name))
        {
            return false;
        }

        var isReference = TryTakeReference();
        type = new TypeSyntax(isReference ? CimTypeKind.Reference : CimTypeKind.Object, name.Text, IsArray: false, token);
        return true;
    }

    private bool TryParseAfterSimple(ref TypeSyntax type)
    {
        if (type.Kind == CimTypeKind.Object && _reader.At(MofTokenKind.Colon))
        {
            return TryParsePrefixed(CimTypeKind.Object, out type);
        }

        var reference = _reader.Current;
        if (!TryTakeReference())
        {
            return true;
        }

        if (type.Kind == CimTypeKind.Object)
        {
            type = type with { Kind = CimTypeKind.Reference };
            return true;
        }

        context.Report(
            MofRules.ReferenceToSimpleType, _reader.SpanOf(reference), TypeNames.TextOf(type.Kind), _reader.TextOf(_reader.Current).ToString());
        return true;
    }

    // 'ref' is a word like any other until a name follows it.
    private bool TryTakeReference()
    {
        if (!_reader.AtWord("ref") || !IsNameNext())
        {
            return false;
        }

        _reader.Advance();
        return true;
    }

    private bool IsNameNext() => _reader.Peek().Kind switch
    {
        MofTokenKind.Name => true,
        MofTokenKind.OpenBracket => IsNameBehindBrackets(),
        _ => false,
    };

    // "SMS_X ref[] Names" against a property that is called ref: "SMS_X ref[];".
    private bool IsNameBehindBrackets()
    {
        var bookmark = _reader.Mark();
        _reader.Advance();
        _reader.Advance();
        var isName = _reader.TryTake(MofTokenKind.CloseBracket) && _reader.At(MofTokenKind.Name);
        _reader.Return(bookmark);
        return isName;
    }

    private bool TryParseReferenceFirst(out TypeSyntax type, out bool isRead)
    {
        var (next, second) = _reader.PeekTwo();
        type = default;
        isRead = false;
        if (next.Kind == MofTokenKind.Colon)
        {
            _reader.Advance();
            isRead = TryParsePrefixed(CimTypeKind.Reference, out type);
            return true;
        }

        if (next.Kind != MofTokenKind.Name || second.Kind != MofTokenKind.Name || _reader.IsWord(next, "ref"))
        {
            return false;
        }

        isRead = TryParsePrefixed(CimTypeKind.Reference, out type);
        return true;
    }

    /// <summary>Reads <c>:Class</c> or the class behind a leading <c>ref</c>; the word or colon before the class is at hand.</summary>
    private bool TryParsePrefixed(CimTypeKind kind, out TypeSyntax type)
    {
        var separator = _reader.At(MofTokenKind.Colon) ? ":" : " ";
        _reader.Advance();
        type = default;
        var token = _reader.Current;
        if (!context.TryTakeName("the class of the type", out var name))
        {
            return false;
        }

        var text = name.Text;
        var isReference = kind == CimTypeKind.Reference;
        context.Report(
            MofRules.PrefixedType, _reader.SpanOf(token), (isReference ? "ref" : "object") + separator + text, isReference ? text + " ref" : text);
        type = new TypeSyntax(kind, text, IsArray: false, token);
        return true;
    }

    private bool TryParseBracketsAfterType(ref TypeSyntax type)
    {
        if (!_reader.At(MofTokenKind.OpenBracket) || _reader.Peek().Kind is not (MofTokenKind.CloseBracket or MofTokenKind.Number))
        {
            return true;
        }

        var open = _reader.Current;
        if (!TryPassBrackets())
        {
            return false;
        }

        if (_reader.At(MofTokenKind.Name))
        {
            context.Report(MofRules.BracketsAfterType, _reader.SpanOf(open), _reader.TextOf(_reader.Current).ToString());
        }

        type = type with { IsArray = true };
        return true;
    }

    // "uint8 Data[SIZE];" against "uint8 Data [Key] string Name;" where only a semicolon is missing.
    private bool IsArrayBracket()
    {
        var (inside, close) = _reader.PeekTwo();
        if (inside.Kind != MofTokenKind.Name)
        {
            // What is neither a size nor a qualifier is a broken size.
            return inside.Kind is not (MofTokenKind.Comma or MofTokenKind.End);
        }

        if (close.Kind != MofTokenKind.CloseBracket)
        {
            return false;
        }

        var bookmark = _reader.Mark();
        _reader.Advance();
        _reader.Advance();
        _reader.Advance();
        var isArray = _reader.Current.Kind is not (MofTokenKind.Name or MofTokenKind.OpenBracket);
        _reader.Return(bookmark);
        return isArray;
    }

    private bool TryPassBrackets()
    {
        _reader.Advance();
        var size = _reader.Current;
        if (size.Kind is MofTokenKind.Number or MofTokenKind.Name)
        {
            var number = NumberLiteral.Parse(_reader.TextOf(size));
            if (number.Form != NumberForm.Integer || number.IsNegative || number.Magnitude == 0)
            {
                context.Report(MofRules.SymbolicArraySize, _reader.SpanOf(size), context.Describe(size));
            }

            _reader.Advance();
        }

        if (_reader.TryTake(MofTokenKind.CloseBracket))
        {
            return true;
        }

        context.ReportUnexpected("']'");
        return false;
    }
}
