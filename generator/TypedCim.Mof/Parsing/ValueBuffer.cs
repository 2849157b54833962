namespace TypedCim.Mof;

/// <summary>Holds the values of one declaration; it is cleared and filled again for the next, so values cost no allocation.</summary>
internal sealed class ValueBuffer
{
    private ValueSyntax[] _items = new ValueSyntax[32];

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

    /// <summary>Drops all values from an index on.</summary>
    public void Truncate(int count) => Count = count;
}
