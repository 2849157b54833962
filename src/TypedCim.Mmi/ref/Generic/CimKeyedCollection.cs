namespace Microsoft.Management.Infrastructure.Generic;

public abstract class CimKeyedCollection<T> : CimReadOnlyKeyedCollection<T>
{
    internal CimKeyedCollection() => throw null;

    public abstract void Add(T newItem);
}
