using Microsoft.Management.Infrastructure.Generic;
using MmiStandIn;

namespace Microsoft.Management.Infrastructure;

public sealed class CimInstance : IDisposable
{
    private readonly KeyedList<CimProperty> _properties;

    public CimInstance(string className)
        : this(className, namespaceName: null)
    {
    }

    public CimInstance(string className, string? namespaceName)
        : this(className, namespaceName, new Lifetime())
    {
    }

    internal CimInstance(string className, string? namespaceName, Lifetime lifetime)
    {
        ArgumentNullException.ThrowIfNull(className);
        CimSystemProperties = new CimSystemProperties(className, namespaceName);
        _properties = new KeyedList<CimProperty>(property => property.Name, lifetime);
    }

    public CimKeyedCollection<CimProperty> CimInstanceProperties
    {
        get
        {
            _properties.Lifetime.ThrowIfEnded();
            return _properties;
        }
    }

    public CimSystemProperties CimSystemProperties { get; }

    internal Lifetime Lifetime => _properties.Lifetime;

    public void Dispose() => _properties.Lifetime.End();

    public override string ToString() => CimSystemProperties.ClassName;
}
