using Microsoft.Management.Infrastructure.Generic;
using MmiStandIn;

namespace Microsoft.Management.Infrastructure;

public class CimMethodParametersCollection : CimKeyedCollection<CimMethodParameter>, IDisposable
{
    private readonly KeyedList<CimMethodParameter> _parameters = new(parameter => parameter.Name, new Lifetime());

    public override int Count => _parameters.Count;

    public override CimMethodParameter this[string parameterName] => _parameters[parameterName];

    public override void Add(CimMethodParameter newParameter) => _parameters.Add(newParameter);

    public void Dispose()
    {
        _parameters.Lifetime.End();
        GC.SuppressFinalize(this);
    }

    public override IEnumerator<CimMethodParameter> GetEnumerator() => _parameters.GetEnumerator();
}
