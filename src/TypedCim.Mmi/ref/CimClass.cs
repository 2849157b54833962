using System;
using Microsoft.Management.Infrastructure.Generic;

namespace Microsoft.Management.Infrastructure;

public sealed class CimClass : IDisposable
{
    internal CimClass() => throw null;

    public CimReadOnlyKeyedCollection<CimMethodDeclaration> CimClassMethods => throw null;

    public CimReadOnlyKeyedCollection<CimPropertyDeclaration> CimClassProperties => throw null;

    public CimReadOnlyKeyedCollection<CimQualifier> CimClassQualifiers => throw null;

    public string CimSuperClassName => throw null;

    public CimSystemProperties CimSystemProperties => throw null;

    public void Dispose() => throw null;
}
