using MmiStandIn;

namespace Microsoft.Management.Infrastructure;

public abstract class CimMethodParameter
{
    internal CimMethodParameter()
    {
    }

    public abstract CimType CimType { get; }

    public abstract CimFlags Flags { get; }

    public abstract string Name { get; }

    public abstract object? Value { get; set; }

    public static CimMethodParameter Create(string name, object? value, CimType type, CimFlags flags) => new NamedParameter(new NamedValue(name, value, type, flags));

    public override string ToString() => Name;
}
