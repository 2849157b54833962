namespace TypedCim.Generator.Emit;

/// <summary>What the project decides about the form of the output. Cacheable: immutable, structural equality.</summary>
/// <param name="NullableReferences">Whether the consumer's language knows annotated reference types (C# 8).</param>
/// <param name="Documentation">Whether documentation comments are written where the class says nothing.</param>
/// <param name="ExtensionMembers">Whether the consumer's language knows static extension members (C# 14).</param>
/// <param name="SeesRuntimeInternals">Whether the runtime shows its internals to the project, which changes how its members are overridden.</param>
internal sealed record OutputSettings(bool NullableReferences, bool ExtensionMembers, bool Documentation, bool SeesRuntimeInternals)
{
    /// <summary>The start of an override of a <c>protected internal</c> member of the runtime: CS0507 demands the difference.</summary>
    public string Override => SeesRuntimeInternals ? "protected internal override" : "protected override";
}
