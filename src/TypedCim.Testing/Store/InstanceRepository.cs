namespace TypedCim.Testing;

/// <summary>Reads and writes instances by class and path, and tells in CIM's words what is wrong.</summary>
/// <param name="server">The server.</param>
internal sealed class InstanceRepository(CimTestServer server)
{
    private readonly InstanceStore _store = new();

    internal ClassTable Classes { get; } = new(server);

    internal ValueImport Import => field ??= new ValueImport(Classes);

    internal ValueExport Export { get; } = new(server.Schemas);

    internal static CimException Exists(StoredInstance instance) => Failure.Of(
        CimStatus.AlreadyExists,
        instance.Class.Name,
        $"An instance {instance.Path} exists already in {instance.Namespace}. Choose another key, or modify the existing instance.");

    internal Task RunAsync(Func<Task<bool>> work) => _store.RunAsync(work);

    /// <summary>The namespace that a path means when no connection says one.</summary>
    internal string NamespaceOf(CimPath path) => path.Namespace ?? Classes.Require(path.ClassName).NamespaceIn(server.Namespace);

    internal StoredInstance? Find(string namespaceName, CimPath path)
    {
        CimClass cimClass = Classes.Require(path.ClassName, namespaceName);
        StoredInstance? found = _store.Find(InstanceKeys.ForPath(namespaceName, cimClass, path));
        return found is not null && found.Class.Is(cimClass.Name) ? found : null;
    }

    internal StoredInstance Require(string namespaceName, CimPath path) => Find(namespaceName, path) ?? throw Missing(namespaceName, path);

    internal List<StoredInstance> FindAll(string namespaceName, CimClass cimClass) => _store.FindAll(
        instance => instance.Class.Is(cimClass.Name) && string.Equals(instance.Namespace, namespaceName, StringComparison.OrdinalIgnoreCase));

    internal List<StoredInstance> FindAll(CimClass cimClass) => _store.FindAll(instance => instance.Class.Is(cimClass.Name));

    /// <summary>Begins the write that makes an instance.</summary>
    /// <exception cref="CimException">The class cannot have instances.</exception>
    internal InstanceWrite BeginCreate(CimClass cimClass, string namespaceName)
    {
        string? problem = cimClass.Flags switch
        {
            var flags when (flags & CimClassFlags.Abstract) != 0 => "is abstract and has no instances of its own. Create one of a class that derives from it.",
            var flags when (flags & CimClassFlags.Embedded) != 0 => "is a class of embedded objects. Assign them to a property of the object that holds them.",
            _ => null,
        };
        return problem is null
            ? new InstanceWrite(cimClass, namespaceName, before: null, Import)
            : throw Failure.Of(CimStatus.InvalidClass, cimClass.Name, cimClass.Name + " " + problem);
    }

    internal InstanceWrite BeginModify(StoredInstance instance) => new(instance.Class, instance.Namespace, instance, Import);

    /// <summary>Makes the instance of a write.</summary>
    /// <exception cref="CimException">A key is missing, or the instance exists.</exception>
    internal StoredInstance Insert(InstanceWrite write)
    {
        CimValue[] values = write.Result;
        long sequence = _store.NextSequence();
        string key = InstanceKeys.ForValues(write.Namespace, write.Class, values)
            ?? FormattableString.Invariant($"{write.Namespace}:{write.Class.Name}#{sequence}");
        var created = new StoredInstance(key, write.Namespace, write.Class, values, sequence);
        _store.Change(key, current => current is null ? created : throw Exists(current));
        return created;
    }

    /// <summary>Writes the values of a write into its instance; values that others wrote meanwhile into other properties stay.</summary>
    /// <exception cref="CimException">A key would change, or the instance is gone.</exception>
    internal void Apply(InstanceWrite write)
    {
        write.RequireSameKeys();
        StoredInstance before = write.Before!;
        _store.Change(before.Key, current => current?.With(write.Values) ?? throw Missing(before.Namespace, before.Path!));
    }

    internal void Remove(StoredInstance instance) => _store.Change(instance.Key, _ => null);

    private static CimException Missing(string namespaceName, CimPath path) => Failure.Of(
        CimStatus.NotFound,
        path.ClassName,
        $"There is no instance {new CimPath(path.ClassName, path.Keys, path.IsSingleton)} in {namespaceName}.");
}
