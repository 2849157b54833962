namespace TypedCim.Mof;

/// <summary>Lays out a whole file: its declarations, with one empty line between those that have a body.</summary>
internal sealed class FileLayout
{
    private readonly FormatSource _source;
    private readonly LayoutSteps _steps;
    private readonly SyntaxScanner _scanner;
    private readonly HeaderLayout _headers;
    private readonly MemberLayout _members;
    private readonly InstanceLayout _instances;
    private readonly DirectiveLayout _directives;
    private readonly ClassLayout _classes;

    public FileLayout(FormatSource source)
    {
        _source = source;
        _steps = new LayoutSteps(source);
        _scanner = new SyntaxScanner(source);
        _headers = new HeaderLayout(source, _steps);
        var values = new ValueLayout(source, _scanner, _steps);
        var qualifiers = new QualifierLayout(source, _scanner, _steps, values);
        _members = new MemberLayout(source, _scanner, _steps, values, qualifiers);
        _instances = new InstanceLayout(source, _steps, _headers, _members);
        values.Instances = _instances;
        _directives = new DirectiveLayout(source, _scanner, _steps, values);
        _classes = new ClassLayout(source, _scanner, _steps, _headers, _members);
    }

    /// <summary>Makes the layout.</summary>
    public LayoutSteps Build()
    {
        var wasLine = false;
        for (var i = 0; i < _source.Count;)
        {
            var isLine = IsLine(i);
            if (i > 0)
            {
                var isBlank = !(wasLine && isLine) || _source.GapBefore(i).HasBlankFirst;
                _steps.HardLine(isBlank);
            }

            _steps.Leading(i);
            i = _members.AddSemicolons(AddItem(i), _source.Count);
            wasLine = isLine;
        }

        _steps.HardLine(_source.GapBefore(_source.Count).HasBlankFirst);
        _steps.Leading(_source.Count);
        return _steps;
    }

    // Directives and qualifier declarations are one line each and may stand close together.
    private bool IsLine(int start) => _source.Is(start, MofTokenKind.Hash) || IsQualifierDeclaration(start);

    private bool IsQualifierDeclaration(int start) =>
        _source.IsWord(start, "qualifier") && _source.Is(start + 1, MofTokenKind.Name) && _source.Is(start + 2, MofTokenKind.Colon);

    private int AddItem(int start)
    {
        var limit = _source.Count;
        if (_source.Is(start, MofTokenKind.Hash))
        {
            return _directives.Add(start, limit);
        }

        if (IsQualifierDeclaration(start))
        {
            return _directives.AddQualifier(start, limit);
        }

        var declaration = _scanner.PassQualifierLists(start, limit);
        if (_classes.IsVerbatim(declaration))
        {
            AddQualifiers(start, declaration);
            return _classes.AddVerbatim(declaration, limit);
        }

        var isClass = _source.IsWord(declaration, "class") || _scanner.IsDeclaration(declaration, "association");
        var isInstance = _scanner.IsInstance(declaration);
        var isEnumeration = _scanner.IsDeclaration(declaration, "enumeration");
        if (!isClass && !isInstance && !isEnumeration)
        {
            return _members.Add(start, limit);
        }

        AddQualifiers(start, declaration);
        var end = _scanner.PassBody(declaration, limit);
        if (isInstance)
        {
            _instances.Add(declaration, end);
        }
        else if (isEnumeration)
        {
            _classes.AddEnumeration(declaration, end);
        }
        else
        {
            _classes.Add(declaration, end);
        }

        return end;
    }

    private void AddQualifiers(int start, int end)
    {
        for (var i = start; i < end; i = _source.CloseOf(i) + 1)
        {
            _members.Qualifiers.Add(i, _source.CloseOf(i));
            _steps.HardLine();
        }
    }
}
