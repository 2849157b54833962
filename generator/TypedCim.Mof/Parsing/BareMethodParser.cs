namespace TypedCim.Mof;

/// <summary>Reads method signatures outside a class, as documentation pages show them, and gives them to a class.</summary>
/// <remarks>
/// <c>SMS_X.Method.mof</c> names the class. In a file that declares classes the method belongs to the one the file is called after, or else to
/// the one before it. Without either it is an error.
/// </remarks>
internal sealed class BareMethodParser(ParseContext context, MemberParser members, SchemaBuilders builders, ClassCollection classes)
{
    private readonly TokenReader _reader = context.Reader;
    private readonly ClassDraft _draft = new(context, builders);
    private readonly List<Found> _found = [];
    private MofToken _name;

    /// <summary>Gets the number of methods that were read.</summary>
    public int Count => _found.Count;

    /// <summary>Reads a method whose qualifiers were read already.</summary>
    /// <returns>False when none is at hand.</returns>
    public bool TryParse(QualifierList list)
    {
        if (!IsAtMethod(list))
        {
            return TryReportMissingType();
        }

        var (first, name) = (_reader.Current, _name);
        context.ClassName = FindOwner(name);
        if (context.ClassName is { } owner)
        {
            context.MemberName = _reader.TextOf(name).ToString();
            context.Report(MofRules.BareMethod, _reader.SpanOf(name), owner);
            Parse(list, owner);
        }
        else
        {
            context.ReportSyntax(MofRules.MethodOutsideClass, _reader.SpanOf(first, name), _reader.TextOf(name).ToString());
            Recovery.SkipDeclaration(context);
        }

        return true;
    }

    /// <summary>Adds the methods to their classes, or to new fragments of classes that other files declare.</summary>
    public void AddTo(ClassCollection collection)
    {
        foreach (var found in _found)
        {
            var index = collection.IndexOf(found.Owner, found.Namespace);
            if (index < 0)
            {
                index = collection.AddFragment(found.Owner, found.Namespace);
            }

            Add(collection, index, found.Methods);
        }
    }

    private static void Add(ClassCollection collection, int index, List<CimMethodSchema> methods)
    {
        var schema = collection.Items[index];
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var all = new List<CimMethodSchema>(schema.Methods.Count + methods.Count);
        foreach (var method in schema.Methods)
        {
            _ = names.Add(method.Name);
            all.Add(method);
        }

        foreach (var method in methods)
        {
            if (names.Add(method.Name))
            {
                all.Add(method);
            }
        }

        collection.Items[index] = schema with { Methods = EquatableArray<CimMethodSchema>.Own([.. all]) };
    }

    private static bool IsSame(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    // Only CIM types count as return type, unless the file names the method: "See also (…)" in prose would be a method otherwise.
    private bool IsAtMethod(QualifierList list)
    {
        if (_reader.Peek().Kind is not (MofTokenKind.Name or MofTokenKind.OpenBracket))
        {
            return false;
        }

        var isType = list.Count > 0 || TypeNames.Find(_reader.TextOf(_reader.Current)) is not null;
        var bookmark = _reader.Mark();
        _reader.Advance();
        if (_reader.AtWord("ref") && _reader.Peek().Kind is MofTokenKind.Name)
        {
            _reader.Advance();
        }

        _ = _reader.TryTake(MofTokenKind.OpenBracket) && _reader.TryTake(MofTokenKind.CloseBracket);
        _name = _reader.Current;
        var isMethod = _name.Kind == MofTokenKind.Name && _reader.Peek().Kind is MofTokenKind.OpenParenthesis or MofTokenKind.OpenBrace
            && (isType || IsNamedByFile(_name));
        _reader.Return(bookmark);
        return isMethod;
    }

    private bool TryReportMissingType()
    {
        var name = _reader.Current;
        if (!IsNamedByFile(name) || _reader.Peek().Kind != MofTokenKind.OpenParenthesis)
        {
            return false;
        }

        context.ClassName = FindOwner(name);
        context.MemberName = _reader.TextOf(name).ToString();
        context.ReportSyntax(MofRules.MissingReturnType, _reader.SpanOf(name), context.MemberName);
        Recovery.SkipDeclaration(context);
        return true;
    }

    private bool IsNamedByFile(MofToken name)
    {
        var parts = FileNameParts();
        return parts.Length > 2 && IsSame(parts[1], _reader.TextOf(name).ToString());
    }

    private string[] FileNameParts() => FilePath.NameOf(context.Options.FileName ?? string.Empty).Split('.');

    private string? FindOwner(MofToken method)
    {
        var parts = FileNameParts();
        var isName = parts[0].Length > 0 && parts[0].Length <= context.Options.MaxNameLength && IsName(parts[0]);
        if (isName && IsNamedByFile(method))
        {
            return parts[0];
        }

        var index = isName ? classes.IndexOf(parts[0], context.Namespace) : -1;
        index = index < 0 ? classes.Items.Count - 1 : index;
        return index >= 0 ? classes.Items[index].Name : isName ? parts[0] : null;
    }

    private static bool IsName(string text)
    {
        foreach (var c in text)
        {
            if (!MofCharacters.IsNamePart(c))
            {
                return false;
            }
        }

        return text[0] is < '0' or > '9';
    }

    private void Parse(QualifierList list, string owner)
    {
        _draft.Start();
        if (!members.TryParseAfterQualifiers(list, _draft))
        {
            builders.Locations.Truncate(0);
            Recovery.SkipDeclaration(context);
            return;
        }

        builders.Locations.EndClass(owner);

        context.IsRecovering = false;
        var found = _found.Count > 0 ? _found[_found.Count - 1] : null;
        if (found is null || !IsSame(found.Owner, owner) || !IsSame(found.Namespace, context.Namespace))
        {
            found = new Found(owner, context.Namespace, []);
            _found.Add(found);
        }

        found.Methods.AddRange(_draft.Methods);
    }

    private sealed record Found(string Owner, string? Namespace, List<CimMethodSchema> Methods);
}
