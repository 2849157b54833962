using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi;

/// <summary>Applies changes to a whole instance that was just read, so that it can be written back.</summary>
/// <remarks>
/// WMI does not promise partial updates: what a written instance lacks may be wiped. So changes are applied to the native instance itself. What was not changed
/// goes back as it came, properties that no schema knows and the offsets of datetimes included.
/// </remarks>
/// <param name="catalog">The server's classes.</param>
/// <param name="call">The call.</param>
/// <param name="writer">Makes native values.</param>
/// <param name="cancellationToken">Cancels questions about classes.</param>
internal sealed class InstanceUpdate(MmiClassCatalog catalog, MmiCall call, ObjectWriter writer, CancellationToken cancellationToken)
{
    /// <summary>Applies the changes.</summary>
    /// <param name="current">The instance as the server has it.</param>
    /// <param name="request">The changes.</param>
    /// <param name="target">The same instance by its keys, flagged.</param>
    /// <returns>What is to be written: <paramref name="current"/>, or a copy where MMI would refuse it.</returns>
    internal async ValueTask<Native.CimInstance> ApplyAsync(Native.CimInstance current, CimModifyRequest request, Native.CimInstance target)
    {
        bool hasFlags = target.CimInstanceProperties.All(key => current.CimInstanceProperties[key.Name] is { } own && (own.Flags & Native.CimFlags.Key) != 0);
        MmiClassInfo? info = hasFlags && request.Class is not null
            ? null
            : await catalog.FindAsync(call, current.CimSystemProperties.ClassName, call.Namespace, cancellationToken).ConfigureAwait(false);
        List<CimArgument> changes = ChangesOf(request, target, current, info);
        bool canStay = hasFlags && changes.TrueForAll(change => HasTypeOf(current.CimInstanceProperties[change.Name], change.Value));
        Native.CimInstance written = canStay ? current : await CopyAsync(current, target, info).ConfigureAwait(false);
        foreach (CimArgument change in changes)
            await SetAsync(written, change).ConfigureAwait(false);
        return written;
    }

    private static List<CimArgument> ChangesOf(CimModifyRequest request, Native.CimInstance target, Native.CimInstance current, MmiClassInfo? info)
    {
        var source = new CimSource(request.Instance);
        var changes = new List<CimArgument>();
        foreach (int property in request.Properties)
        {
            string name = source.NameOf(property);
            if (target.CimInstanceProperties[name] is not null)
                continue;

            CimValue value = source.Read(property);
            CimType type = info?.Property(name)?.Type
                ?? (value.Type == CimType.None && current.CimInstanceProperties[name] is { } existing ? NativeTypes.ToCim(existing.CimType) : value.Type);
            changes.Add(new CimArgument(name, ObjectWriter.IsNothing(value) ? CimValue.NullOf(type) : value.ConvertTo(type)));
        }

        return changes;
    }

    private static bool HasTypeOf(Native.CimProperty? existing, CimValue value) => existing is null || existing.CimType == NativeTypes.ToNative(value.Type);

    private async ValueTask SetAsync(Native.CimInstance instance, CimArgument change)
    {
        if (instance.CimInstanceProperties[change.Name] is { } existing)
            existing.Value = await writer.NativeAsync(change.Value, change.Name).ConfigureAwait(false);
        else if (!change.Value.IsNull)
            instance.CimInstanceProperties.Add(await writer.PropertyAsync(change.Name, change.Value, Native.CimFlags.Property).ConfigureAwait(false));
    }

    // What came over WS-Management may lack the flags of its keys and the types of its values, and is then refused as a target.
    private async ValueTask<Native.CimInstance> CopyAsync(Native.CimInstance current, Native.CimInstance target, MmiClassInfo? info)
    {
        info ??= await catalog.FindAsync(call, current.CimSystemProperties.ClassName, call.Namespace, cancellationToken).ConfigureAwait(false);
        var copy = new Native.CimInstance(current.CimSystemProperties.ClassName, call.NativeNamespace);
        foreach (Native.CimProperty property in current.CimInstanceProperties)
        {
            if (target.CimInstanceProperties[property.Name] is { } key)
                copy.CimInstanceProperties.Add(Native.CimProperty.Create(key.Name, key.Value, key.CimType, Native.CimFlags.Key));
            else
                copy.CimInstanceProperties.Add(await CopyOfAsync(property, info?.Property(property.Name)?.Type).ConfigureAwait(false));
        }

        return copy;
    }

    private async ValueTask<Native.CimProperty> CopyOfAsync(Native.CimProperty property, CimType? declared)
    {
        bool isAsDeclared = declared is null || property.CimType == NativeTypes.ToNative(declared.Value);
        if (isAsDeclared || declared!.Value.Element() is CimType.Object or CimType.Reference)
            return Native.CimProperty.Create(property.Name, property.Value, property.CimType, Native.CimFlags.Property);

        return await writer.PropertyAsync(property.Name, NativeValues.ToCim(property.Value, declared.Value), Native.CimFlags.Property).ConfigureAwait(false);
    }
}
