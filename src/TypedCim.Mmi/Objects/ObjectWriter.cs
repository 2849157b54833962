using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi;

/// <summary>Makes native instances and values; types are always named, never left to MMI's guess.</summary>
/// <param name="catalog">The server's classes.</param>
/// <param name="call">The call that the instances are for.</param>
/// <param name="cancellationToken">Cancels questions about classes.</param>
internal sealed class ObjectWriter(MmiClassCatalog catalog, MmiCall call, CancellationToken cancellationToken)
{
    /// <summary>True for what is not sent at all: null, and arrays without elements, which not every version of MMI takes.</summary>
    internal static bool IsNothing(CimValue value) => value.IsNull || (value.Type.IsArray() && value.ToObject() is Array { Length: 0 });

    /// <summary>An instance that holds its keys alone, flagged as such: what MMI takes as a target whatever protocol the original came over.</summary>
    /// <param name="path">The path.</param>
    /// <param name="isExact">True when the keys have the types that the class declares.</param>
    internal async ValueTask<Native.CimInstance> TargetAsync(CimPath path, bool isExact)
    {
        var target = new Native.CimInstance(path.ClassName, call.NativeNamespace);
        await AddKeysAsync(target, path, isExact, call.Namespace).ConfigureAwait(false);
        return target;
    }

    /// <summary>A new or embedded instance: everything of the object that is loaded and not null.</summary>
    internal async ValueTask<Native.CimInstance> InstanceAsync(CimObject source, bool isEmbedded)
    {
        var reader = new CimSource(source);
        MmiClassInfo? info = reader.Class is null ? await catalog.FindAsync(call, reader.ClassName, call.Namespace, cancellationToken).ConfigureAwait(false) : null;
        Native.CimInstance instance = isEmbedded ? new Native.CimInstance(reader.ClassName) : new Native.CimInstance(reader.ClassName, call.NativeNamespace);
        for (int i = 0; i < reader.PropertyCount; i++)
        {
            if (!reader.IsLoaded(i) || IsHidden(reader, i))
                continue;

            string name = reader.NameOf(i);
            CimValue value = Fitting(reader.Read(i), info?.Property(name)?.Type, reader.ClassName + "." + name);
            if (IsNothing(value))
                continue;

            bool isKey = reader.Class is { } known ? i < known.Properties.Count && known.Properties[i].IsKey : info?.Property(name)?.IsKey ?? false;
            instance.CimInstanceProperties.Add(await PropertyAsync(name, value, isKey ? Native.CimFlags.Key : Native.CimFlags.Property).ConfigureAwait(false));
        }

        return instance;
    }

    internal async ValueTask<Native.CimProperty> PropertyAsync(string name, CimValue value, Native.CimFlags flags) =>
        Native.CimProperty.Create(name, await NativeAsync(value, name).ConfigureAwait(false), NativeTypes.ToNative(value.Type), flags);

    internal async ValueTask<Native.CimMethodParameter> ParameterAsync(CimArgument argument, CimParameter? declared)
    {
        CimValue value = Fitting(argument.Value, declared?.Type, call.ClassName + "." + call.MethodName + ": " + argument.Name);
        return Native.CimMethodParameter.Create(argument.Name, await NativeAsync(value, argument.Name).ConfigureAwait(false), NativeTypes.ToNative(value.Type), Native.CimFlags.In);
    }

    /// <summary>A value as MMI takes it.</summary>
    internal async ValueTask<object?> NativeAsync(CimValue value, string name)
    {
        if (value.IsNull)
            return null;

        switch (value.Type)
        {
            case CimType.Object:
                return await InstanceAsync(value.AsObject<CimObject>()!, isEmbedded: true).ConfigureAwait(false);
            case CimType.ObjectArray:
                return await EachAsync(value.AsObjectArray<CimObject>()!, one => InstanceAsync(one, isEmbedded: true), name).ConfigureAwait(false);
            case CimType.Reference:
                return await ReferenceAsync(value.AsReference()!).ConfigureAwait(false);
            case CimType.ReferenceArray:
                return await EachAsync(value.AsReferenceArray()!, ReferenceAsync, name).ConfigureAwait(false);
            default:
                return NativeValues.ToNative(value, name);
        }
    }

    private static async ValueTask<Native.CimInstance[]> EachAsync<T>(IReadOnlyList<T> items, Func<T, ValueTask<Native.CimInstance>> make, string name)
        where T : class
    {
        var instances = new Native.CimInstance[items.Count];
        for (int i = 0; i < instances.Length; i++)
            instances[i] = await make(items[i] ?? throw NativeValues.NullElement(name)).ConfigureAwait(false);
        return instances;
    }

    private async ValueTask<Native.CimInstance> ReferenceAsync(CimPath path)
    {
        string namespaceName = path.Namespace ?? call.Namespace;
        var target = new Native.CimInstance(path.ClassName, namespaceName.Replace('\\', '/'));
        bool isExact = path.Keys.All(key => key.Name.Length > 0 && key.Value.Type != CimType.SInt64);
        await AddKeysAsync(target, path, isExact, namespaceName).ConfigureAwait(false);
        return target;
    }

    private async ValueTask AddKeysAsync(Native.CimInstance target, CimPath path, bool isExact, string namespaceName)
    {
        MmiClassInfo? info = isExact ? null : await catalog.FindAsync(call, path.ClassName, namespaceName, cancellationToken).ConfigureAwait(false);
        foreach (CimKey key in path.Keys)
        {
            string name = key.Name.Length > 0 ? key.Name : OnlyKeyOf(path, info);
            CimValue value = Fitting(key.Value, info?.Property(name)?.Type, path.ClassName + "." + name);
            target.CimInstanceProperties.Add(await PropertyAsync(name, value, Native.CimFlags.Key).ConfigureAwait(false));
        }
    }

    private static string OnlyKeyOf(CimPath path, MmiClassInfo? info)
    {
        CimProperty[] keys = [.. info?.Keys ?? []];
        return keys.Length == 1
            ? keys[0].Name
            : throw new CimException($"The path {path} does not name its key, and the class has {(info is null ? "no metadata that tells it" : keys.Length + " of them")}. Write Class.Key=\"value\".", CimStatus.InvalidParameter) { ClassName = path.ClassName };
    }

    private static CimValue Fitting(CimValue value, CimType? type, string name)
    {
        try
        {
            return type is { } wanted && wanted != CimType.None ? value.ConvertTo(wanted) : value;
        }
        catch (CimException failure)
        {
            throw new CimException($"{name} cannot be sent: {failure.Message}", failure.Status, failure);
        }
    }

    // A class may redeclare a property; the name means the last one.
    private static bool IsHidden(CimSource source, int property) =>
        source.Class is { } known && property < known.Properties.Count && known.IndexOf(known.Properties[property].Name) != property;
}
