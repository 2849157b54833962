using MmiStandIn;

namespace Microsoft.Management.Infrastructure.Generic;

public class CimAsyncMultipleResults<T> : IObservable<T>
{
    private readonly ColdCall<T> _call;

    internal CimAsyncMultipleResults(ColdCall<T> call) => _call = call;

    public IDisposable Subscribe(IObserver<T> observer) => _call.Start(observer);
}
