namespace TypedCim.Testing.Tests.Conformance;

/// <summary>The in-memory server as one that writes whole instances: what a write does not carry is lost.</summary>
public sealed class WholeInstanceHost : InMemoryHost
{
    public WholeInstanceHost() => Server.AbsentBecomesNull = true;
}
