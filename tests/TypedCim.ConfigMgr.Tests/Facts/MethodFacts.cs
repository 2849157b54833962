namespace TypedCim.ConfigMgr.Tests;

/// <summary>What is known of a method.</summary>
/// <param name="Name">The CIM name.</param>
/// <param name="ReturnType">The CIM type of the return value; empty when unknown.</param>
/// <param name="ReturnsStatus">True when the return value is a status.</param>
/// <param name="IsStatic">True for a method of the class.</param>
/// <param name="HasOrder">True when the order of the parameters is known, and with it that there are no others.</param>
internal sealed record MethodFacts(string Name, string ReturnType, bool ReturnsStatus, bool IsStatic, bool HasOrder)
{
    public List<ParameterFacts> Parameters { get; init; } = [];
}
