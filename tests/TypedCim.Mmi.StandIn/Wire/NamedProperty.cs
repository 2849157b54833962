using Microsoft.Management.Infrastructure;

namespace MmiStandIn;

/// <summary>A property of an instance.</summary>
internal sealed class NamedProperty(NamedValue content) : CimProperty
{
    public override CimType CimType => content.Type;

    public override CimFlags Flags => content.Flags;

    public override string Name => content.Name;

    public override object? Value
    {
        get => content.Value;
        set => content.Value = value;
    }

    internal NamedValue Content => content;
}
