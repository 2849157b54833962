using TypedCim.Generator.Diagnostics;

namespace TypedCim.Generator.Link;

/// <summary>Makes the proxies internal that derive from internal ones or show them: C# allows nothing else, and what a file hides stays hidden.</summary>
internal static class VisibilityMarker
{
    /// <summary>Marks the classes of the project.</summary>
    public static void Mark(IReadOnlyList<ProxyNode> nodes, ClassIndex index, FindingList findings)
    {
        if (!HasInternal(nodes))
            return;

        bool isChanged;
        do
        {
            isChanged = false;
            foreach (var node in nodes)
            {
                if (!node.IsPublic || FindInternal(node, index) is not { } hidden)
                    continue;

                node.IsPublic = false;
                isChanged = true;
                findings.Add(
                    GeneratorRules.ClassMadeInternal, node.Declaration!.Files[0].Path, CimLocationKind.Class, node.CimName, null, null, hidden.CimName);
            }
        }
        while (isChanged);
    }

    private static bool HasInternal(IReadOnlyList<ProxyNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (!node.IsPublic)
                return true;
        }

        return false;
    }

    private static ProxyNode? FindInternal(ProxyNode node, ClassIndex index)
    {
        if (node.Base is { IsPublic: false })
            return node.Base;

        var schema = node.Declaration!.Schema;
        foreach (var property in schema.Properties)
        {
            if (Target(property.Type, node, index) is { IsPublic: false } target)
                return target;
        }

        foreach (var method in schema.Methods)
        {
            foreach (var parameter in method.Parameters)
            {
                if (Target(parameter.Type, node, index) is { IsPublic: false } target)
                    return target;
            }
        }

        return null;
    }

    private static ProxyNode? Target(CimTypeSchema type, ProxyNode node, ClassIndex index) =>
        type.ClassName is null ? null : index.Find(type.ClassName, node.CimNamespace);
}
