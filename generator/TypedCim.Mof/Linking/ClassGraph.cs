namespace TypedCim.Mof;

/// <summary>All classes of a set of files, by name ignoring case.</summary>
internal sealed class ClassGraph
{
    private readonly Dictionary<string, ClassNode> _nodes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _externals;
    private readonly HashSet<string> _enumerations = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameSuggestions _suggestions = new();

    public ClassGraph(IReadOnlyList<MofFile> files, IEnumerable<string>? externals)
    {
        _externals = new HashSet<string>(externals ?? [], StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            AddClasses(file);
            foreach (var enumeration in file.Enumerations)
            {
                _ = _enumerations.Add(enumeration.Name);
            }
        }

        foreach (var node in _nodes.Values)
        {
            node.Base = node.Schema.BaseName is { } name ? Find(name) : null;
        }
    }

    public ICollection<ClassNode> Nodes => _nodes.Values;

    public ClassNode? Find(string name) => _nodes.TryGetValue(name, out var node) ? node : null;

    /// <summary>Tells whether a name needs no declaration in the files.</summary>
    public bool IsExternal(string name) =>
        name.StartsWith("__", StringComparison.Ordinal) || _externals.Contains(name) || _enumerations.Contains(name);

    public bool IsKnown(string name) => _nodes.ContainsKey(name) || IsExternal(name);

    /// <summary>Gives the sentence "Did you mean 'X'?", behind a space, for an unknown class, or an empty text.</summary>
    public string SuggestClass(string name, string? except = null) => _suggestions.Ask(name, _nodes.Keys, except);

    /// <summary>Gives the sentence "Did you mean 'X'?", behind a space, for a name that is not among some, or an empty text.</summary>
    public string Suggest(string name, IEnumerable<string> candidates) =>
        _suggestions.Ask(name, candidates);

    private void AddClasses(MofFile file)
    {
        foreach (var schema in file.Classes)
        {
            const CimClassFlags partial = CimClassFlags.Fragment | CimClassFlags.Amendment;
            if ((schema.Flags & partial) == 0 && !_nodes.ContainsKey(schema.Name))
            {
                _nodes.Add(schema.Name, new ClassNode(schema, file));
            }
        }
    }
}
