namespace TypedCim.Generator.Emit;

/// <summary>What the project decides about the form of the output. Cacheable: immutable, structural equality.</summary>
/// <param name="NullableReferences">Whether the consumer's language knows annotated reference types (C# 8).</param>
/// <param name="Documentation">Whether documentation comments are written.</param>
/// <param name="IsPublic">Whether the proxies are public.</param>
/// <param name="SeesRuntimeInternals">Whether the runtime shows its internals to the project, which changes how its members are overridden.</param>
internal sealed record OutputSettings(bool NullableReferences, bool Documentation, bool IsPublic, bool SeesRuntimeInternals)
{
    /// <summary>The access modifier of types.</summary>
    public string Access => IsPublic ? "public" : "internal";

    /// <summary>The start of an override of a <c>protected internal</c> member of the runtime: CS0507 demands the difference.</summary>
    public string Override => SeesRuntimeInternals ? "protected internal override" : "protected override";
}
