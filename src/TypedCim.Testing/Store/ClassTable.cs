namespace TypedCim.Testing;

/// <summary>Finds classes by name: those of the schemas that were added, and those of seeded instances and registered handlers.</summary>
/// <param name="server">The server.</param>
internal sealed class ClassTable(CimTestServer server)
{
    private readonly object _gate = new();
    private readonly Dictionary<string, List<CimClass>> _classes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _namespaces = new(StringComparer.OrdinalIgnoreCase) { server.Namespace };

    private int _schemaCount;

    /// <summary>Makes a class and its bases known, and the namespace in which they live.</summary>
    internal void Add(CimClass cimClass, string? namespaceName = null)
    {
        lock (_gate)
        {
            for (CimClass? level = cimClass; level is not null; level = level.Base)
            {
                AddOne(level);
                _namespaces.Add(level.NamespaceIn(server.Namespace));
            }

            if (namespaceName is not null)
                _namespaces.Add(namespaceName);
        }
    }

    /// <summary>Finds a class by its name in whatever namespace; null when there is none.</summary>
    internal CimClass? Find(string className)
    {
        lock (_gate)
            return Named(className).FirstOrDefault();
    }

    /// <summary>Finds a class in whatever namespace.</summary>
    /// <exception cref="CimException">There is no such class.</exception>
    internal CimClass Require(string className) => Find(className) ?? throw Unknown(className, server.Namespace);

    /// <summary>Finds a class in a namespace.</summary>
    /// <exception cref="CimException">There is no such class, or no such namespace.</exception>
    internal CimClass Require(string className, string namespaceName)
    {
        lock (_gate)
        {
            if (!IsKnown(namespaceName))
                throw UnknownNamespace(className, namespaceName);

            return RequireForSeed(className, namespaceName);
        }
    }

    /// <summary>Finds a class in a namespace that its first instance makes known.</summary>
    /// <exception cref="CimException">There is no such class, or its schema says another namespace.</exception>
    internal CimClass RequireForSeed(string className, string namespaceName)
    {
        lock (_gate)
        {
            List<CimClass> named = Named(className);
            return named.Find(one => SameName(one.NamespaceIn(namespaceName), namespaceName) && IsAbsolute(one))
                ?? named.Find(one => !IsAbsolute(one))
                ?? throw (named.Count == 0 ? Unknown(className, namespaceName) : Elsewhere(named[0], namespaceName));
        }
    }

    private static bool SameName(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static CimException Unknown(string className, string namespaceName) => Failure.Of(
        CimStatus.InvalidClass,
        className,
        $"The test server knows no class {className} in {namespaceName}. Add the schema that declares it (server.Schemas.Add), or seed an instance of it.");

    private static CimException Elsewhere(CimClass cimClass, string namespaceName) => Failure.Of(
        CimStatus.InvalidClass,
        cimClass.Name,
        $"The class {cimClass.Name} is not in {namespaceName}: its schema says {cimClass.Namespace}. Put that namespace into the path or connect to it.");

    private CimException UnknownNamespace(string className, string namespaceName) => Failure.Of(
        CimStatus.InvalidNamespace,
        className,
        $"The test server has no namespace {namespaceName}; its own is {server.Namespace}. Connect to that one, or seed an instance there.");

    // A relative namespace resolves differently for each connection; an absolute one never does.
    private static bool IsAbsolute(CimClass cimClass) => cimClass.NamespaceIn("") is { Length: > 0 };

    private bool IsKnown(string namespaceName) =>
        _namespaces.Contains(namespaceName)
        || server.Schemas.SelectMany(schema => schema.Classes).Any(one => SameName(one.NamespaceIn(server.Namespace), namespaceName));

    private List<CimClass> Named(string className)
    {
        // A schema asks each of its families; once a name is enough until there are more schemas.
        if (_schemaCount != server.Schemas.Count)
            _asked.Clear();
        _schemaCount = server.Schemas.Count;
        if (_asked.Add(className))
        {
            foreach (CimSchema schema in server.Schemas)
                AddOne(schema.Find(className));
        }

        return _classes.TryGetValue(className, out List<CimClass>? named) ? named : [];
    }

    private void AddOne(CimClass? cimClass)
    {
        if (cimClass is null)
            return;

        if (!_classes.TryGetValue(cimClass.Name, out List<CimClass>? named))
            _classes.Add(cimClass.Name, named = []);
        if (!named.Contains(cimClass))
            named.Add(cimClass);
    }
}
