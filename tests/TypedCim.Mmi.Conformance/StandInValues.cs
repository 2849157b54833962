using MmiStandIn;
using TypedCim.Conformance;

namespace TypedCim.Mmi.Conformance;

/// <summary>Values of the suite in the form of the stand-in's store, and back.</summary>
internal static class StandInValues
{
    /// <summary>A loaded object as the store keeps it.</summary>
    internal static StoredObject ToStored(CimObject instance, string? namespaceName)
    {
        var source = new CimSource(instance);
        var stored = new StoredObject(source.ClassName, namespaceName);
        CimClass? cimClass = source.Class ?? ConformanceSchema.Instance.Find(source.ClassName);
        for (int i = 0; i < source.PropertyCount; i++)
        {
            if (!source.IsLoaded(i))
                continue;

            string name = source.NameOf(i);
            int declared = cimClass?.IndexOf(name) ?? -1;
            stored[name] = ToStored(declared < 0 ? source.Read(i) : source.Read(i).ConvertTo(cimClass!.Properties[declared].Type));
        }

        return stored;
    }

    internal static object? ToStored(CimValue value) => value.ToObject() switch
    {
        CimDateTime moment => new CimTime(moment.ToString()),
        CimDateTime[] moments => Array.ConvertAll(moments, moment => new CimTime(moment.ToString())),
        CimPath path => ToReference(path),
        CimPath[] paths => Array.ConvertAll(paths, ToReference),
        CimObject one => ToStored(one, namespaceName: null),
        CimObject[] many => Array.ConvertAll(many, one => ToStored(one, namespaceName: null)),
        var plain => plain,
    };

    /// <summary>A stored object with all its values, as a record.</summary>
    internal static CimRecord ToRecord(StoredObject stored)
    {
        var record = new CimRecord(stored.ClassName);
        CimClass? cimClass = ConformanceSchema.Instance.Find(stored.ClassName);
        foreach (CimProperty property in cimClass?.Properties ?? [])
            record.Add(property.Name, ToValue(stored[property.Name]));
        foreach (KeyValuePair<string, object?> one in stored.Values.Where(one => !record.Contains(one.Key)))
            record.Add(one.Key, ToValue(one.Value));
        return record;
    }

    internal static CimValue ToValue(object? stored) => stored switch
    {
        null => CimValue.Null,
        CimTime time => CimValue.From(CimDateTime.Parse(time.Text)),
        CimTime[] times => CimValue.From(times.Select(time => CimDateTime.Parse(time.Text))),
        StoredObject { IsReference: true } reference => CimValue.From(ToPath(reference)),
        StoredObject embedded => CimValue.From(ToRecord(embedded)),
        StoredObject[] { Length: > 0 } references when references[0].IsReference => CimValue.From(references.Select(ToPath)),
        StoredObject[] embedded => CimValue.From(embedded.Select(ToRecord)),
        bool value => value,
        byte value => value,
        sbyte value => value,
        ushort value => value,
        short value => value,
        uint value => value,
        int value => value,
        ulong value => value,
        long value => value,
        float value => value,
        double value => value,
        char value => value,
        string value => value,
        Array array => ToArray(array),
        _ => throw new ArgumentException($"The store holds a {stored.GetType()}.", nameof(stored)),
    };

    // The pattern "byte[]" takes sbyte[] too, and so on: the element type decides.
    private static CimValue ToArray(Array array) => array.GetType().GetElementType()!.Name switch
    {
        nameof(Boolean) => CimValue.From((bool[])array),
        nameof(Byte) => CimValue.From((byte[])array),
        nameof(SByte) => CimValue.From((sbyte[])array),
        nameof(UInt16) => CimValue.From((ushort[])array),
        nameof(Int16) => CimValue.From((short[])array),
        nameof(UInt32) => CimValue.From((uint[])array),
        nameof(Int32) => CimValue.From((int[])array),
        nameof(UInt64) => CimValue.From((ulong[])array),
        nameof(Int64) => CimValue.From((long[])array),
        nameof(Single) => CimValue.From((float[])array),
        nameof(Double) => CimValue.From((double[])array),
        nameof(Char) => CimValue.From((char[])array),
        nameof(String) => CimValue.From((string[])array),
        _ => ToTypedArray([.. array.Cast<object>()]),
    };

    private static CimValue ToTypedArray(object[] elements) => elements switch
    {
        [CimTime, ..] => ToValue(Array.ConvertAll(elements, element => (CimTime)element)),
        [StoredObject, ..] => ToValue(Array.ConvertAll(elements, element => (StoredObject)element)),
        [] => CimValue.From(Array.Empty<CimDateTime>()),
        _ => ToArray(Typed(elements)),
    };

    private static Array Typed(object[] elements)
    {
        var typed = Array.CreateInstance(elements[0].GetType(), elements.Length);
        elements.CopyTo(typed, 0);
        return typed;
    }

    private static StoredObject ToReference(CimPath path)
    {
        var reference = new StoredObject(path.ClassName, path.Namespace?.Replace('\\', '/')) { IsReference = true };
        CimClass? cimClass = ConformanceSchema.Instance.Find(path.ClassName);
        foreach (CimKey key in path.Keys)
            reference[key.Name] = ToStored(cimClass is null ? key.Value : key.Value.ConvertTo(cimClass.Properties[cimClass.IndexOf(key.Name)].Type));
        return reference;
    }

    private static CimPath ToPath(StoredObject reference) => new(
        reference.ClassName,
        reference.Values.Select(key => new CimKey(key.Key, ToValue(key.Value))),
        isSingleton: reference.Values.Count == 0,
        namespaceName: reference.Namespace?.Replace('/', '\\'));
}
