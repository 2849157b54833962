namespace TypedCim.Mof;

/// <summary>Reads class declarations and collects the classes of the file.</summary>
internal sealed class ClassParser(
    ParseContext context, ValueParser values, MemberParser members, Mof3Parser mof3, SchemaBuilders builders, ClassCollection classes)
{
    private readonly TokenReader _reader = context.Reader;
    private readonly ClassDraft _draft = new(context, builders);
    private QualifierList? _pending;
    private bool _isBaseRead;
    private int _level;

    /// <summary>Takes the qualifiers of the declaration at hand, when they were read as those of a member in a class that was never closed.</summary>
    public QualifierList? TakePendingQualifiers()
    {
        var pending = _pending;
        _pending = null;
        return pending;
    }

    /// <summary>Reads a class from its keyword on.</summary>
    /// <param name="list">The qualifiers before it.</param>
    /// <param name="extraFlags">Marks that do not come from qualifiers.</param>
    public void Parse(QualifierList list, CimClassFlags extraFlags = CimClassFlags.None)
    {
        _reader.Advance();
        var token = _reader.Current;
        if (!context.TryTakeName("the class", out var name))
        {
            Recovery.SkipDeclaration(context);
            return;
        }

        context.ClassName = name.Text;
        builders.Locations.Add(CimLocationKind.Class, name.Text, token);
        if (TryParseHeader(out var baseName) || TryFindBody())
        {
            _draft.Start();
            ParseBody();
            var schema = _draft.Finish(name.Text, baseName, list);
            if (extraFlags != CimClassFlags.None)
            {
                schema = schema with { Flags = schema.Flags | extraFlags };
            }

            if (classes.TryAdd(schema, token))
            {
                builders.Locations.EndClass(name.Text);
            }
        }
        else
        {
            Recovery.SkipDeclaration(context);
        }

        builders.Locations.Truncate(0);
        context.ClassName = null;
        context.MemberName = null;
    }

    private bool TryParseHeader(out string? baseName)
    {
        baseName = null;
        _isBaseRead = false;
        if (!values.TryParseAlias(out _) || !TryParseBase(ref baseName) || !values.TryParseAlias(out _))
        {
            return false;
        }

        if (_reader.TryTake(MofTokenKind.OpenBrace))
        {
            context.IsRecovering = false;
            return true;
        }

        context.ReportUnexpected(baseName is null ? "':' or '{'" : "'{'");
        return false;
    }

    // Behind the colon only the base can be wrong: the members are still worth having. Before it the name itself is in doubt.
    private bool TryFindBody()
    {
        if (!_isBaseRead || context.IsRestOfLineLost)
        {
            return false;
        }

        while (_reader.Current.Kind is not (MofTokenKind.OpenBrace or MofTokenKind.CloseBrace or MofTokenKind.Semicolon or MofTokenKind.End))
        {
            _reader.Advance();
        }

        context.IsRecovering = false;
        return _reader.TryTake(MofTokenKind.OpenBrace);
    }

    private bool TryParseBase(ref string? baseName)
    {
        var colon = _reader.Current;
        if (!_reader.TryTake(MofTokenKind.Colon))
        {
            return true;
        }

        _isBaseRead = true;

        if (_reader.At(MofTokenKind.OpenBrace))
        {
            context.Report(MofRules.ColonWithoutBase, _reader.SpanOf(colon));
            return true;
        }

        var token = _reader.Current;
        if (!context.TryTakeName("the base class", out var name))
        {
            return false;
        }

        baseName = name.Text;
        builders.Locations.Add(CimLocationKind.BaseClass, name.Text, token);
        return true;
    }

    private void ParseBody()
    {
        _level = _reader.Depth;
        while (!_reader.At(MofTokenKind.CloseBrace))
        {
            if (_reader.IsAtEnd || _reader.At(MofTokenKind.Fence) || Recovery.IsAtDeclarationStart(_reader))
            {
                ReportUnclosed(_reader.Current);
                return;
            }

            var start = _reader.Current;
            ParseBodyItem();
            _reader.EnsureProgress(start.Start);
            if (_pending is not null)
            {
                ReportUnclosed(start);
                return;
            }
        }

        context.MemberName = null;
        context.IsRecovering = false;
        _reader.Advance();
        _reader.Depth = 0;
        if (!_reader.TryTake(MofTokenKind.Semicolon))
        {
            context.Report(MofRules.MissingSemicolon, _reader.SpanAfterPrevious());
        }
    }

    private void ReportUnclosed(MofToken next)
    {
        context.MemberName = null;
        context.IsRecovering = false;
        context.Report(MofRules.UnclosedClass, _reader.SpanOf(next));
        _reader.Depth = 0;
    }

    private void ParseBodyItem()
    {
        context.MemberName = null;
        if (_reader.TryTake(MofTokenKind.Semicolon))
        {
            context.Report(MofRules.StraySemicolon, _reader.SpanOf(_reader.Previous));
        }
        else if (_reader.At(MofTokenKind.Hash))
        {
            context.Report(MofRules.MisplacedDirective, _reader.SpanOf(_reader.Current));
            _reader.SkipLine();
        }
        else if (Prose.IsTextAfterSemicolon(_reader))
        {
            context.Report(MofRules.TextAfterSemicolon, _reader.SpanOf(_reader.Current));
            _reader.SkipLine();
        }
        else if (mof3.TryParseDeclaration())
        {
            return;
        }
        else if (_reader.Current.Kind is not (MofTokenKind.Name or MofTokenKind.OpenBracket))
        {
            SkipStrayTokens();
        }
        else if (!members.TryParse(_draft, out _pending))
        {
            Recovery.SkipMember(context, _level, MemberSync.AtMemberLine);
        }
        else if (context.IsRestOfLineLost)
        {
            Recovery.SkipMember(context, _level, MemberSync.None);
        }
        else
        {
            context.IsRecovering = false;
        }
    }

    // What cannot begin a member costs no member.
    private void SkipStrayTokens()
    {
        context.ReportUnexpected("a property or method");
        context.IsRestOfLineLost = false;
        while (_reader.Current.Kind is not (MofTokenKind.Name or MofTokenKind.OpenBracket or MofTokenKind.CloseBrace or MofTokenKind.Semicolon
            or MofTokenKind.Hash or MofTokenKind.Fence or MofTokenKind.End))
        {
            _reader.Advance();
        }

        _ = _reader.TryTake(MofTokenKind.Semicolon);
        _reader.Depth = _level;
        _reader.Parentheses = 0;
    }
}
