namespace TypedCim.ConfigMgr.Testing;

/// <summary>What a simulated client answers to a script or a query.</summary>
/// <param name="Output">What it wrote.</param>
/// <param name="ExitCode">Its exit code; 0 is success.</param>
public sealed record SimulatedAnswer(string Output, int ExitCode = 0);
