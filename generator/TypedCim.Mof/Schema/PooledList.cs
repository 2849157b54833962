using System.Buffers;

namespace TypedCim.Mof;

/// <summary>A list that grows in rented arrays, so that only its final array costs an allocation. Dispose it when it is done.</summary>
internal sealed class PooledList<T> : IDisposable
{
    private T[] _items = ArrayPool<T>.Shared.Rent(256);

    public int Count { get; private set; }

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[Count++] = item;
    }

    /// <summary>Drops the items from an index on.</summary>
    public void Truncate(int count)
    {
        Array.Clear(_items, count, Count - count);
        Count = count;
    }

    public T[] ToArray() => _items.AsSpan(0, Count).ToArray();

    public void Dispose()
    {
        Return(_items);
        _items = [];
        Count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Count * 2);
        Array.Copy(_items, larger, Count);
        Return(_items);
        _items = larger;
    }

    // The pool outlives the file; it must not keep its strings.
    private void Return(T[] items)
    {
        Array.Clear(items, 0, Count);
        ArrayPool<T>.Shared.Return(items);
    }
}
