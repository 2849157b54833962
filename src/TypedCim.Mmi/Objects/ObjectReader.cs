using System.Collections;
using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi;

/// <summary>Fills proxies and records from native instances: by the types of the schema, and without a schema by those that the server's class has.</summary>
/// <remarks>Everything is copied: native values end with the instance that holds them.</remarks>
/// <param name="catalog">The server's classes.</param>
/// <param name="call">The call that brought the instances.</param>
/// <param name="cancellationToken">Cancels questions about classes.</param>
internal sealed class ObjectReader(MmiClassCatalog catalog, MmiCall call, CancellationToken cancellationToken)
{
    /// <summary>Makes and fills the object for an instance that was read by its key.</summary>
    internal ValueTask<CimObject> ReadAsync(Native.CimInstance instance, Func<string, CimObject> create) => ReadAsync(instance, create, columns: null);

    /// <summary>Makes and fills the object for a row of a query.</summary>
    /// <param name="instance">The row.</param>
    /// <param name="create">Makes the object for a class name.</param>
    /// <param name="columns">The columns that the query asked for; null when it was no query.</param>
    internal async ValueTask<CimObject> ReadAsync(Native.CimInstance instance, Func<string, CimObject> create, QueryColumns? columns)
    {
        CimObject target = create(instance.CimSystemProperties.ClassName);
        await FillAsync(target, instance, NamespaceOf(instance), columns).ConfigureAwait(false);
        return target;
    }

    /// <summary>Loads the keys of an instance that was just created into the object that it was made from.</summary>
    internal async ValueTask ReadKeysAsync(Native.CimInstance created, CimObject target)
    {
        CimClass? known = new CimSource(target).Class;
        if (known is null)
        {
            await FillAsync(target, created, NamespaceOf(created), columns: null).ConfigureAwait(false);
            return;
        }

        var writer = new CimWriter(target);
        foreach (int key in known.Keys)
        {
            CimProperty property = known.Properties[key];
            if (created.CimInstanceProperties[property.Name]?.Value is { } value)
                await SetAsync(writer, key, known.Name + "." + property.Name, value, property.Type).ConfigureAwait(false);
        }
    }

    /// <summary>Sets one property, parameter or return value.</summary>
    /// <param name="writer">The target.</param>
    /// <param name="index">The number of the property in the target.</param>
    /// <param name="name">What is read, for messages.</param>
    /// <param name="value">The value as it came.</param>
    /// <param name="wanted">The type of the schema.</param>
    internal async ValueTask SetAsync(CimWriter writer, int index, string name, object? value, CimType wanted)
    {
        try
        {
            if (value is null)
                writer.Set(index, CimValue.NullOf(wanted));
            else if (wanted.Element() == CimType.Object)
                await SetObjectsAsync(writer, index, value, wanted).ConfigureAwait(false);
            else if (wanted.Element() == CimType.Reference)
                writer.Set(index, await ReferencesAsync(value, wanted).ConfigureAwait(false));
            else
                writer.Set(index, NativeValues.ToCim(value, wanted));
        }
        catch (CimException failure) when (failure.Status == CimStatus.TypeMismatch && failure.ClassName is null)
        {
            throw new CimException($"{name}, which the server sent, does not fit its type {wanted.ToMof()}: {failure.Message}", CimStatus.TypeMismatch, failure) { ClassName = call.ClassName, MethodName = call.MethodName };
        }
    }

    private async ValueTask FillAsync(CimObject target, Native.CimInstance instance, string namespaceName, QueryColumns? columns)
    {
        CimClass? known = new CimSource(target).Class;
        string className = instance.CimSystemProperties.ClassName;
        var writer = new CimWriter(target);
        MmiClassInfo? info = known is null ? await catalog.FindAsync(call, className, namespaceName, cancellationToken).ConfigureAwait(false) : null;
        foreach (Native.CimProperty property in instance.CimInstanceProperties)
        {
            object? value = property.Value;
            bool isLazy = known is null ? info?.Property(property.Name)?.IsLazy ?? false : IsLazy(known, property.Name);
            if (columns?.Hides(property.Name, isLazy, value is null) ?? false)
                continue;

            int index = writer.IndexOf(property.Name);
            if (index < 0)
                continue;

            CimType wanted = writer.TypeOf(index);
            if (wanted == CimType.None)
            {
                info ??= await catalog.FindAsync(call, className, namespaceName, cancellationToken).ConfigureAwait(false);
                wanted = info?.Property(property.Name)?.Type ?? NativeTypes.ToCim(property.CimType);
            }

            await SetAsync(writer, index, className + "." + property.Name, value, wanted).ConfigureAwait(false);
        }

        if (target is CimRecord record && PathOf(record, instance, info, namespaceName) is { } path)
            writer.SetPath(path);
    }

