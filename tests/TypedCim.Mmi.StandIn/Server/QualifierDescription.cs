using Microsoft.Management.Infrastructure;

namespace MmiStandIn;

/// <summary>A qualifier of a class, property, method or parameter.</summary>
/// <param name="name">The name.</param>
/// <param name="value">The value.</param>
/// <param name="flags">The flavors.</param>
public sealed class QualifierDescription(string name, object? value, CimFlags flags = CimFlags.None) : CimQualifier
{
    /// <inheritdoc/>
    public override CimType CimType { get; } = value is null ? CimType.String : ClrValue.TypeOf(value);

    /// <inheritdoc/>
    public override CimFlags Flags { get; } = flags;

    /// <inheritdoc/>
    public override string Name { get; } = name;

    /// <inheritdoc/>
    public override object? Value { get; } = value;
}
