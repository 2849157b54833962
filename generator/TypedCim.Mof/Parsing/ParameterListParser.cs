namespace TypedCim.Mof;

/// <summary>Reads parameter lists, between parentheses or, as some documentation pages have them, between braces.</summary>
internal sealed class ParameterListParser(
    ParseContext context, TypeParser types, ValueParser values, QualifierListParser qualifiers, SchemaBuilders builders)
{
    private readonly TokenReader _reader = context.Reader;
    private readonly NameScope _names = new();
    private readonly QualifierList _list = new();
    private readonly ValueBuffer _defaults = new();
    private bool _isBraced;
    private MofToken _firstSemicolon;
    private TokenReader.Bookmark _behindFirstSemicolon;

    /// <summary>Gets the parameters of the last list.</summary>
    public List<ParameterDraft> Parameters { get; } = [];

    /// <summary>Gets the type of a <c>ReturnValue</c> that stood among the parameters, or null.</summary>
    public TypeSyntax? ReturnType { get; private set; }

    /// <summary>Gets a value indicating whether the list is well formed but contradicts itself, so that a call could not be right.</summary>
    public bool HasErrors { get; private set; }

    private bool HasSemicolon => _firstSemicolon.Kind == MofTokenKind.Semicolon;

    private MofTokenKind Close => _isBraced ? MofTokenKind.CloseBrace : MofTokenKind.CloseParenthesis;

    /// <summary>Reads a list from its opening bracket to behind its closing one.</summary>
    /// <returns>False when the structure is lost.</returns>
    public bool TryParse()
    {
        Start();
        while (!_reader.At(Close))
        {
            if (_reader.At(MofTokenKind.Hash))
            {
                context.Report(MofRules.MisplacedDirective, _reader.SpanOf(_reader.Current));
                _reader.SkipLine();
            }
            else if (!TryParseParameter() || !TryPassSeparator())
            {
                context.ParameterName = null;
                return false;
            }
        }

        context.ParameterName = null;
        if (HasSemicolon)
        {
            context.Report(MofRules.SemicolonBetweenParameters, _reader.SpanOf(_firstSemicolon));
        }

        _reader.Advance();
        return true;
    }

    private void Start()
    {
        Parameters.Clear();
        ReturnType = null;
        HasErrors = false;
        _names.Start();
        _firstSemicolon = default;
        _isBraced = _reader.At(MofTokenKind.OpenBrace);
        if (_isBraced)
        {
            context.Report(MofRules.BracesAroundParameters, _reader.SpanOf(_reader.Current));
        }

        _reader.Advance();
        if (_reader.AtWord("void") && _reader.Peek().Kind == Close)
        {
            context.Report(MofRules.VoidParameterList, _reader.SpanOf(_reader.Current));
            _reader.Advance();
        }
    }

    private bool TryParseParameter()
    {
        context.ParameterName = null;
        _list.Clear();
        _defaults.Truncate(0);
        if (_reader.At(MofTokenKind.OpenBracket) && !qualifiers.TryParse(_list))
        {
            return false;
        }

        if (IsAtMissingClose())
        {
            return ReportMissingClose();
        }

        PassBareDirections();
        if (!types.TryParse(out var type))
        {
            return false;
        }

        var name = _reader.Current;
        if (!TryTakeName(type, out var parameter))
        {
            return false;
        }

        context.ParameterName = parameter.Text;
        var defaultIndex = -1;
        if (!types.TryParseBrackets(ref type)
            || (_reader.TryTake(MofTokenKind.Assign) && !values.TryParse(_defaults, depth: 0, out defaultIndex)))
        {
            return false;
        }

        Add(type, name, parameter, defaultIndex);
        return true;
    }

    // "in string Name" as in IDL and C#; "In ref Name" is a reference to a class that is called In.
    private void PassBareDirections()
    {
        while (_reader.AtWord("in") || _reader.AtWord("out"))
        {
            var (type, name) = _reader.PeekTwo();
            if (type.Kind != MofTokenKind.Name || name.Kind is not (MofTokenKind.Name or MofTokenKind.OpenBracket) || _reader.IsWord(type, "ref"))
            {
                return;
            }

            var isIn = _reader.AtWord("in");
            context.Report(MofRules.DirectionWithoutBrackets, _reader.SpanOf(_reader.Current), isIn ? "in" : "out");
            _list.Mark(isIn ? QualifierName.In : QualifierName.Out);
            _reader.Advance();
        }
    }

    private bool TryTakeName(in TypeSyntax type, out MofName name)
    {
        if (type.HasClass && _reader.Current.Kind is MofTokenKind.Comma or MofTokenKind.CloseParenthesis)
        {
            name = default;
            context.ReportSyntax(MofRules.MissingType, _reader.SpanOf(type.Token), _reader.TextOf(type.Token).ToString());
            return false;
        }

        return context.TryTakeName("a parameter", out name);
    }

    private void Add(in TypeSyntax type, MofToken token, MofName name, int defaultIndex)
    {
        if (MofCharacters.EqualsWord(_reader.TextOf(token), "returnvalue"))
        {
            context.Report(MofRules.ReturnValueParameter, _reader.SpanOf(token));
            ReturnType = type;
            return;
        }

        if (type.Kind == CimTypeKind.Void)
        {
            context.Report(MofRules.MisplacedVoid, _reader.SpanOf(type.Token), context.ParameterName!);
            HasErrors = true;
            return;
        }

        if (!_names.TryAdd(name))
        {
            ReportDuplicate(token);
            return;
        }

        if (Parameters.Count == context.Options.MaxParameters)
        {
            ReportTooMany(token);
            return;
        }

        builders.MisspeltTypes.Note(type);
        Parameters.Add(builders.Methods.BuildParameter(type, _list, _defaults, defaultIndex));
        if (type.HasClass)
        {
            builders.Locations.Add(CimLocationKind.ParameterType, type.ClassName!, type.Token);
        }

        builders.Locations.Add(CimLocationKind.Parameter, name.Text, token);
    }

    // A method without one of its parameters could only be called wrongly, so the method goes.
    private void ReportDuplicate(MofToken name)
    {
        var parameter = context.ParameterName!;
        context.ParameterName = null;
        context.Report(MofRules.DuplicateParameter, _reader.SpanOf(name), parameter);
        HasErrors = true;
    }

    private void ReportTooMany(MofToken name)
    {
        if (!HasErrors)
        {
            context.ParameterName = null;
            context.Report(MofRules.TooMany, _reader.SpanOf(name), CanonicalNumber.Text(context.Options.MaxParameters), "parameters of a method");
        }

        HasErrors = true;
    }

    private bool TryPassSeparator()
    {
        if (_reader.At(Close))
        {
            return true;
        }

        switch (_reader.Current.Kind)
        {
            case MofTokenKind.Comma:
                PassCommas();
                return true;
            case MofTokenKind.Semicolon:
                PassSemicolon();
                return true;
            case MofTokenKind.Name or MofTokenKind.OpenBracket:
                if (!_isBraced)
                {
                    context.Report(MofRules.MissingComma, _reader.SpanAfterPrevious());
                }

                return true;
            default:
                return IsAtMissingClose() ? ReportMissingClose() : ReportUnexpected();
        }
    }

    private void PassCommas()
    {
        _reader.Advance();
        while (_reader.Current.Kind == MofTokenKind.Comma || _reader.At(Close))
        {
            context.Report(MofRules.ExtraComma, _reader.SpanOf(_reader.Previous));
            if (!_reader.TryTake(MofTokenKind.Comma))
            {
                return;
            }
        }
    }

    private void PassSemicolon()
    {
        var semicolon = _reader.Current;
        _reader.Advance();
        if (!HasSemicolon && !_isBraced)
        {
            _firstSemicolon = semicolon;
            _behindFirstSemicolon = _reader.Mark();
        }
    }

    private bool IsAtMissingClose() => !_isBraced && _reader.Current.Kind is MofTokenKind.CloseBrace or MofTokenKind.End or MofTokenKind.OpenParenthesis;

    // The parenthesis is missing. If a semicolon was taken for a separator, it was the end of the method, and what followed are members.
    private bool ReportMissingClose()
    {
        context.ParameterName = null;
        context.ReportSyntax(MofRules.UnclosedParameterList, _reader.SpanOf(_reader.Current));
        if (HasSemicolon)
        {
            _reader.Return(_behindFirstSemicolon);
            context.IsMemberEnded = true;
        }

        return false;
    }

    private bool ReportUnexpected()
    {
        context.ReportUnexpected(_isBraced ? "another parameter or '}'" : "',' or ')'");
        return false;
    }
}
