namespace TypedCim.Mof;

/// <summary>The qualifiers of one list with their values. What is asked of every element, presence and truth, is one bit a qualifier.</summary>
internal sealed class QualifierSet
{
    private const ulong MoreThanMarks =
        (1UL << (int)QualifierName.BitMap) | (1UL << (int)QualifierName.BitValues) | (1UL << (int)QualifierName.CimType)
        | (1UL << (int)QualifierName.Deprecated) | (1UL << (int)QualifierName.Description) | (1UL << (int)QualifierName.EmbeddedInstance)
        | (1UL << (int)QualifierName.EmbeddedObject) | (1UL << (int)QualifierName.MaxLen) | (1UL << (int)QualifierName.MaxValue)
        | (1UL << (int)QualifierName.MinLen) | (1UL << (int)QualifierName.MinValue) | (1UL << (int)QualifierName.SubType)
        | (1UL << (int)QualifierName.ValueMap) | (1UL << (int)QualifierName.Values);

    private QualifierSyntax[] _items;
    private ulong _present;
    private ulong _true;

    public QualifierSet()
        : this(new QualifierSyntax[8], new ValueBuffer())
    {
    }

    private QualifierSet(QualifierSyntax[] items, ValueBuffer values) => (_items, Values) = (items, values);

    public int Count { get; private set; }

    public ValueBuffer Values { get; }

    public ReadOnlySpan<QualifierSyntax> Items => _items.AsSpan(0, Count);

    /// <summary>Gets or sets the remarks of the list, once they were built; null until then.</summary>
    public EquatableArray<CimQualifierSchema>? Remarks { get; set; }

    public void Clear()
    {
        Count = 0;
        _present = 0;
        _true = 0;
        Remarks = null;
        Values.Truncate(0);
    }

    /// <summary>Adds a qualifier whose value is among the values already.</summary>
    public void Add(in QualifierSyntax qualifier)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        var bit = BitOf(qualifier.Name);
        _present |= bit;
        if (qualifier.Value < 0 || Values[qualifier.Value].Form is not (ValueForm.False or ValueForm.Null))
        {
            _true |= bit;
        }

        _items[Count++] = qualifier;
    }

    /// <summary>Makes a copy that holds no more memory than it needs.</summary>
    public QualifierSet Copy() => new(Items.ToArray(), Values.Copy()) { Count = Count, _present = _present, _true = _true };

    /// <summary>Gives the bit of a qualifier in a set of names.</summary>
    public static ulong BitOf(QualifierName name) => 1UL << (int)name;

    /// <summary>Tells whether the list gives an element no more than marks and remarks, as most lists do: no text, values, limits or other type.</summary>
    public bool HasMarksOnly => !HasAny(MoreThanMarks);

    /// <summary>Tells whether one or more of some qualifiers are there.</summary>
    public bool HasAny(ulong names) => (_present & names) != 0;

    /// <summary>Tells whether a boolean qualifier holds: it is there and its value is neither FALSE nor NULL.</summary>
    public bool IsTrue(QualifierName name) => (_true & BitOf(name)) != 0;

    /// <summary>Gives a qualifier that is there.</summary>
    public ref readonly QualifierSyntax Get(QualifierName name)
    {
        var i = 0;
        while (_items[i].Name != name)
        {
            i++;
        }

        return ref _items[i];
    }
}
