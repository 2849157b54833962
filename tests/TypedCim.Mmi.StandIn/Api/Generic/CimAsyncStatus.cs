using MmiStandIn;

namespace Microsoft.Management.Infrastructure.Generic;

public class CimAsyncStatus : IObservable<object>
{
    private readonly ColdCall<object> _call;

    internal CimAsyncStatus(ColdCall<object> call) => _call = call;

    public IDisposable Subscribe(IObserver<object> observer) => _call.Start(observer);
}
