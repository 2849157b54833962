using TypedCim.Mmi;

namespace DistributeContent;

/// <summary>Which site the command works on.</summary>
/// <param name="Server">The site server, or a computer with its SMS Provider; null for a simulated site in this process.</param>
/// <param name="Protocol">How to reach it.</param>
public sealed record SiteTarget(string? Server, MmiProtocol Protocol);
