using System.Collections;

namespace Microsoft.Management.Infrastructure.Generic;

public abstract class CimReadOnlyKeyedCollection<T> : IEnumerable<T>
{
    internal CimReadOnlyKeyedCollection()
    {
    }

    public abstract int Count { get; }

    public abstract T this[string itemName] { get; }

    public abstract IEnumerator<T> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
