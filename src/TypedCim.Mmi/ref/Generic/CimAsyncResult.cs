using System;

namespace Microsoft.Management.Infrastructure.Generic;

public class CimAsyncResult<T> : IObservable<T>
{
    internal CimAsyncResult() => throw null;

    public IDisposable Subscribe(IObserver<T> observer) => throw null;
}
