using TypedCim.Generator.Diagnostics;

namespace TypedCim.Generator.Link;

/// <summary>Connects classes with their bases.</summary>
internal sealed class InheritanceLinker(ClassIndex index, FindingList findings)
{
    /// <summary>Finds the bases and gives the classes so that every base comes before the classes below it.</summary>
    public List<ProxyNode> Link(IReadOnlyList<ProxyNode> nodes)
    {
        foreach (var node in nodes)
            node.Base = FindBase(node);

        foreach (var node in nodes)
            BreakCycle(node);

        var ordered = new List<ProxyNode>(nodes.Count);
        var done = new HashSet<ProxyNode>();
        foreach (var node in nodes)
            AddWithBases(node, ordered, done);

        foreach (var node in nodes)
            node.Base?.Derived.Add(node);
        return ordered;
    }

    private ProxyNode? FindBase(ProxyNode node)
    {
        var declaration = node.Declaration!;
        if (declaration.Schema.BaseName is not { } baseName)
            return null;

        var found = index.Find(baseName, node.CimNamespace);
        if (found is null && !ClassIndex.IsSystemClass(baseName))
        {
            findings.Add(
                MofRules.UnknownBaseClass, declaration.Files[0].Path, CimLocationKind.BaseClass, node.CimName, null, null, baseName, index.SuggestionFor(baseName, node.CimName));
        }

        return found;
    }

    /// <summary>Takes the base away from the first class of a cycle, so that all of them can be written.</summary>
    private void BreakCycle(ProxyNode node)
    {
        var visited = new HashSet<ProxyNode>();
        var chain = node.CimName;
        for (var current = node.Base; current is not null && visited.Add(current); current = current.Base)
        {
            chain += " : " + current.CimName;
            if (!ReferenceEquals(current, node))
                continue;

            findings.Add(MofRules.InheritanceCycle, node.Declaration!.Files[0].Path, CimLocationKind.BaseClass, node.CimName, null, null, chain);
            node.Base = null;
            return;
        }
    }

    private static void AddWithBases(ProxyNode node, List<ProxyNode> ordered, HashSet<ProxyNode> done)
    {
        var pending = new Stack<ProxyNode>();
        for (var current = node; current is not null && current.Declaration is not null && done.Add(current); current = current.Base)
            pending.Push(current);
        while (pending.Count > 0)
            ordered.Add(pending.Pop());
    }
}
