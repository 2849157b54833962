namespace TypedCim.Mof;

/// <summary>Finds classes that derive from themselves, and cuts each cycle so that everything else can walk to the root.</summary>
internal sealed class InheritanceCycles
{
    private readonly Dictionary<ClassNode, string> _cycles = [];

    public InheritanceCycles(ClassGraph graph)
    {
        var states = new Dictionary<ClassNode, State>();
        foreach (var node in graph.Nodes)
        {
            Walk(node, states);
        }
    }

    private enum State
    {
        OnPath,
        Done,
    }

    /// <summary>Gives the cycle that is reported at a class, as "A : C : B : A"; null when there is none.</summary>
    public string? FindAt(ClassNode node) => _cycles.TryGetValue(node, out var text) ? text : null;

    private void Walk(ClassNode start, Dictionary<ClassNode, State> states)
    {
        var path = new List<ClassNode>();
        for (var node = start; node is not null && !states.ContainsKey(node); node = node.Base)
        {
            states[node] = State.OnPath;
            path.Add(node);
            if (node.Base is { } next && states.TryGetValue(next, out var state) && state == State.OnPath)
            {
                _cycles[next] = Describe(next);
                node.Base = null;
            }
        }

        foreach (var node in path)
        {
            states[node] = State.Done;
        }
    }

    private static string Describe(ClassNode first)
    {
        const int longest = 10;
        var names = new List<string> { first.Schema.Name };
        var node = first.Base;
        while (node is not null && node != first && names.Count < longest)
        {
            names.Add(node.Schema.Name);
            node = node.Base;
        }

        names.Add(node == first ? first.Schema.Name : "…");
        return string.Join(" : ", names);
    }
}
