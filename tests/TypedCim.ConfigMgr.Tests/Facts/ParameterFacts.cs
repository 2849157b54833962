namespace TypedCim.ConfigMgr.Tests;

/// <summary>What is known of a parameter.</summary>
/// <param name="Name">The CIM name.</param>
/// <param name="Type">The CIM type, as in <see cref="PropertyFacts"/>.</param>
/// <param name="Direction"><c>in</c>, <c>out</c> or <c>inout</c>.</param>
/// <param name="IsOptional">True when it can be left out.</param>
internal sealed record ParameterFacts(string Name, string Type, string Direction, bool IsOptional)
{
    public bool IsInput => !string.Equals(Direction, "out", StringComparison.Ordinal);

    public override string ToString() => Direction + (IsOptional ? " optional " : " ") + Type + " " + Name;
}
