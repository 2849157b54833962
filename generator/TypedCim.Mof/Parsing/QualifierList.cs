namespace TypedCim.Mof;

/// <summary>The qualifiers of one class, member or parameter. It is cleared and filled again for the next.</summary>
/// <remarks>Its content is its own, or that of an earlier list with the same text (<see cref="KnownQualifierLists"/>).</remarks>
internal sealed class QualifierList
{
    private readonly QualifierSet _own = new();
    private QualifierSet _set;
    private int _shift;
    private ulong _marks;

    public QualifierList() => _set = _own;

    public int Count => _set.Count;

    public ValueBuffer Values => _set.Values;

    public ReadOnlySpan<QualifierSyntax> Items => _set.Items;

    /// <summary>Gets the content.</summary>
    public QualifierSet Set => _set;

    public void Clear()
    {
        _own.Clear();
        _set = _own;
        _shift = 0;
        _marks = 0;
    }

    /// <summary>Takes the content of an earlier list with the same text.</summary>
    /// <param name="set">The content.</param>
    /// <param name="shift">How far behind the earlier list this one stands.</param>
    public void Share(QualifierSet set, int shift) => (_set, _shift) = (set, shift);

    /// <summary>Makes a boolean qualifier hold that stands outside the list.</summary>
    public void Mark(QualifierName name) => _marks |= QualifierSet.BitOf(name);

    /// <summary>Adds a qualifier.</summary>
    public void Add(in QualifierSyntax qualifier) => _own.Add(qualifier);

    public bool Has(QualifierName name) => _set.HasAny(QualifierSet.BitOf(name));

    /// <summary>Tells whether one or more of some qualifiers, a bit each, are there.</summary>
    public bool HasAny(ulong names) => _set.HasAny(names);

    /// <summary>Gives a qualifier that <see cref="Has"/> told to be there.</summary>
    public ref readonly QualifierSyntax Get(QualifierName name) => ref _set.Get(name);

    /// <summary>Tells whether a boolean qualifier holds: it is there and its value is neither FALSE nor NULL.</summary>
    public bool IsTrue(QualifierName name) => _set.IsTrue(name) || (_marks & QualifierSet.BitOf(name)) != 0;

    /// <summary>Gives the token of this list for one of its content, which may come from an earlier list.</summary>
    public MofToken PlaceOf(MofToken token) => new(token.Kind, token.Flags, token.Start + _shift, token.End + _shift);
}
