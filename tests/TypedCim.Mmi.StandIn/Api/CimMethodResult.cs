using Microsoft.Management.Infrastructure.Generic;
using MmiStandIn;

namespace Microsoft.Management.Infrastructure;

public class CimMethodResult : CimMethodResultBase, IDisposable
{
    private readonly KeyedList<CimMethodParameter> _parameters;

    internal CimMethodResult(KeyedList<CimMethodParameter> parameters) => _parameters = parameters;

    public CimReadOnlyKeyedCollection<CimMethodParameter> OutParameters => _parameters;

    public CimMethodParameter? ReturnValue => _parameters["ReturnValue"];

    public void Dispose()
    {
        _parameters.Lifetime.End();
        GC.SuppressFinalize(this);
    }
}
