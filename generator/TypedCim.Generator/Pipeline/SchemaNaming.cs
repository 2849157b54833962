using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Pipeline;

/// <summary>The names that all output of an assembly shares. Cacheable: immutable, structural equality.</summary>
/// <param name="AssemblyName">The name of the assembly.</param>
/// <param name="Namespace">The C# namespace of classes whose file names none.</param>
/// <param name="SchemaName">The C# class of schema extensions.</param>
internal sealed record SchemaNaming(string AssemblyName, string Namespace, string SchemaName)
{
    /// <summary>Decides the names: the option, else the root namespace, else the assembly name.</summary>
    public static SchemaNaming Create(ProjectOptions options, string assemblyName)
    {
        var name = Identifier.CleanNamespace(options.Namespace ?? options.RootNamespace ?? assemblyName);
        if (name.Length == 0)
            name = "Cim";
        var lastPart = assemblyName.Substring(assemblyName.LastIndexOf('.') + 1);
        return new SchemaNaming(assemblyName, name, (lastPart.Length == 0 ? "Cim" : Identifier.Clean(lastPart)) + "Schema");
    }
}
