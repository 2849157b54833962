namespace TypedCim.Mof;

/// <summary>Reads the declarations of one file, in any order, and goes on after each error.</summary>
internal sealed class FileParser
{
    private readonly ParseContext _context;
    private readonly TokenReader _reader;
    private QualifierList _qualifiers = new();
    private readonly SchemaBuilders _builders;
    private readonly AliasTable _aliases;
    private readonly ClassCollection _classes;
    private readonly QualifierListParser _qualifierParser;
    private readonly MemberParser _members;
    private readonly ClassParser _classParser;
    private readonly InstanceParser _instances;
    private readonly QualifierDeclarationParser _declarations;
    private readonly DirectiveParser _directives;
    private readonly Mof3Parser _mof3;
    private readonly BareMethodParser _bareMethods;
    private readonly OutsideText _outside;
    private int _passed;
    private int _undecodableAt = -1;

    public FileParser(string text, MofParseOptions options, CancellationToken cancellationToken)
    {
        _context = new ParseContext(text, options, cancellationToken);
        _reader = _context.Reader;
        _builders = new SchemaBuilders(_context);
        _aliases = new AliasTable(_context);
        _classes = new ClassCollection(_context);
        var types = new TypeParser(_context);
        var values = new ValueParser(_context, _aliases);
        _qualifierParser = new QualifierListParser(_context, values);
        _members = new MemberParser(_context, types, values, _qualifierParser, _builders);
        _mof3 = new Mof3Parser(_context, values, types);
        _classParser = new ClassParser(_context, values, _members, _mof3, _builders, _classes);
        _instances = new InstanceParser(_context, values);
        _declarations = new QualifierDeclarationParser(_context, values, types);
        _directives = new DirectiveParser(_context);
        _bareMethods = new BareMethodParser(_context, _members, _builders, _classes);
        _outside = new OutsideText(_context);
    }

    public MofFile Parse()
    {
        while (!_reader.IsAtEnd)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            var start = _reader.Current.Start;
            if (_classParser.TakePendingQualifiers() is { } pending)
            {
                _qualifiers = pending;
                ParseAfterQualifiers();
            }
            else
            {
                ParseItem();
            }

            _reader.EnsureProgress(start);
            FindUndecodable(_reader.Current.Start);
        }

