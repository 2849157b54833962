namespace TypedCim.Mof;

/// <summary>Holds the values of one declaration; it is cleared and filled again for the next, so values cost no allocation.</summary>
internal sealed class ValueBuffer
{
    private ValueSyntax[] _items;

    public ValueBuffer()
        : this(new ValueSyntax[8])
    {
    }

    private ValueBuffer(ValueSyntax[] items) => _items = items;

    public int Count { get; private set; }

    public ref ValueSyntax this[int index] => ref _items[index];

    /// <summary>Gives the items of the array at an index.</summary>
    public ReadOnlySpan<ValueSyntax> ItemsOf(int array) => _items.AsSpan(array + 1, _items[array].Count);

    public int Add(in ValueSyntax value)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count] = value;
        return Count++;
    }

    /// <summary>Makes a copy that holds no more memory than it needs.</summary>
    public ValueBuffer Copy() => new(_items.AsSpan(0, Count).ToArray()) { Count = Count };

    /// <summary>Tells whether all values are plain ones, which do nothing else than stand there.</summary>
    public bool AreLiterals()
    {
        foreach (ref readonly var value in _items.AsSpan(0, Count))
        {
            if (value.Form is ValueForm.Instance or ValueForm.Alias)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Drops all values from an index on.</summary>
    public void Truncate(int count) => Count = count;
}
