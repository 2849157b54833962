namespace TypedCim;

/// <summary>A class and the known classes below it: makes the right proxy for the class name that a server sends.</summary>
public sealed class CimFamily
{
    private readonly Func<CimFamily[]>? _derived;
    private readonly Func<string, CimObject>? _unknown;
    private Dictionary<string, CimClass>? _members;

    internal CimFamily(CimClass cimClass, Func<CimFamily[]>? derived, Func<string, CimObject>? unknown)
    {
        Class = cimClass;
        _derived = derived;
        _unknown = unknown;
    }

    /// <summary>The class at the top.</summary>
    public CimClass Class { get; }

    /// <summary>Finds a class of the family by its name, ignoring case.</summary>
    /// <param name="className">The CIM name.</param>
    /// <returns>The class, or null.</returns>
    public CimClass? Find(string className)
    {
        if (string.Equals(className, Class.Name, StringComparison.OrdinalIgnoreCase))
            return Class;

        return Members.TryGetValue(className, out CimClass? found) ? found : null;
    }

    /// <summary>All classes of the family, the top first.</summary>
    public IReadOnlyCollection<CimClass> Classes => Members.Values;

    /// <summary>Makes an empty proxy for the class name that a server sent.</summary>
    /// <param name="className">The class name.</param>
    /// <param name="schemas">Where to look for classes of other assemblies; null for nowhere.</param>
    /// <returns>A proxy of that class; of the nearest thing to it when the class is not known.</returns>
    /// <exception cref="CimException">The class is not known and the family has no proxy for unknown classes.</exception>
    public CimObject Create(string className, CimSchemaCollection? schemas = null)
    {
        CimClass? known = Find(className);
        if (known is null && schemas?.Find(className) is { } foreign && foreign.Is(Class.Name))
            known = foreign;

        return known?.Create()
            ?? _unknown?.Invoke(className)
            ?? Class.Create()
            ?? throw new CimException($"The server sent an object of class {className}, which no schema knows, where {Class.Name} is expected. Add its schema to the connection's options.", CimStatus.InvalidClass);
    }

    private Dictionary<string, CimClass> Members
    {
        get
        {
            if (_members is not null)
                return _members;

            var members = new Dictionary<string, CimClass>(StringComparer.OrdinalIgnoreCase);
            AddTo(members);
            return _members = members;
        }
    }

    private void AddTo(Dictionary<string, CimClass> members)
    {
        members[Class.Name] = Class;
        foreach (CimFamily family in _derived?.Invoke() ?? [])
            family.AddTo(members);
    }
}
