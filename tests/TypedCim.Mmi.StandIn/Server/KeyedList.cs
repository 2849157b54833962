using Microsoft.Management.Infrastructure.Generic;

namespace MmiStandIn;

/// <summary>Items by name: lookup ignores case, and an absent name gives null.</summary>
/// <param name="nameOf">The name of an item.</param>
/// <param name="lifetime">Until when the items may be read.</param>
/// <param name="items">What it holds at first.</param>
internal sealed class KeyedList<T>(Func<T, string> nameOf, Lifetime lifetime, IEnumerable<T>? items = null) : CimKeyedCollection<T>
    where T : class
{
    private readonly List<T> _items = [.. items ?? []];

    public override int Count => Items.Count;

    public override T this[string itemName] => Items.Find(item => string.Equals(nameOf(item), itemName, StringComparison.OrdinalIgnoreCase))!;

    internal Lifetime Lifetime => lifetime;

    private List<T> Items
    {
        get
        {
            lifetime.ThrowIfEnded();
            return _items;
        }
    }

    public override void Add(T newItem)
    {
        if (this[nameOf(newItem)] is not null)
            throw new ArgumentException($"There is a {nameOf(newItem)} already.", nameof(newItem));
        _items.Add(newItem);
    }

    public override IEnumerator<T> GetEnumerator() => Items.GetEnumerator();
}
