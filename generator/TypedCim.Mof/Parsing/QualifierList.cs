namespace TypedCim.Mof;

/// <summary>The qualifiers of one class, member or parameter. It is cleared and filled again for the next.</summary>
internal sealed class QualifierList
{
    private readonly int[] _index = new int[64];
    private QualifierSyntax[] _items = new QualifierSyntax[16];
    private ulong _present;

    public int Count { get; private set; }

    public ValueBuffer Values { get; } = new();

    public ReadOnlySpan<QualifierSyntax> Items => _items.AsSpan(0, Count);

    public void Clear()
    {
        Count = 0;
        _present = 0;
        Values.Truncate(0);
    }

    /// <summary>Adds a qualifier.</summary>
    public void Add(in QualifierSyntax qualifier)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        if (qualifier.Name != QualifierName.Other)
        {
            _present |= 1UL << (int)qualifier.Name;
            _index[(int)qualifier.Name] = Count;
        }

        _items[Count++] = qualifier;
    }

    public bool Has(QualifierName name) => (_present & (1UL << (int)name)) != 0;

    /// <summary>Gives a qualifier that <see cref="Has"/> told to be there.</summary>
    public ref readonly QualifierSyntax Get(QualifierName name) => ref _items[_index[(int)name]];

    /// <summary>Tells whether a boolean qualifier holds: it is there and its value is neither FALSE nor NULL.</summary>
    public bool IsTrue(QualifierName name)
    {
        if (!Has(name))
        {
            return false;
        }

        var value = Get(name).Value;
        return value < 0 || Values[value].Form is not (ValueForm.False or ValueForm.Null);
    }
}
