using Microsoft.Management.Infrastructure.Generic;

namespace Microsoft.Management.Infrastructure;

public abstract class CimMethodParameterDeclaration
{
    internal CimMethodParameterDeclaration()
    {
    }

    public abstract CimType CimType { get; }

    public abstract string Name { get; }

    public abstract CimReadOnlyKeyedCollection<CimQualifier> Qualifiers { get; }

    public abstract string? ReferenceClassName { get; }
}
