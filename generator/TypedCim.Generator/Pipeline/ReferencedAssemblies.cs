using System.Collections.Immutable;

namespace TypedCim.Generator.Pipeline;

/// <summary>What all referenced assemblies together tell. Cacheable: immutable, structural equality.</summary>
/// <param name="Manifests">The schemas that they carry, in the order of the references.</param>
/// <param name="Friends">The names of the assemblies that see the internals of the runtime.</param>
internal sealed record ReferencedAssemblies(EquatableArray<string> Manifests, EquatableArray<string> Friends)
{
    /// <summary>Puts the assemblies together.</summary>
    public static ReferencedAssemblies Create(ImmutableArray<ReferenceFacts> assemblies)
    {
        var manifests = new List<string>();
        var friends = new List<string>();
        foreach (var assembly in assemblies)
        {
            manifests.AddRange(assembly.Manifests);
            friends.AddRange(assembly.Friends);
        }

        return new ReferencedAssemblies(new EquatableArray<string>(manifests), new EquatableArray<string>(friends));
    }

    /// <summary>Tells whether the runtime shows its internals to an assembly, which changes how its members are overridden.</summary>
    public bool SeesRuntimeInternals(string assemblyName)
    {
        foreach (var friend in Friends)
        {
            if (string.Equals(friend, assemblyName, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
