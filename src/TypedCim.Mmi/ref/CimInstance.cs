using System;
using Microsoft.Management.Infrastructure.Generic;

namespace Microsoft.Management.Infrastructure;

public sealed class CimInstance : IDisposable
{
    public CimInstance(string className) => throw null;

    public CimInstance(string className, string namespaceName) => throw null;

    public CimKeyedCollection<CimProperty> CimInstanceProperties => throw null;

    public CimSystemProperties CimSystemProperties => throw null;

    public void Dispose() => throw null;
}
