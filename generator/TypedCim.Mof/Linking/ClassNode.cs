namespace TypedCim.Mof;

/// <summary>A class in the graph of all classes.</summary>
internal sealed class ClassNode(CimClassSchema schema, MofFile file)
{
    // Real schemas are at most ten classes deep; walking a chain of thousands for each of its members would take quadratic time.
    private const int DeepestWalk = 64;

    private Dictionary<string, CimPropertySchema>? _properties;
    private HashSet<string>? _methods;
    private bool? _hasKey;

    public CimClassSchema Schema { get; } = schema;

    public MofFile File { get; } = file;

    /// <summary>Gets or sets the base class; null when there is none or it is unknown.</summary>
    public ClassNode? Base { get; set; }

    public bool HasKey => _hasKey ??= FindKey();

    /// <summary>Walks towards the root, but not endlessly.</summary>
    public IEnumerable<ClassNode> SelfAndAncestors()
    {
        var depth = 0;
        for (var node = this; node is not null && depth < DeepestWalk; node = node.Base)
        {
            depth++;
            yield return node;
        }
    }

    public CimPropertySchema? FindProperty(string name)
    {
        if (_properties is null)
        {
            _properties = new Dictionary<string, CimPropertySchema>(StringComparer.OrdinalIgnoreCase);
            foreach (var property in Schema.Properties)
            {
                _properties[property.Name] = property;
            }
        }

        return _properties.TryGetValue(name, out var found) ? found : null;
    }

    public bool HasMethod(string name)
    {
        if (_methods is null)
        {
            _methods = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var method in Schema.Methods)
            {
                _ = _methods.Add(method.Name);
            }
        }

        return _methods.Contains(name);
    }

    private bool FindKey()
    {
        foreach (var property in Schema.Properties)
        {
            if ((property.Flags & CimPropertyFlags.Key) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
