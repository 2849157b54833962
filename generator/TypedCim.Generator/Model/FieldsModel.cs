namespace TypedCim.Generator.Model;

/// <summary>The class of columns beside a proxy. Cacheable: immutable, structural equality.</summary>
/// <param name="Name">The C# name, not escaped.</param>
/// <param name="BaseType">The class of columns it derives from, ready to write; null for the runtime's.</param>
/// <param name="Columns">The columns it adds.</param>
internal sealed record FieldsModel(string Name, string? BaseType, EquatableArray<ColumnModel> Columns);
