namespace TypedCim.Mof;

/// <content>The bodies of instances, at the top level and inside values.</content>
internal sealed partial class ValueParser
{
    private readonly List<NameScope> _propertyNames = [];
    private readonly ValueBuffer _propertyValues = new();
    private readonly QualifierList _propertyQualifiers = new();
    private readonly QualifierListParser _qualifierParser;
    private readonly InstanceValueBuilder _instanceValues;

    /// <summary>Reads the body of an instance from its opening brace to behind its closing one.</summary>
    /// <param name="depth">How many arrays and instances are around it.</param>
    /// <param name="properties">Takes what is set; null when nobody asks for it.</param>
    public bool TryParseInstanceBody(int depth, List<MofInstanceProperty>? properties)
    {
        if (!_reader.TryTake(MofTokenKind.OpenBrace))
        {
            _context.ReportUnexpected("'{'");
            return false;
        }

        var level = _reader.Depth;
        var names = ScopeAt(depth);
        names.Start();
        while (!_reader.At(MofTokenKind.CloseBrace))
        {
            if (_reader.IsAtEnd || _reader.At(MofTokenKind.Fence) || Recovery.IsAtDeclarationStart(_reader))
            {
                _context.ReportSyntax(MofRules.UnclosedDeclaration, _reader.SpanOf(_reader.Current), "'}' at the end of the instance");
                return false;
            }

            var start = _reader.Current.Start;
            ParseInstanceItem(depth, level, names, properties);
            _reader.EnsureProgress(start);
        }

        _reader.Advance();
        return true;
    }

    private void ParseInstanceItem(int depth, int level, NameScope names, List<MofInstanceProperty>? properties)
    {
        if (_reader.TryTake(MofTokenKind.Semicolon))
        {
            _context.Report(MofRules.StraySemicolon, _reader.SpanOf(_reader.Previous));
        }
        else if (_reader.At(MofTokenKind.Hash))
        {
            _context.Report(MofRules.MisplacedDirective, _reader.SpanOf(_reader.Current));
            _reader.SkipLine();
        }
        else if (TryParseInstanceProperty(depth, names, properties))
        {
            _context.IsRecovering = false;
        }
        else
        {
            Recovery.SkipMember(_context, level, MemberSync.None);
        }
    }

    private NameScope ScopeAt(int depth)
    {
        while (_propertyNames.Count <= depth)
        {
            _propertyNames.Add(new NameScope());
        }

        return _propertyNames[depth];
    }

    private bool TryParseInstanceProperty(int depth, NameScope names, List<MofInstanceProperty>? properties)
    {
        if (_reader.At(MofTokenKind.OpenBracket) && !_qualifierParser.TryParse(_propertyQualifiers))
        {
            return false;
        }

        var token = _reader.Current;
        if (!_context.TryTakeName("a property of the instance", out var name))
        {
            return false;
        }

        if (!names.TryAdd(name))
        {
            _context.Report(MofRules.DuplicateInstanceProperty, _reader.SpanOf(token), name.Text);
        }

        var isRead = TryParsePropertyValue(depth, isKept: properties is not null && _context.Options.KeepInstanceValues, out var value);
        properties?.Add(new MofInstanceProperty(name.Text, _reader.SpanOf(token), value));
        return isRead && Recovery.TryEndMember(_context);
    }

    // Registry provider instances name a property, qualified with its source, and give no value.
    private bool TryParsePropertyValue(int depth, bool isKept, out MofValue? value)
    {
        value = null;
        if (!_reader.TryTake(MofTokenKind.Assign))
        {
            return true;
        }

        var count = _propertyValues.Count;
        var isRead = TryParse(_propertyValues, depth + 1, out var index);
        value = isRead && isKept ? _instanceValues.Build(_propertyValues, index) : null;
        _propertyValues.Truncate(count);
        return isRead;
    }

    /// <summary>Reads <c>instance of Class [as $alias] { … }</c> as a value.</summary>
    private bool TryParseNestedInstance(ValueBuffer values, int depth)
    {
        var first = _reader.Current;
        _reader.Advance();
        _reader.Advance();
        var token = _reader.Current;
        var properties = _context.Options.KeepInstanceValues ? new List<MofInstanceProperty>() : null;
        if (!_context.TryTakeName("the class of the instance", out var name)
            || !TryParseAlias(out var alias) || !TryParseInstanceBody(depth + 1, properties))
        {
            return false;
        }

        var number = properties is null ? -1 : _instanceValues.Add(new MofInstance(
            name.Text, _context.Namespace, alias, _reader.SpanOf(token), EquatableArray<MofInstanceProperty>.Own([.. properties])));
        values.Add(new ValueSyntax(ValueForm.Instance, first, _reader.Previous) { Count = number });
        return true;
    }

    /// <summary>Reads <c>as $alias</c> if it is there.</summary>
    public bool TryParseAlias(out string? alias)
    {
        alias = null;
        if (!_reader.AtWord("as"))
        {
            return true;
        }

        _reader.Advance();
        if (!_reader.At(MofTokenKind.Alias))
        {
            _context.ReportUnexpected("an alias such as $Name");
            return false;
        }

        alias = _aliases.Define(_reader.Current);
        _reader.Advance();
        return true;
    }
}
