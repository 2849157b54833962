namespace TypedCim.Generator.Model;

/// <summary>One property of a key. Cacheable: immutable, structural equality.</summary>
/// <param name="CimName">The name on the wire.</param>
/// <param name="Name">The C# property of a key struct, not escaped.</param>
/// <param name="ParameterName">The C# parameter, not escaped.</param>
/// <param name="Value">What it holds.</param>
internal sealed record KeyPartModel(string CimName, string Name, string ParameterName, ValueModel Value);
