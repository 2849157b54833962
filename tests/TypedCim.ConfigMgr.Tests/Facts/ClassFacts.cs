namespace TypedCim.ConfigMgr.Tests;

/// <summary>What one source, or both together, tell of a class.</summary>
/// <param name="Name">The CIM name.</param>
/// <param name="Kind">Kind of the page: <c>server</c>, <c>client</c>, <c>event</c>, or <c>misspelt</c> for methods whose page misspells the class.</param>
internal sealed record ClassFacts(string Name, string Kind)
{
    public Dictionary<string, PropertyFacts> Properties { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, MethodFacts> Methods { get; } = new(StringComparer.OrdinalIgnoreCase);
}