        FindUndecodable(_reader.Text.Length);
        _bareMethods.AddTo(_classes);
        ReportEndOfFile();
        var enumerations = new EnumerationTypes();
        enumerations.Add(_mof3.Enumerations);
        return new MofFile
        {
            FileName = _context.Options.FileName,
            Diagnostics = _context.Diagnostics.ToSortedArray(),
            Classes = enumerations.Apply(EquatableArray<CimClassSchema>.Own([.. _classes.Items])),
            Locations = _builders.Locations.ToCollection(),
            Includes = EquatableArray<MofInclude>.Own([.. _directives.Includes]),
            Enumerations = EquatableArray<CimEnumerationSchema>.Own([.. _mof3.Enumerations]),
            Instances = EquatableArray<MofInstance>.Own([.. _instances.Items]),
            InstanceCount = _instances.Items.Count,
            QualifierDeclarationCount = _declarations.Count,
        };
    }

    // Piece by piece, because what was just read is still near.
    private void FindUndecodable(int end)
    {
        if (_undecodableAt < 0 && end > _passed)
        {
            var length = _reader.Text.AsSpan(_passed, end - _passed).IndexOf('\uFFFD');
            _undecodableAt = length < 0 ? -1 : _passed + length;
            _passed = end;
        }
    }

    private void ParseItem()
    {
        _context.ClassName = null;
        _context.MemberName = null;
        _reader.Depth = 0;
        _reader.Parentheses = 0;
        switch (_reader.Current.Kind)
        {
            case MofTokenKind.Semicolon:
                _context.Report(MofRules.StraySemicolon, _reader.SpanOf(_reader.Current));
                _reader.Advance();
                break;
            case MofTokenKind.Hash when IsAtDirective():
                _directives.Parse();
                break;
            case MofTokenKind.Fence:
                _outside.PassFence(isBehindDeclaration: _classes.Items.Count + _instances.Items.Count + _bareMethods.Count > 0);
                break;
            case MofTokenKind.OpenBracket:
                ParseQualified();
                break;
            case MofTokenKind.Name when TryParseDeclaration() || TryParseMisspeltClass():
                break;
            default:
                _outside.Skip();
                break;
        }
    }

    private bool IsAtDirective()
    {
        var (word, next) = _reader.PeekTwo();
        return DeclarationStart.IsDirective(_reader.Text, _reader.Current, word, next);
    }

    private void ParseQualified()
    {
        if (!_qualifierParser.TryParse(_qualifiers))
        {
            Recovery.SkipDeclaration(_context);
            return;
        }

        ParseAfterQualifiers();
    }

    private void ParseAfterQualifiers()
    {
        if (_reader.AtWord("class") && _reader.Peek().Kind is MofTokenKind.Name or MofTokenKind.Number)
        {
            _classParser.Parse(_qualifiers);
        }
        else if (!TryParseAfterQualifiers() && !TryParseMisspeltClass())
        {
            _context.ReportUnexpected("'class', 'instance of' or a method");
            Recovery.SkipDeclaration(_context);
        }
    }

    private bool TryParseAfterQualifiers()
    {
        if (!_reader.At(MofTokenKind.Name))
        {
            return false;
        }

        if (_reader.AtWord("instance") && _reader.IsWord(_reader.Peek(), "of"))
        {
            _instances.Parse();
            return true;
        }

        if (_mof3.IsAtDeclaration("association"))
        {
            ParseAssociation();
            return true;
        }

        return _mof3.TryParseDeclaration() || _bareMethods.TryParse(_qualifiers);
    }

    private bool TryParseDeclaration()
    {
        _qualifiers.Clear();
        var next = _reader.Peek();
        if (next.Kind is MofTokenKind.Name or MofTokenKind.Number && _reader.AtWord("class"))
        {
            _classParser.Parse(_qualifiers);
            return true;
        }

        if (next.Kind == MofTokenKind.Name && _reader.AtWord("qualifier") && _reader.PeekTwo().Second.Kind == MofTokenKind.Colon)
        {
            _declarations.Parse();
            return true;
        }

        if (_reader.AtWord("value") && _reader.IsWord(next, "of"))
        {
            _mof3.SkipValue();
            return true;
        }

        return TryParseAfterQualifiers();
    }

    private bool TryParseMisspeltClass()
    {
        var word = _reader.Current;
        var (name, next) = _reader.PeekTwo();
        if (name.Kind != MofTokenKind.Name || next.Kind is not (MofTokenKind.OpenBrace or MofTokenKind.Colon) || word.Length > "class".Length + 1
            || !Spelling.IsNear(_reader.TextOf(word).ToString(), "class"))
        {
            return false;
        }

        _context.ReportSyntax(MofRules.MisspeltKeyword, _reader.SpanOf(word), _reader.TextOf(word).ToString(), "class");
        _classParser.Parse(_qualifiers);
        return true;
    }

    private void ParseAssociation()
    {
        _context.Report(MofRules.Mof3Association, _reader.SpanOf(_reader.Current));
        _classParser.Parse(_qualifiers, CimClassFlags.Association);
    }

    private void ReportEndOfFile()
    {
        _context.ClassName = null;
        _context.MemberName = null;
        if (_reader.OpenComment.Kind == MofTokenKind.Bad)
        {
            _context.Report(MofRules.UnterminatedComment, _reader.SpanOf(_reader.OpenComment));
        }

        _aliases.ReportUndefined();
        _builders.MisspeltTypes.Report(_classes.Items);
        ReportUnusualCharacters();
    }

    private void ReportUnusualCharacters()
    {
        var text = _reader.Text;
        if (_reader.UnusualSpaceAt is var space && space >= 0)
        {
            var code = "U+" + ((int)text[space]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
            _context.Report(MofRules.UnusualSpace, _reader.SpanInText(space, 1), code);
        }

        if (_undecodableAt >= 0)
        {
            _context.Report(MofRules.UndecodableText, _reader.SpanInText(_undecodableAt, 1), "text in its encoding", "U+FFFD");
        }
    }
}
