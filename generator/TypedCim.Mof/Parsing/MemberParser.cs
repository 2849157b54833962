namespace TypedCim.Mof;

/// <summary>Reads the properties, references and methods of a class.</summary>
internal sealed class MemberParser(
    ParseContext context, TypeParser types, ValueParser values, QualifierListParser qualifiers, SchemaBuilders builders)
{
    private readonly TokenReader _reader = context.Reader;
    private QualifierList _list = new();
    private readonly ValueBuffer _defaults = new();
    private readonly ParameterListParser _parameters = new(context, types, values, qualifiers, builders);

    /// <summary>Reads one member and adds it to a class.</summary>
    /// <param name="target">The class.</param>
    /// <param name="pending">The qualifiers, when they turn out to belong to another declaration, which is at hand then; null otherwise.</param>
    /// <returns>False when the structure is lost: the caller has to skip the rest of the member.</returns>
    public bool TryParse(ClassDraft target, out QualifierList? pending)
    {
        context.MemberName = null;
        pending = null;
        _list.Clear();
        if (_reader.At(MofTokenKind.OpenBracket))
        {
            if (!qualifiers.TryParse(_list))
            {
                return false;
            }

            if (Recovery.IsAtDeclarationStart(_reader))
            {
                pending = _list;
                _list = new QualifierList();
                return true;
            }
        }

        return TryParseAfterQualifiers(_list, target);
    }

    /// <summary>Reads a member whose qualifiers were read already.</summary>
    public bool TryParseAfterQualifiers(QualifierList list, ClassDraft target)
    {
        context.MemberName = null;
        if (!types.TryParse(out var type))
        {
            return false;
        }

        var name = _reader.Current;
        if (name.Kind != MofTokenKind.Name)
        {
            ReportMissingPart(type);
            return false;
        }

        if (!context.TryTakeName("a property or method", out var member))
        {
            return false;
        }

        context.MemberName = member.Text;
        var isMethod = _reader.Current.Kind is MofTokenKind.OpenParenthesis or MofTokenKind.OpenBrace;
        return isMethod
            ? TryParseMethod(type, list, member, name, target)
            : TryParseProperty(type, list, member, name, target);
    }

    private void ReportMissingPart(in TypeSyntax type)
    {
        var word = _reader.TextOf(type.Token).ToString();
        var isSingleWord = _reader.Previous.Start == type.Token.Start;
        if (isSingleWord && type.HasClass && _reader.At(MofTokenKind.OpenParenthesis))
        {
            context.ReportSyntax(MofRules.MissingReturnType, _reader.SpanOf(type.Token), word);
        }
        else if (isSingleWord && type.HasClass && _reader.Current.Kind is MofTokenKind.Semicolon or MofTokenKind.Assign)
        {
            context.ReportSyntax(MofRules.MissingType, _reader.SpanOf(type.Token), word);
        }
        else
        {
            // The common case of a name that is no name gets its own message.
            _ = context.TryTakeName("a property or method", out _);
        }
    }

    private bool TryParseProperty(TypeSyntax type, QualifierList list, MofName member, MofToken name, ClassDraft target)
    {
        if (!types.TryParseBrackets(ref type) || !TryParseDefault(out var defaultIndex))
        {
            return false;
        }

        if (!context.IsRestOfLineLost && !Recovery.TryEndMember(context))
        {
            return false;
        }

        if (type.Kind == CimTypeKind.Void)
        {
            context.Report(MofRules.MisplacedVoid, _reader.SpanOf(type.Token), context.MemberName!);
            return true;
        }

        builders.MisspeltTypes.Note(type);
        var property = builders.Properties.Build(type, list, _defaults, defaultIndex);
        if (target.TryAdd(property, member, name))
        {
            AddTypeLocation(type, property.Type);
            builders.Locations.Add(CimLocationKind.Member, member.Text, name);
        }

        return true;
    }

    // A default that is a string without closing quote is lost with its line; the property itself is not.
    private bool TryParseDefault(out int index)
    {
        index = -1;
        _defaults.Truncate(0);
        if (!_reader.TryTake(MofTokenKind.Assign))
        {
            return true;
        }

        if (values.TryParse(_defaults, depth: 0, out index))
        {
            PassUnquotedText(index);
            return true;
        }

        index = -1;
        return context.IsRestOfLineLost;
    }

    // "string S = Not available;": the first word is reported as value of the wrong kind, the others are part of it.
    private void PassUnquotedText(int index)
    {
        while (_defaults[index].Form == ValueForm.Word && !_reader.IsFirstOnLine && _reader.Current.Kind is MofTokenKind.Name or MofTokenKind.Number)
        {
            _reader.Advance();
        }
    }

    private bool TryParseMethod(in TypeSyntax type, QualifierList list, MofName member, MofToken name, ClassDraft target)
    {
        var firstLocation = builders.Locations.Count;
        AddTypeLocation(type, resolved: null);
        builders.Locations.Add(CimLocationKind.Member, member.Text, name);
        if (!_parameters.TryParse() || !Recovery.TryEndMember(context))
        {
            builders.Locations.Truncate(firstLocation);
            return false;
        }

        if (!IsMethodGood(type, name))
        {
            builders.Locations.Truncate(firstLocation);
            return true;
        }

        builders.MisspeltTypes.Note(type);
        var returnType = type.Kind == CimTypeKind.Void && _parameters.ReturnType is { } listed ? listed : type;
        var method = builders.Methods.Build(returnType, name, list, _parameters.Parameters);
        if (!target.TryAdd(method, member, name))
        {
            builders.Locations.Truncate(firstLocation);
        }

        return true;
    }

    private bool IsMethodGood(in TypeSyntax type, MofToken name)
    {
        if (type.IsArray)
        {
            context.Report(MofRules.ArrayReturn, _reader.SpanOf(name));
            return false;
        }

        return !_parameters.HasErrors;
    }

    private void AddTypeLocation(in TypeSyntax type, CimTypeSchema? resolved)
    {
        if (type.HasClass && (resolved is null || resolved.ClassName is not null))
        {
            builders.Locations.Add(CimLocationKind.MemberType, type.ClassName!, type.Token);
        }
    }
}
