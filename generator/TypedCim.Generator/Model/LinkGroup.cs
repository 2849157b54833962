namespace TypedCim.Generator.Model;

/// <summary>The classes that share one output file, before they are resolved. Cacheable: immutable, structural equality.</summary>
/// <param name="HintName">The name of the output file.</param>
/// <param name="Owner">The declaration that the file belongs to, when it holds one class only; null otherwise.</param>
/// <param name="Classes">The classes in ordinal order.</param>
internal sealed record LinkGroup(string HintName, ClassIdentity? Owner, EquatableArray<ClassLink> Classes);
