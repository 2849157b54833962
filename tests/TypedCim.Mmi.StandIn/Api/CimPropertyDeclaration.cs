using Microsoft.Management.Infrastructure.Generic;

namespace Microsoft.Management.Infrastructure;

public abstract class CimPropertyDeclaration
{
    internal CimPropertyDeclaration()
    {
    }

    public abstract CimType CimType { get; }

    public abstract CimFlags Flags { get; }

    public abstract string Name { get; }

    public abstract CimReadOnlyKeyedCollection<CimQualifier> Qualifiers { get; }

    public abstract string? ReferenceClassName { get; }

    public abstract object? Value { get; }
}
