using System.Globalization;

namespace TypedCim.Testing;

public sealed partial class CimTestServer
{
    /// <summary>Puts an instance on the server, past hooks, faults and recorder.</summary>
    /// <param name="instance">A proxy whose set properties are taken, or a record; the path of a record may name the namespace.</param>
    /// <param name="values">Further values by CIM name, also of read-only properties, converted to the types of the class.</param>
    /// <exception cref="CimException">The instance exists, a key is missing, or the class has no such property.</exception>
    public void Add(CimObject instance, params (string Property, CimValue Value)[] values)
    {
        _ = instance ?? throw new ArgumentNullException(nameof(instance));
        var source = new CimSource(instance);
        string? given = (instance as CimRecord)?.Path?.Namespace;
        CimClass cimClass = source.Class is { } own && string.Equals(own.Name, source.ClassName, StringComparison.Ordinal)
            ? own
            : _repository.Classes.Require(source.ClassName);
        string namespaceName = given ?? cimClass.NamespaceIn(Namespace);
        _repository.Classes.Add(cimClass, namespaceName);
        InstanceWrite write = _repository.BeginCreate(cimClass, namespaceName);
        write.SetLoaded(source);
        SetAll(write, values);
        _repository.Insert(write);
    }

    /// <summary>Changes an instance, past hooks, faults and recorder.</summary>
    /// <param name="path">The instance.</param>
    /// <param name="values">The values by CIM name, also of read-only properties; what is not named stays.</param>
    /// <exception cref="CimException">There is no such instance or property, or a key would change.</exception>
    public void Update(CimPath path, params (string Property, CimValue Value)[] values)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        InstanceWrite write = _repository.BeginModify(_repository.Require(_repository.NamespaceOf(path), path));
        SetAll(write, values);
        _repository.Apply(write);
    }

    /// <summary>Changes an instance, past hooks, faults and recorder: writes what was set on an object that names it.</summary>
    /// <param name="instance">A proxy with its keys, such as a copy from this server with some properties set anew, or a record with its path.</param>
    /// <param name="values">Further values by CIM name, also of read-only properties.</param>
    /// <exception cref="CimException">There is no such instance or property, or a key would change.</exception>
    public void Update(CimObject instance, params (string Property, CimValue Value)[] values)
    {
        InstanceWrite write = _repository.BeginModify(Require(instance));
        write.SetChanged(new CimSource(instance));
        SetAll(write, values);
        _repository.Apply(write);
    }

    /// <summary>Takes an instance away, past hooks, faults and recorder.</summary>
    /// <param name="path">The instance.</param>
    /// <returns>False when there is no such instance.</returns>
    /// <exception cref="CimException">The class is not known, or the path does not name its keys.</exception>
    public bool Remove(CimPath path)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        StoredInstance? found = _repository.Find(_repository.NamespaceOf(path), path);
        if (found is not null)
            _repository.Remove(found);
        return found is not null;
    }

    /// <summary>Takes an instance away, past hooks, faults and recorder.</summary>
    /// <param name="instance">A proxy with its keys, or a record with its path.</param>
    /// <exception cref="CimException">There is no such instance.</exception>
    public void Remove(CimObject instance) => _repository.Remove(Require(instance));

    /// <summary>Finds an instance by its path.</summary>
    /// <param name="path">For example <c>Demo_Printer.Name="A"</c>.</param>
    /// <returns>A copy with every value, lazy ones included; null when there is none.</returns>
    /// <exception cref="CimException">The class is not known, or the path does not name its keys.</exception>
    public CimRecord? Find(CimPath path)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        return _repository.Find(_repository.NamespaceOf(path), path) is { } found ? CopyOf<CimRecord>(found) : null;
    }

    /// <summary>Finds an instance of a class with one key. For several keys, pick from <see cref="Instances{T}"/> by name.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="key">The key.</param>
    /// <returns>A copy with every property loaded, lazy ones included; null when there is none.</returns>
    /// <exception cref="InvalidOperationException">The class has no key, or several.</exception>
    public T? Find<T>(CimValue key)
        where T : CimObject, new()
    {
        CimClass cimClass = Know<T>();
        if (cimClass.Keys.Count != 1)
        {
            string count = cimClass.Keys.Count.ToString(CultureInfo.InvariantCulture);
            throw new InvalidOperationException($"{cimClass.Name} has {count} keys. Pick the instance from Instances<{cimClass.Name}>() instead.");
        }

        var path = new CimPath(cimClass.Name, [new CimKey(cimClass.Properties[cimClass.Keys[0]].Name, key)]);
        return _repository.Find(cimClass.NamespaceIn(Namespace), path) is { } found ? CopyOf<T>(found) : null;
    }

    /// <summary>The instances of a class and of those below it, of all namespaces, in the order of their creation.</summary>
    /// <param name="className">The CIM name of a known class.</param>
    /// <returns>Copies with every value, lazy ones included.</returns>
    /// <exception cref="CimException">The class is not known.</exception>
    public IReadOnlyList<CimRecord> Instances(string className) => InstancesAs<CimRecord>(className);

    /// <summary>The instances of a class and of those below it, of all namespaces, in the order of their creation.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <returns>Copies with every property loaded, lazy ones included; derived classes as their own proxies.</returns>
    public IReadOnlyList<T> Instances<T>()
        where T : CimObject, new() => [.. _repository.FindAll(Know<T>()).Select(CopyOf<T>)];

    /// <summary>The instances of a class that may be abstract, and of those below it, of all namespaces, in the order of their creation.</summary>
    /// <typeparam name="T">The proxy of that class or of a base of it.</typeparam>
    /// <param name="className">The CIM name of a known class.</param>
    /// <returns>Copies with every property loaded, lazy ones included; derived classes as their own proxies.</returns>
    /// <exception cref="CimException">The class is not known.</exception>
    /// <exception cref="InvalidOperationException">An instance is no <typeparamref name="T"/>.</exception>
    public IReadOnlyList<T> InstancesAs<T>(string className)
        where T : CimObject => [.. _repository.FindAll(_repository.Classes.Require(className)).Select(CopyOf<T>)];

    private static void SetAll(InstanceWrite write, (string Property, CimValue Value)[] values)
    {
        foreach ((string property, CimValue value) in values ?? throw new ArgumentNullException(nameof(values)))
            write.Set(property, value);
    }

    private StoredInstance Require(CimObject instance)
    {
        CimPath path = new CimSource(instance ?? throw new ArgumentNullException(nameof(instance))).GetPath();
        return _repository.Require(_repository.NamespaceOf(path), path);
    }

    private T CopyOf<T>(StoredInstance instance)
        where T : CimObject => _repository.Export.Copy<T>(instance.Class, instance.Namespace, instance.Values);
}
