using System;
using System.Collections.Generic;
using Microsoft.Management.Infrastructure.Generic;

namespace Microsoft.Management.Infrastructure;

public class CimMethodParametersCollection : CimKeyedCollection<CimMethodParameter>, IDisposable
{
    public CimMethodParametersCollection() => throw null;

    public override int Count => throw null;

    public override CimMethodParameter this[string parameterName] => throw null;

    public override void Add(CimMethodParameter newParameter) => throw null;

    public void Dispose() => throw null;

    public override IEnumerator<CimMethodParameter> GetEnumerator() => throw null;
}
