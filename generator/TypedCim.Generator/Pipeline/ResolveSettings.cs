using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Pipeline;

/// <summary>What the project decides about all classes together. Cacheable: immutable, structural equality.</summary>
/// <param name="AssemblyName">The name of the assembly.</param>
/// <param name="Namespace">The C# namespace of classes whose file names none.</param>
/// <param name="SchemaName">The C# class of schema extensions.</param>
/// <param name="IsPublic">Whether classes are public whose file says nothing.</param>
/// <param name="Classes">The classes to write where the file says nothing, or null for all.</param>
internal sealed record ResolveSettings(string AssemblyName, string Namespace, string SchemaName, bool IsPublic, ClassList? Classes)
{
    /// <summary>Takes the options over. The namespace is the one of the options, else the root namespace, else the assembly name.</summary>
    public static ResolveSettings Create(ProjectOptions options)
    {
        var assemblyName = options.Assembly;
        var name = Identifier.CleanNamespace(options.Namespace ?? options.RootNamespace ?? assemblyName);
        if (name.Length == 0)
            name = "Cim";
        var lastPart = assemblyName.Substring(assemblyName.LastIndexOf('.') + 1);
        var schemaName = (lastPart.Length == 0 ? "Cim" : Identifier.Clean(lastPart)) + "Schema";
        return new ResolveSettings(assemblyName, name, schemaName, options.IsPublic, options.Classes);
    }
}
