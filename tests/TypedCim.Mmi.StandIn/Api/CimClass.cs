using Microsoft.Management.Infrastructure.Generic;
using MmiStandIn;

namespace Microsoft.Management.Infrastructure;

public sealed class CimClass : IDisposable
{
    private readonly Lifetime _lifetime = new();
    private readonly ClassDescription _description;

    internal CimClass(ClassDescription description) => _description = description;

    public CimReadOnlyKeyedCollection<CimMethodDeclaration> CimClassMethods => Keyed<CimMethodDeclaration>(_description.Methods, method => method.Name);

    public CimReadOnlyKeyedCollection<CimPropertyDeclaration> CimClassProperties => Keyed<CimPropertyDeclaration>(_description.Properties, property => property.Name);

    public CimReadOnlyKeyedCollection<CimQualifier> CimClassQualifiers => Keyed<CimQualifier>(_description.Qualifiers, qualifier => qualifier.Name);

    public string? CimSuperClassName => _description.BaseName;

    public CimSystemProperties CimSystemProperties => new(_description.Name, _description.Namespace);

    public void Dispose() => _lifetime.End();

    private KeyedList<T> Keyed<T>(IEnumerable<T> items, Func<T, string> nameOf)
        where T : class
    {
        _lifetime.ThrowIfEnded();
        return new KeyedList<T>(nameOf, _lifetime, items);
    }
}
