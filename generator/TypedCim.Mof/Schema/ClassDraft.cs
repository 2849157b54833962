namespace TypedCim.Mof;

/// <summary>The class that is being read: it takes members as they come and keeps the first of each name.</summary>
internal sealed class ClassDraft(ParseContext context, SchemaBuilders builders)
{
    private readonly List<CimPropertySchema> _properties = [];
    private readonly List<CimMethodSchema> _methods = [];
    private readonly NameScope _propertyNames = new();
    private readonly NameScope _methodNames = new();
    private bool _isFull;

    /// <summary>Gets the methods so far.</summary>
    public IReadOnlyList<CimMethodSchema> Methods => _methods;

    /// <summary>Starts a new class.</summary>
    public void Start()
    {
        _properties.Clear();
        _methods.Clear();
        _propertyNames.Start();
        _methodNames.Start();
        _isFull = false;
    }

    /// <summary>Takes a property.</summary>
    /// <returns>False when it was left out, because its name is taken or the class is full.</returns>
    public bool TryAdd(CimPropertySchema property, MofName name, MofToken token)
    {
        if (!HasRoom(token))
        {
            return false;
        }

        if (!_propertyNames.TryAdd(name))
        {
            context.Report(MofRules.DuplicateMember, context.Reader.SpanOf(token), "property");
            return false;
        }

        NoteSharedName(_methodNames, name, token);
        _properties.Add(property);
        return true;
    }

    /// <summary>Takes a method.</summary>
    /// <returns>False when it was left out, because its name is taken or the class is full.</returns>
    public bool TryAdd(CimMethodSchema method, MofName name, MofToken token)
    {
        if (!HasRoom(token))
        {
            return false;
        }

        if (!_methodNames.TryAdd(name))
        {
            context.Report(MofRules.DuplicateMember, context.Reader.SpanOf(token), "method");
            return false;
        }

        NoteSharedName(_propertyNames, name, token);
        _methods.Add(method);
        return true;
    }

    /// <summary>Builds the class.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="baseName">The name of its base class, or null.</param>
    /// <param name="list">Its qualifiers.</param>
    public CimClassSchema Finish(string name, string? baseName, QualifierList list) =>
        new(
            name,
            baseName,
            context.Namespace,
            builders.Qualifiers.Text(list, QualifierName.Description),
            ReadFlags(list),
            builders.Qualifiers.Deprecated(list),
            EquatableArray<CimPropertySchema>.Own([.. _properties]),
            EquatableArray<CimMethodSchema>.Own([.. _methods]),
            builders.Qualifiers.Remarks(list));

    private bool HasRoom(MofToken token)
    {
        if (_properties.Count + _methods.Count < context.Options.MaxMembers)
        {
            return true;
        }

        if (!_isFull)
        {
            context.Report(
                MofRules.TooMany, context.Reader.SpanOf(token), CanonicalNumber.Text(context.Options.MaxMembers), "members in a class");
        }

        _isFull = true;
        return false;
    }

    private void NoteSharedName(NameScope others, MofName name, MofToken token)
    {
        if (others.Contains(name))
        {
            context.Report(MofRules.PropertyAndMethodShareName, context.Reader.SpanOf(token));
        }
    }

    private CimClassFlags ReadFlags(QualifierList list)
    {
        var isAmendment = AmendmentNames.IsAmendmentFile(context.Options.FileName) || AmendmentNames.IsLocaleNamespace(context.Namespace);
        var flags = isAmendment ? CimClassFlags.Amendment : CimClassFlags.None;
        if (list.Count == 0)
        {
            return flags;
        }

        flags |= Flag(list, QualifierName.Abstract, CimClassFlags.Abstract)
            | Flag(list, QualifierName.Association, CimClassFlags.Association)
            | Flag(list, QualifierName.Indication, CimClassFlags.Indication)
            | Flag(list, QualifierName.Singleton, CimClassFlags.Singleton)
            | Flag(list, QualifierName.Exception, CimClassFlags.Exception)
            | Flag(list, QualifierName.Terminal, CimClassFlags.Terminal)
            | Flag(list, QualifierName.Experimental, CimClassFlags.Experimental)
            | Flag(list, QualifierName.Amendment, CimClassFlags.Amendment);
        return HasKey() ? flags : flags | Flag(list, QualifierName.Embedded, CimClassFlags.Embedded);
    }

    private static CimClassFlags Flag(QualifierList list, QualifierName name, CimClassFlags flag) =>
        list.IsTrue(name) ? flag : CimClassFlags.None;

    private bool HasKey()
    {
        foreach (var property in _properties)
        {
            if ((property.Flags & CimPropertyFlags.Key) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
