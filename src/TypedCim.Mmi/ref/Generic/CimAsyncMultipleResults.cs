using System;

namespace Microsoft.Management.Infrastructure.Generic;

public class CimAsyncMultipleResults<T> : IObservable<T>
{
    internal CimAsyncMultipleResults() => throw null;

    public IDisposable Subscribe(IObserver<T> observer) => throw null;
}
