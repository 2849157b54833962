using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Naming;
using TypedCim.Generator.Pipeline;

namespace TypedCim.Generator.Resolve;

/// <summary>Gives every class its place and name in C#.</summary>
internal sealed class NodeBuilder(SchemaNaming naming, FindingList findings)
{
    private readonly Dictionary<string, UniqueNames> _namespaces = new(StringComparer.Ordinal);

    /// <summary>Makes the nodes, in the order of the classes.</summary>
    public List<ProxyNode> Build(IReadOnlyList<MergedClass> classes)
    {
        var nodes = new List<ProxyNode>(classes.Count);
        foreach (var merged in classes)
            nodes.Add(Build(merged));
        return nodes;
    }

    /// <summary>Names a type that belongs to a class; classes come first, so that they keep their plain names.</summary>
    public string ClaimType(string namespaceName, string wanted) => NamesOf(namespaceName).Claim(wanted);

    private ProxyNode Build(MergedClass merged)
    {
        var schema = merged.Schema;
        var namespaceName = merged.Namespace ?? naming.Namespace;
        var names = NamesOf(namespaceName);
        var wanted = Identifier.Clean(schema.Name);
        if (ReservedNames.OfRuntime.Contains(wanted))
            wanted += "_";

        var name = wanted;
        if (!names.TryClaim(name))
        {
            name = names.Claim(schema.Namespace is null ? wanted + "_" : wanted + "_" + Identifier.Clean(LastPart(schema.Namespace)));
            findings.Add(GeneratorRules.RenamedClass, merged.Files[0].Path, CimLocationKind.Class, schema.Name, null, null, wanted, name);
        }

        return new ProxyNode(schema.Name, schema.Namespace, namespaceName, name) { Declaration = merged, Flags = schema.Flags };
    }

    private UniqueNames NamesOf(string namespaceName)
    {
        if (!_namespaces.TryGetValue(namespaceName, out var names))
        {
            names = new UniqueNames();
            _namespaces.Add(namespaceName, names);
        }

        return names;
    }

    private static string LastPart(string cimNamespace) => cimNamespace.Substring(cimNamespace.LastIndexOf('\\') + 1);
}
