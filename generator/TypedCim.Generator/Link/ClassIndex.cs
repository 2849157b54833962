namespace TypedCim.Generator.Link;

/// <summary>Finds classes by their name on the wire, which ignores case.</summary>
internal sealed class ClassIndex
{
    private readonly Dictionary<string, List<ProxyNode>> _classes = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameSuggestions _suggestions = new();

    /// <summary>The names of all classes.</summary>
    public IEnumerable<string> Names => _classes.Keys;

    /// <summary>Makes a class known. Those added first win, so the project's own come before those of referenced assemblies.</summary>
    public void Add(ProxyNode node)
    {
        if (!_classes.TryGetValue(node.CimName, out var nodes))
        {
            nodes = [];
            _classes.Add(node.CimName, nodes);
        }

        nodes.Add(node);
    }

    /// <summary>Makes the classes of another index known, behind those that are known.</summary>
    public void Add(ClassIndex others)
    {
        foreach (var nodes in others._classes.Values)
        {
            foreach (var node in nodes)
                Add(node);
        }
    }

    /// <summary>Finds a class; one in the namespace of the asking class wins over one elsewhere.</summary>
    public ProxyNode? Find(string cimName, string? cimNamespace)
    {
        if (!_classes.TryGetValue(cimName, out var nodes))
            return null;

        foreach (var node in nodes)
        {
            if (string.Equals(node.CimNamespace, cimNamespace, StringComparison.OrdinalIgnoreCase))
                return node;
        }

        return nodes[0];
    }

    /// <summary>Tells whether a name needs no declaration: classes with two underscores are WMI's own.</summary>
    public static bool IsSystemClass(string cimName) => cimName.StartsWith("__", StringComparison.Ordinal);

    /// <summary>Gives a question to add to a message about an unknown class, or nothing when no known name is near.</summary>
    public string SuggestionFor(string cimName, string? except = null) => _suggestions.Ask(cimName, _classes.Keys, except);
}
