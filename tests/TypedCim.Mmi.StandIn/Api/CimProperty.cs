using MmiStandIn;

namespace Microsoft.Management.Infrastructure;

public abstract class CimProperty
{
    internal CimProperty()
    {
    }

    public abstract CimType CimType { get; }

    public abstract CimFlags Flags { get; }

    public abstract string Name { get; }

    public abstract object? Value { get; set; }

    public static CimProperty Create(string name, object? value, CimType type, CimFlags flags) => new NamedProperty(new NamedValue(name, value, type, flags));

    public override string ToString() => Name;
}
