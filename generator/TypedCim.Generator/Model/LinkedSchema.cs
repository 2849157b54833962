using TypedCim.Generator.Diagnostics;

namespace TypedCim.Generator.Model;

/// <summary>All classes connected with each other. Cacheable: immutable, structural equality.</summary>
/// <param name="Singles">The classes, each with an output file of its own; empty for large schemas.</param>
/// <param name="Groups">The classes of large schemas by output file, some of them without any, so that each keeps its place.</param>
/// <param name="Extensions">The methods for classes of referenced assemblies, each class with an output file of its own.</param>
/// <param name="Schema">The schema file but for its manifest; null when there is neither class nor method.</param>
/// <param name="Findings">What is wrong across files.</param>
internal sealed record LinkedSchema(
    EquatableArray<LinkGroup> Singles,
    EquatableArray<LinkGroup> Groups,
    EquatableArray<ExtensionModel> Extensions,
    SchemaModel? Schema,
    EquatableArray<SchemaFinding> Findings)
{
    /// <summary>Finds the output file that belongs to a declaration; none when another file's declaration of the class counts.</summary>
    public IEnumerable<LinkGroup> FindSingle(ClassIdentity identity)
    {
        foreach (var group in Singles)
        {
            if (identity.Equals(group.Owner))
                return [group];
        }

        return [];
    }
}
