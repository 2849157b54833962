namespace TypedCim.Mof;

/// <summary>Reads <c>Qualifier Name : type = default, Scope(…), Flavor(…);</c> and WMI's <c>Qualifier Name : Flavor Flavor;</c>.</summary>
/// <remarks>Declarations have no effect: the meaning of qualifiers is fixed, and the type of an unknown one is that of its value.</remarks>
internal sealed class QualifierDeclarationParser(ParseContext context, ValueParser values, TypeParser types)
{
    private static readonly string[] Scopes =
    [
        "any", "association", "class", "enumeration", "enumerationvalue", "indication", "method", "parameter", "property", "qualifier",
        "qualifiertype", "reference", "referenceproperty", "schema", "structure",
    ];

    private readonly TokenReader _reader = context.Reader;
    private readonly ValueBuffer _defaults = new();
    private string _name = string.Empty;

    /// <summary>Gets the number of declarations that were read.</summary>
    public int Count { get; private set; }

    /// <summary>Reads a declaration from its keyword on.</summary>
    public void Parse()
    {
        _reader.Advance();
        if (!TryParseDeclaration())
        {
            Recovery.SkipDeclaration(context);
            return;
        }

        Count++;
        context.IsRecovering = false;
    }

    private bool TryParseDeclaration()
    {
        var token = _reader.Current;
        if (!context.TryTakeName("the qualifier", out var name))
        {
            return false;
        }

        _name = name.Text;
        _reader.Advance();
        if (_reader.At(MofTokenKind.Name) && FlavorSet.IsFlavor(_reader.TextOf(_reader.Current)))
        {
            return TryParseFlavors() && Recovery.TryEndMember(context);
        }

        return TryParseType() && TryParseParts(token) && Recovery.TryEndMember(context);
    }

    private bool TryParseFlavors()
    {
        while (_reader.At(MofTokenKind.Name))
        {
            CheckFlavor();
            _reader.Advance();
        }

        return true;
    }

    private void CheckFlavor()
    {
        var flavor = _reader.TextOf(_reader.Current);
        if (!FlavorSet.IsFlavor(flavor))
        {
            context.Report(MofRules.UnknownFlavor, _reader.SpanOf(_reader.Current), ParseContext.Shorten(flavor));
        }
    }

    private bool TryParseType()
    {
        if (!types.TryParse(out var type) || !types.TryParseBrackets(ref type))
        {
            return false;
        }

        if (type.HasClass || type.Kind is CimTypeKind.Void or CimTypeKind.Object)
        {
            context.ReportSyntax(MofRules.UnexpectedToken, _reader.SpanOf(type.Token), "a CIM type such as 'string'", context.Describe(type.Token));
            return false;
        }

        _defaults.Truncate(0);
        return !_reader.TryTake(MofTokenKind.Assign) || values.TryParse(_defaults, depth: 0, out _);
    }

    private bool TryParseParts(MofToken name)
    {
        var hasScope = false;
        while (_reader.TryTake(MofTokenKind.Comma))
        {
            var isScope = _reader.AtWord("scope");
            if (!isScope && !_reader.AtWord("flavor") && !_reader.AtWord("policy"))
            {
                context.ReportUnexpected("'Scope' or 'Flavor'");
                return false;
            }

            hasScope |= isScope;
            _reader.Advance();
            if (!TryParseWords(isScope))
            {
                return false;
            }
        }

        if (!hasScope)
        {
            context.Report(MofRules.MissingScope, _reader.SpanOf(name), _name);
        }

        return true;
    }

    private bool TryParseWords(bool isScope)
    {
        var open = _reader.Current;
        if (!_reader.TryTake(MofTokenKind.OpenParenthesis))
        {
            context.ReportUnexpected("'('");
            return false;
        }

        if (isScope && _reader.At(MofTokenKind.CloseParenthesis))
        {
            context.Report(MofRules.UnknownScope, _reader.SpanOf(open, _reader.Current), "()", _name);
        }

        while (!_reader.At(MofTokenKind.CloseParenthesis))
        {
            if (!TryParseWord(isScope))
            {
                return false;
            }
        }

        _reader.Advance();
        return true;
    }

    private bool TryParseWord(bool isScope)
    {
        if (!_reader.At(MofTokenKind.Name))
        {
            context.ReportUnexpected(isScope ? "a scope" : "a flavor");
            return false;
        }

        if (!isScope)
        {
            CheckFlavor();
        }
        else if (!IsScope(_reader.TextOf(_reader.Current)))
        {
            context.Report(MofRules.UnknownScope, _reader.SpanOf(_reader.Current), ParseContext.Shorten(_reader.TextOf(_reader.Current)), _name);
        }

        _reader.Advance();
        if (_reader.TryTake(MofTokenKind.Comma) || _reader.At(MofTokenKind.CloseParenthesis))
        {
            return true;
        }

        context.ReportUnexpected("',' or ')'");
        return false;
    }

    private static bool IsScope(ReadOnlySpan<char> word)
    {
        foreach (var scope in Scopes)
        {
            if (MofCharacters.EqualsWord(word, scope))
            {
                return true;
            }
        }

        return false;
    }
}
