namespace TypedCim.Generator.Model;

/// <summary>A property as a column in queries. Cacheable: immutable, structural equality.</summary>
/// <param name="CimName">The name on the wire.</param>
/// <param name="Name">The C# name in the class of columns, not escaped.</param>
/// <param name="IsHiding">Whether it hides a column of a base.</param>
/// <param name="Slot">The index among the own properties of the class; -1 for a property of a base whose columns have no class.</param>
/// <param name="Property">The C# property, ready to write, for documentation.</param>
/// <param name="Value">What it holds.</param>
internal sealed record ColumnModel(string CimName, string Name, bool IsHiding, int Slot, string Property, ValueModel Value);
