using Microsoft.CodeAnalysis;

namespace TypedCim.Generator.Pipeline;

/// <summary>The few things that the generator takes from the compilation. Cacheable: immutable, structural equality.</summary>
/// <param name="AssemblyName">The name of the assembly.</param>
/// <param name="SeesRuntimeInternals">Whether the runtime shows its internals to the assembly.</param>
/// <param name="Manifests">The schemas that referenced assemblies carry.</param>
internal sealed record CompilationFacts(string AssemblyName, bool SeesRuntimeInternals, EquatableArray<string> Manifests)
{
    private const string Runtime = "TypedCim";

    /// <summary>Reads the facts. It runs on every keystroke, so it looks only at assemblies that know the runtime.</summary>
    public static CompilationFacts Read(Compilation compilation, CancellationToken cancellationToken)
    {
        var manifests = new List<string>();
        var seesInternals = false;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (string.Equals(assembly.Name, Runtime, StringComparison.Ordinal))
                seesInternals |= assembly.GivesAccessTo(compilation.Assembly);
            else if (KnowsRuntime(assembly))
                AddManifests(assembly, manifests);
        }

        return new CompilationFacts(compilation.AssemblyName ?? "", seesInternals, new EquatableArray<string>(manifests));
    }

    private static bool KnowsRuntime(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (string.Equals(reference.Name, Runtime, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    private static void AddManifests(IAssemblySymbol assembly, List<string> manifests)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "CimSchemaAttribute", ContainingNamespace: { Name: Runtime, ContainingNamespace.IsGlobalNamespace: true } }
                && attribute.ConstructorArguments is { Length: 1 } arguments && arguments[0].Value is string manifest)
            {
                manifests.Add(manifest);
            }
        }
    }
}
