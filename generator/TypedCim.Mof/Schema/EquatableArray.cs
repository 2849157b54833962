using System.Collections;

namespace TypedCim.Mof;

/// <summary>An immutable list that equals another one when their items are equal, in order.</summary>
/// <remarks>The default value is the empty list. Incremental steps compare by it, so items must have structural equality too.</remarks>
/// <typeparam name="T">The item type.</typeparam>
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    /// <summary>Copies the items.</summary>
    /// <param name="items">The items; must not contain null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public EquatableArray(IEnumerable<T> items)
        : this([.. items ?? throw new ArgumentNullException(nameof(items))])
    {
    }

    private EquatableArray(T[] items) => _items = items.Length == 0 ? null : items;

    /// <summary>Gets the number of items.</summary>
    public int Count => _items is null ? 0 : _items.Length;

    /// <summary>Gets a value indicating whether there are no items.</summary>
    public bool IsEmpty => _items is null;

    /// <inheritdoc/>
    public T this[int index] => AsSpan()[index];

    /// <summary>Compares item by item.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether both hold equal items in the same order.</returns>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Compares item by item.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>Gives the items without copying.</summary>
    /// <returns>A view of the items.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other) =>
        ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in AsSpan())
        {
            hash = unchecked((hash * 31) + item.GetHashCode());
        }

        return hash;
    }

    /// <summary>Enumerates without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Takes over an array that nobody else changes any more.</summary>
    internal static EquatableArray<T> Own(T[] items) => new(items);
}
