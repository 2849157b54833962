using Microsoft.Management.Infrastructure;

namespace MmiStandIn;

/// <summary>A parameter of a method call.</summary>
internal sealed class NamedParameter(NamedValue content) : CimMethodParameter
{
    public override CimType CimType => content.Type;

    public override CimFlags Flags => content.Flags;

    public override string Name => content.Name;

    public override object? Value
    {
        get => content.Value;
        set => content.Value = value;
    }
}
