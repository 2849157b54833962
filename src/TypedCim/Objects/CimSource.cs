namespace TypedCim;

/// <summary>Reads an object for a transport: its class, its path, and its values, which it writes into a sink of the transport.</summary>
/// <param name="source">A proxy or a record.</param>
public readonly struct CimSource(CimObject source) : IEquatable<CimSource>
{
    private readonly CimObject _source = source;

    /// <summary>The name of the object's class, also when no schema knows it.</summary>
    public string ClassName => _source.NameOfClass;

    /// <summary>The descriptor of the class that the proxy was generated from; null for a record.</summary>
    public CimClass? Class => _source is CimRecord ? null : _source.GetClass();

    /// <summary>One more than the highest number that a property of the object has.</summary>
    public int PropertyCount => _source.PropertyCount;

    /// <summary>True when a property was changed since the object was read, or inside an object that is embedded in one.</summary>
    public bool HasChanges
    {
        get
        {
            for (int i = 0; i < _source.PropertyCount; i++)
            {
                if (IsChanged(i))
                    return true;
            }

            return false;
        }
    }

    /// <summary>The CIM name of a property.</summary>
    /// <param name="property">The number of the property.</param>
    /// <returns>The name.</returns>
    public string NameOf(int property) => _source.NameOf(property);

    /// <summary>Tells whether a property holds a value (or null) that came from the server or was set.</summary>
    /// <param name="property">The number of the property.</param>
    /// <returns>True when it is loaded.</returns>
    public bool IsLoaded(int property) => _source.IsLoaded(property);

    /// <summary>Tells whether a property was set, or an object inside it was changed, since the object was read.</summary>
    /// <param name="property">The number of the property.</param>
    /// <returns>True when it is changed.</returns>
    public bool IsChanged(int property)
    {
        if (_source.IsChanged(property))
            return true;

        if (!_source.IsLoaded(property) || !MayHoldObjects(property))
            return false;

        var probe = new CimChangeProbe();
        _source.WriteProperty(property, probe);
        return probe.HasChanges;
    }

    /// <summary>Writes one property into a sink.</summary>
    /// <param name="property">The number of the property.</param>
    /// <param name="target">The sink; it is called with the same number.</param>
    public void Write(int property, CimSink target) => _source.WriteProperty(property, target);

    /// <summary>Writes all loaded properties into a sink.</summary>
    /// <param name="target">The sink; it is called with the numbers of this object.</param>
    public void WriteLoaded(CimSink target)
    {
        for (int i = 0; i < _source.PropertyCount; i++)
        {
            if (_source.IsLoaded(i))
                _source.WriteProperty(i, target);
        }
    }

    /// <summary>The value of one property, loaded or not.</summary>
    /// <param name="property">The number of the property.</param>
    /// <returns>The value.</returns>
    public CimValue Read(int property)
    {
        var value = new CimSingleValue();
        _source.WriteProperty(property, value);
        return value.Value;
    }

    /// <summary>The path of the object, made of its keys.</summary>
    /// <returns>The path, without server and namespace.</returns>
    /// <exception cref="InvalidOperationException">The class has no keys, or a key is not set.</exception>
    public CimPath GetPath()
    {
        if (_source is CimRecord record)
            return record.Path ?? throw new InvalidOperationException($"This record of class {record.ClassName} has no path. Set CimRecord.Path first.");

        CimClass cimClass = _source.GetClass();
        if ((cimClass.Flags & CimClassFlags.Singleton) != 0)
            return new CimPath(ClassName, isSingleton: true);

        if (cimClass.Keys.Count == 0)
            throw new InvalidOperationException($"{ClassName} has no key, so its objects have no path: they live inside other objects.");

        var keys = new CimKey[cimClass.Keys.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            int key = cimClass.Keys[i];
            CimValue value = _source.IsLoaded(key) ? Read(key) : CimValue.Null;
            keys[i] = value.IsNull ? throw new InvalidOperationException($"The key {ClassName}.{NameOf(key)} is not set.") : new CimKey(NameOf(key), value);
        }

        return new CimPath(ClassName, keys);
    }

    /// <summary>Forgets which properties were changed, after they were written.</summary>
    internal void AcceptChanges()
    {
        _source.AcceptChanges();
        var probe = new CimChangeProbe(accept: true);
        for (int i = 0; i < _source.PropertyCount; i++)
        {
            if (_source.IsLoaded(i) && MayHoldObjects(i))
                _source.WriteProperty(i, probe);
        }
    }

    private bool MayHoldObjects(int property) => _source.CimTypeOf(property).Element() is CimType.Object or CimType.None;

    /// <inheritdoc/>
    public bool Equals(CimSource other) => ReferenceEquals(_source, other._source);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CimSource other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _source?.GetHashCode() ?? 0;

    /// <summary>Compares two sources by their object.</summary>
    /// <param name="left">A source.</param>
    /// <param name="right">Another source.</param>
    /// <returns>True when both read the same object.</returns>
    public static bool operator ==(CimSource left, CimSource right) => left.Equals(right);

    /// <summary>Compares two sources by their object.</summary>
    /// <param name="left">A source.</param>
    /// <param name="right">Another source.</param>
    /// <returns>True when they read different objects.</returns>
    public static bool operator !=(CimSource left, CimSource right) => !left.Equals(right);
}
