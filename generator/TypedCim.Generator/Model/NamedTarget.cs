namespace TypedCim.Generator.Model;

/// <summary>A class as a declaration names it. Cacheable: immutable, structural equality.</summary>
/// <param name="ClassName">The name as written.</param>
/// <param name="Target">The class.</param>
internal sealed record NamedTarget(string ClassName, ClassTarget Target);