    private static bool IsLazy(CimClass known, string name)
    {
        int index = known.IndexOf(name);
        return index >= 0 && known.Properties[index].IsLazy;
    }

    private async ValueTask SetObjectsAsync(CimWriter writer, int index, object value, CimType wanted)
    {
        if (!wanted.IsArray())
        {
            writer.Set(index, await EmbeddedAsync(writer, index, value, wanted).ConfigureAwait(false));
            return;
        }

        var objects = new List<CimObject>();
        foreach (object element in value as IEnumerable ?? new[] { value })
            objects.Add(await EmbeddedAsync(writer, index, element, wanted).ConfigureAwait(false));
        writer.Set(index, objects);
    }

    private async ValueTask<CimObject> EmbeddedAsync(CimWriter writer, int index, object value, CimType wanted)
    {
        Native.CimInstance instance = value as Native.CimInstance ?? throw Unexpected(value, wanted);
        CimObject made = writer.CreateObject(index, instance.CimSystemProperties.ClassName);
        await FillAsync(made, instance, NamespaceOf(instance), columns: null).ConfigureAwait(false);
        return made;
    }

    private async ValueTask<CimValue> ReferencesAsync(object value, CimType wanted)
    {
        if (!wanted.IsArray())
            return CimValue.From(await ReferenceAsync(value, wanted).ConfigureAwait(false));

        var paths = new List<CimPath>();
        foreach (object element in value as IEnumerable<object> ?? [value])
            paths.Add(await ReferenceAsync(element, wanted).ConfigureAwait(false));
        return CimValue.FromArray([.. paths]);
    }

    // Some servers write a reference as the text of a path.
    private async ValueTask<CimPath> ReferenceAsync(object value, CimType wanted)
    {
        if (value is string text)
            return CimValue.From(text).AsReference()!;

        Native.CimInstance target = value as Native.CimInstance ?? throw Unexpected(value, wanted);
        string namespaceName = NamespaceOf(target);
        string className = target.CimSystemProperties.ClassName;
        bool mayBeText = target.CimInstanceProperties.Any(property => property.CimType == Native.CimType.String);
        MmiClassInfo? info = mayBeText ? await catalog.FindAsync(call, className, namespaceName, cancellationToken).ConfigureAwait(false) : null;
        bool isHere = string.Equals(namespaceName, call.Namespace, StringComparison.OrdinalIgnoreCase);
        List<CimKey> keys = KeysOf(target, info);

        // Only the one instance of a singleton has no key; a reference never means a class here.
        return new CimPath(className, keys, isSingleton: keys.Count == 0, isHere ? null : namespaceName);
    }

    private static CimPath? PathOf(CimRecord record, Native.CimInstance instance, MmiClassInfo? info, string namespaceName)
    {
        if (info?.IsSingleton ?? false)
            return new CimPath(record.ClassName, isSingleton: true, namespaceName: namespaceName);

        string[] names = info is null
            ? [.. instance.CimInstanceProperties.Where(property => (property.Flags & Native.CimFlags.Key) != 0).Select(property => property.Name)]
            : [.. info.Keys.Select(key => key.Name)];
        bool isKnown = names.Length > 0 && Array.TrueForAll(names, name => record.Contains(name) && !record[name].IsNull);
        return isKnown ? new CimPath(record.ClassName, names.Select(name => new CimKey(name, record[name])), namespaceName: namespaceName) : null;
    }

    private static List<CimKey> KeysOf(Native.CimInstance target, MmiClassInfo? info)
    {
        var keys = new List<CimKey>();
        bool hasFlags = target.CimInstanceProperties.Any(property => (property.Flags & Native.CimFlags.Key) != 0);
        foreach (Native.CimProperty property in target.CimInstanceProperties)
        {
            bool isKey = hasFlags ? (property.Flags & Native.CimFlags.Key) != 0 : info?.Property(property.Name)?.IsKey ?? true;
            if (isKey && property.Value is not null)
                keys.Add(new CimKey(property.Name, NativeValues.ToCim(property.Value, info?.Property(property.Name)?.Type ?? NativeTypes.ToCim(property.CimType))));
        }

        return keys;
    }

    private string NamespaceOf(Native.CimInstance instance) => instance.CimSystemProperties.Namespace is { Length: > 0 } own ? own.Replace('/', '\\') : call.Namespace;

    private static CimException Unexpected(object value, CimType wanted) => new($"MMI sent a value of type {value.GetType().Name} where {wanted.ToMof()} is expected.", CimStatus.TypeMismatch);
}
