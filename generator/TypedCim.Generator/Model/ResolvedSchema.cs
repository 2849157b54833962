using TypedCim.Generator.Diagnostics;

namespace TypedCim.Generator.Model;

/// <summary>The outcome of resolving all files together. Cacheable: immutable, structural equality.</summary>
/// <param name="Groups">The classes by output file.</param>
/// <param name="Schema">The schema file; null when there is no class.</param>
/// <param name="Findings">What is wrong across files.</param>
internal sealed record ResolvedSchema(EquatableArray<ClassGroup> Groups, SchemaModel? Schema, EquatableArray<SchemaFinding> Findings);
