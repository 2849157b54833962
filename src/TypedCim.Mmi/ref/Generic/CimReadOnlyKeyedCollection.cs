using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Management.Infrastructure.Generic;

public abstract class CimReadOnlyKeyedCollection<T> : IEnumerable<T>, IEnumerable
{
    internal CimReadOnlyKeyedCollection() => throw null;

    public abstract int Count { get; }

    public abstract T this[string itemName] { get; }

    public abstract IEnumerator<T> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => throw null;
}
