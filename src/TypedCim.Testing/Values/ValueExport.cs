namespace TypedCim.Testing;

/// <summary>Hands values out: pushes them into proxies, records and method results, with embedded objects copied anew each time.</summary>
/// <param name="schemas">The schemas of the server.</param>
internal sealed class ValueExport(CimSchemaCollection schemas)
{
    /// <summary>Pushes one value into a target of a client, which makes the embedded objects by its own lights.</summary>
    internal static void Push(CimSink target, int property, CimValue value) => Push(target, property, value, MakeForClient);

    /// <summary>Pushes properties of an instance into an object of a client.</summary>
    internal static void Push(CimObject target, StoredInstance instance, IReadOnlyList<int> properties)
    {
        // Proxies of the very same class number their properties as the store does.
        bool isSameClass = ReferenceEquals(new CimSource(target).Class, instance.Class);
        var writer = new CimWriter(target);
        foreach (int property in properties)
        {
            int number = isSameClass ? property : writer.IndexOf(instance.Class.Properties[property].Name);
            if (number >= 0)
                Push(target, number, instance.Values[property]);
        }

        if (instance.FullPath is { } path)
            writer.SetPath(path);
    }

    /// <summary>A copy for code on the server's side, with every property loaded: a proxy of the instance's class, or a record.</summary>
    /// <exception cref="InvalidOperationException">The class has no proxy of the type that is wanted.</exception>
    internal T Copy<T>(CimClass cimClass, string namespaceName, IReadOnlyList<CimValue> values)
        where T : CimObject
    {
        CimObject copy = typeof(T) == typeof(CimRecord) ? new CimRecord(cimClass.Name) : cimClass.Create() ?? new CimRecord(cimClass.Name);
        var writer = new CimWriter(copy);
        foreach (int property in ColumnPick.All(cimClass))
            Push(copy, writer.IndexOf(cimClass.Properties[property].Name), values[property], MakeForServer);

        bool hasKeys = cimClass.Keys.All(key => !values[key].IsNull);
        if (hasKeys && InstanceKeys.PathOf(cimClass, namespaceName, values) is { } path)
            writer.SetPath(path);
        return copy as T ?? throw new InvalidOperationException(
            $"An instance of {cimClass.Name} was asked for as {typeof(T).Name}, which is not its class and no base of it.");
    }

    /// <summary>A copy of an argument for a handler: embedded objects as proxies of their classes.</summary>
    internal CimValue Copy(CimValue value, CimFamily? family)
    {
        if (value.IsNull || value.Type.Element() != CimType.Object)
            return value;

        var holder = new CimRecord("");
        int number = new CimWriter(holder).IndexOf("value");
        Push(holder, number, value, MakeArgument);
        return holder["value"];

        CimObject MakeArgument(CimSink target, int property, string className) =>
            ReferenceEquals(target, holder) ? Make(family, className) : MakeForServer(target, property, className);
    }

    private static void Push(CimSink target, int property, CimValue value, Func<CimSink, int, string, CimObject> make)
    {
        var writer = new CimWriter(target);
        if (value.IsNull || value.Type.Element() != CimType.Object)
            writer.Set(property, value);
        else if (value.Type.IsArray())
            writer.Set(property, Array.ConvertAll(value.AsObjectArray<CimRecord>()!, one => MakeAndFill(one)));
        else
            writer.Set(property, MakeAndFill(value.AsObject<CimRecord>()!));

        CimObject MakeAndFill(CimRecord record)
        {
            CimObject made = make(target, property, record.ClassName);
            var inner = new CimWriter(made);
            foreach (KeyValuePair<string, CimValue> one in record)
            {
                int number = inner.IndexOf(one.Key);
                if (number >= 0)
                    Push(made, number, one.Value, make);
            }

            return made;
        }
    }

    private static CimObject MakeForClient(CimSink target, int property, string className) => new CimWriter(target).CreateObject(property, className);

    private CimObject MakeForServer(CimSink target, int property, string className)
    {
        IReadOnlyList<CimProperty> properties = target is CimObject owner && new CimSource(owner).Class is { } cimClass ? cimClass.Properties : [];
        return Make(property < properties.Count ? properties[property].Family : null, className);
    }

    private CimObject Make(CimFamily? family, string className) => family?.Create(className, schemas) ?? new CimRecord(className);
}
