using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Naming;
using TypedCim.Generator.Pipeline;

namespace TypedCim.Generator.Link;

/// <summary>Gives every class its place and name in C#.</summary>
internal sealed class NodeBuilder(ResolveSettings settings, FindingList findings)
{
    private readonly Dictionary<string, UniqueNames> _namespaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UniqueNames> _setNames = new(StringComparer.Ordinal);

    /// <summary>Names a type that belongs to a class; classes come first, so that they keep their plain names.</summary>
    public string ClaimType(string namespaceName, string wanted) => NamesOf(namespaceName).Claim(wanted);

    /// <summary>Names the extension method that gives the set of a class.</summary>
    public string ClaimSet(string namespaceName, string schemaName, string wanted)
    {
        if (!_setNames.TryGetValue(namespaceName, out var names))
        {
            names = new UniqueNames().Reserve(ReservedNames.OfObject).Reserve("Instance").Reserve(schemaName);
            _setNames.Add(namespaceName, names);
        }

        return names.Claim(wanted);
    }

    /// <summary>Makes the node of a class.</summary>
    public ProxyNode Build(MergedClass merged)
    {
        var schema = merged.Schema;
        var namespaceName = NamespaceOf(merged);
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

        return new ProxyNode(schema.Name, schema.Namespace, namespaceName, name)
        {
            Declaration = merged,
            Flags = schema.Flags,
            IsPublic = IsPublic(merged),
        };
    }

    /// <summary>Makes the node of methods for a class of a referenced assembly.</summary>
    public ProxyNode BuildExtension(MergedClass merged, ProxyNode target)
    {
        var namespaceName = NamespaceOf(merged);
        return new ProxyNode(target.CimName, target.CimNamespace, namespaceName, ClaimType(namespaceName, target.Name + "Methods"))
        {
            Declaration = merged,
            Extends = target,
            IsPublic = IsPublic(merged),
        };
    }

    private string NamespaceOf(MergedClass merged) => merged.Ask(static options => options.Namespace) ?? settings.Namespace;

    private bool IsPublic(MergedClass merged) => merged.Ask(static options => options.IsPublic) ?? settings.IsPublic;

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
