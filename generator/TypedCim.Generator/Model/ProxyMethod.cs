namespace TypedCim.Generator.Model;

/// <summary>A method as one class shows it to the classes below. Cacheable: immutable, structural equality.</summary>
/// <param name="CimName">The name on the wire.</param>
/// <param name="Name">The C# name, not escaped.</param>
/// <param name="Signature">A hash of the C# parameter types: a method below hides this one only when the two are equal.</param>
/// <param name="Shape">A hash of all that callers and the wire see: a method below with an equal one needs no code of its own.</param>
internal sealed record ProxyMethod(string CimName, string Name, string Signature, string Shape);
