namespace Microsoft.Management.Infrastructure.Generic;

public abstract class CimKeyedCollection<T> : CimReadOnlyKeyedCollection<T>
{
    internal CimKeyedCollection()
    {
    }

    public abstract void Add(T newItem);
}
