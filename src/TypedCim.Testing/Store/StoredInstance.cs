namespace TypedCim.Testing;

/// <summary>An instance as the server keeps it: never changed, only replaced, so that a reader needs no lock.</summary>
/// <param name="key">What tells it from all other instances.</param>
/// <param name="namespaceName">The absolute namespace.</param>
/// <param name="cimClass">The class.</param>
/// <param name="values">The values by property number, of the properties' types; embedded objects are records that nobody else holds.</param>
/// <param name="sequence">Its place in the order of creation, which is the order of query results.</param>
internal sealed class StoredInstance(string key, string namespaceName, CimClass cimClass, CimValue[] values, long sequence)
{
    internal string Key { get; } = key;

    internal string Namespace { get; } = namespaceName;

    internal CimClass Class { get; } = cimClass;

    internal IReadOnlyList<CimValue> Values { get; } = values;

    internal long Sequence { get; } = sequence;

    /// <summary>The path without a namespace; null for an instance of a class without keys.</summary>
    internal CimPath? Path => InstanceKeys.PathOf(Class, namespaceName: null, Values);

    /// <summary>The path as a server sends it.</summary>
    internal CimPath? FullPath => InstanceKeys.PathOf(Class, Namespace, Values);

    internal StoredInstance With(IEnumerable<KeyValuePair<int, CimValue>> changes)
    {
        CimValue[] changed = [.. Values];
        foreach (KeyValuePair<int, CimValue> change in changes)
            changed[change.Key] = change.Value;
        return new StoredInstance(Key, Namespace, Class, changed, Sequence);
    }

    /// <summary>Applies to this instance what turned one version of it into another.</summary>
    internal StoredInstance Merge(StoredInstance before, StoredInstance after)
    {
        CimValue[] merged = [.. Values];
        for (int i = 0; i < merged.Length; i++)
        {
            if (after.Values[i] != before.Values[i])
                merged[i] = after.Values[i];
        }

        return new StoredInstance(Key, Namespace, Class, merged, Sequence);
    }
}
