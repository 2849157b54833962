using Microsoft.Management.Infrastructure.Generic;

namespace Microsoft.Management.Infrastructure;

public abstract class CimMethodDeclaration
{
    internal CimMethodDeclaration()
    {
    }

    public abstract string Name { get; }

    public abstract CimReadOnlyKeyedCollection<CimMethodParameterDeclaration> Parameters { get; }

    public abstract CimReadOnlyKeyedCollection<CimQualifier> Qualifiers { get; }

    public abstract CimType ReturnType { get; }
}
