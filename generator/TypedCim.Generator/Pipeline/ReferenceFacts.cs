namespace TypedCim.Generator.Pipeline;

/// <summary>What one referenced assembly tells the generator. Cacheable: immutable, structural equality.</summary>
/// <param name="Manifests">The schemas that it carries.</param>
/// <param name="Friends">For the runtime, the names of the assemblies that see its internals.</param>
internal sealed record ReferenceFacts(EquatableArray<string> Manifests, EquatableArray<string> Friends)
{
    /// <summary>The name of the runtime's assembly, and of its namespace.</summary>
    public const string Runtime = "TypedCim";
}
