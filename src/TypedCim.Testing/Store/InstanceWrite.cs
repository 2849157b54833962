namespace TypedCim.Testing;

/// <summary>Values that are about to be written into an instance, checked against its class.</summary>
/// <param name="cimClass">The class.</param>
/// <param name="namespaceName">The absolute namespace.</param>
/// <param name="before">The instance as it is; null for one that does not exist yet.</param>
/// <param name="import">Checks and copies the values.</param>
internal sealed class InstanceWrite(CimClass cimClass, string namespaceName, StoredInstance? before, ValueImport import)
{
    private readonly SortedDictionary<int, CimValue> _values = [];

    internal CimClass Class { get; } = cimClass;

    internal string Namespace { get; } = namespaceName;

    internal StoredInstance? Before { get; } = before;

    internal IReadOnlyCollection<KeyValuePair<int, CimValue>> Values => _values;

    /// <summary>The values as they will be.</summary>
    internal CimValue[] Result
    {
        get
        {
            CimValue[] result = Before is null ? [.. Class.Properties.Select(property => CimValue.NullOf(property.Type))] : [.. Before.Values];
            foreach (KeyValuePair<int, CimValue> value in _values)
                result[value.Key] = value.Value;
            return result;
        }
    }

    internal bool Contains(string name) => _values.ContainsKey(ValueImport.NumberOf(Class, name));

    /// <summary>Takes a value for a property.</summary>
    /// <exception cref="CimException">The class has no such property, or the value does not fit its type.</exception>
    internal void Set(string name, CimValue value)
    {
        int property = ValueImport.NumberOf(Class, name);
        _values[property] = import.Keep(Class, Class.Properties[property], value);
    }

    /// <summary>Takes properties of an object.</summary>
    internal void Set(CimSource source, IEnumerable<int> properties)
    {
        foreach (int property in properties)
        {
            if (!ValueImport.IsHidden(source, property))
                Set(source.NameOf(property), source.Read(property));
        }
    }

    /// <summary>Takes the loaded properties of an object.</summary>
    internal void SetLoaded(CimSource source) => Set(source, Enumerable.Range(0, source.PropertyCount).Where(source.IsLoaded));

    /// <summary>Takes the properties that were set on an object after it was made or copied.</summary>
    internal void SetChanged(CimSource source) => Set(source, Enumerable.Range(0, source.PropertyCount).Where(source.IsChanged));

    /// <summary>Makes null of every property that was not given, keys excepted.</summary>
    internal void ClearAbsent()
    {
        for (int i = 0; i < Class.Properties.Count; i++)
        {
            if (!Class.Properties[i].IsKey && !_values.ContainsKey(i))
                _values[i] = CimValue.NullOf(Class.Properties[i].Type);
        }
    }

    /// <summary>Drops keys that stay as they are, and refuses keys that do not.</summary>
    /// <exception cref="CimException">A key would change.</exception>
    internal void RequireSameKeys()
    {
        if (Before is null)
            return;

        foreach (int key in Class.Keys)
        {
            if (!_values.ContainsKey(key))
                continue;

            if (!string.Equals(InstanceKeys.ForValues(Namespace, Class, Result), Before.Key, StringComparison.Ordinal))
            {
                string what = $"{Class.Name}.{Class.Properties[key].Name} of {Before.Path} cannot be changed to {_values[key]}";
                throw Failure.Of(CimStatus.InvalidParameter, Class.Name, $"The key {what}. Create a new instance and delete the old one.");
            }

            _values.Remove(key);
        }
    }
}
