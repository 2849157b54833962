using System;

namespace Microsoft.Management.Infrastructure.Generic;

public class CimAsyncStatus : IObservable<object>
{
    internal CimAsyncStatus() => throw null;

    public IDisposable Subscribe(IObserver<object> observer) => throw null;
}
