namespace TypedCim.Mof;

/// <summary>An <c>instance of</c> declaration, at the top level of a file or inside a value.</summary>
/// <param name="ClassName">The class as written.</param>
/// <param name="Namespace">The namespace that <c>#pragma namespace</c> gave it, or null.</param>
/// <param name="Alias">The alias with its dollar sign, or null.</param>
/// <param name="ClassSpan">The place of the class name.</param>
/// <param name="Properties">What the instance sets, in the order of the text.</param>
public sealed record MofInstance(
    string ClassName, string? Namespace, string? Alias, MofSpan ClassSpan, EquatableArray<MofInstanceProperty> Properties);
