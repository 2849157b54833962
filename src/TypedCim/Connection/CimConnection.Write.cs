namespace TypedCim;

public sealed partial class CimConnection
{
    /// <summary>Creates an instance from an object that the program made, and loads its keys back into it.</summary>
    /// <param name="instance">A proxy made with <c>new</c>, or a record; every property that was set is written.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the instance exists and the object knows its keys.</returns>
    /// <exception cref="InvalidOperationException">The object came from a server already.</exception>
    /// <exception cref="CimException">An instance with these keys exists already, or the call failed.</exception>
    public async Task CreateAsync(CimObject instance, CancellationToken cancellationToken = default)
    {
        _ = instance ?? throw new ArgumentNullException(nameof(instance));
        if (!instance.IsNew)
            throw new InvalidOperationException($"{instance} is on a server already. Write its changes with SaveAsync, or copy it into a new object.");

        instance.Join(this);
        var request = new CimCreateRequest(NamespaceFor(instance), Options, instance);
        await _deadline.RunAsync("Creating an instance of " + instance.NameOfClass, token => _transport.CreateAsync(request, token), cancellationToken).ConfigureAwait(false);
        instance.Attach(this);
        new CimSource(instance).AcceptChanges();
    }

    /// <summary>Writes what was changed in an object since it was read; nothing else of the instance is touched.</summary>
    /// <param name="instance">An object that came from this server.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the changes are written; at once when there are none.</returns>
    /// <exception cref="InvalidOperationException">The object is new, or one of its keys was changed.</exception>
    /// <exception cref="CimException">There is no such instance any more, or the call failed.</exception>
    /// <remarks>
    /// A transport that can write only whole instances (no <see cref="CimCapabilities.PartialModify"/>) would wipe every property that the object never
    /// loaded. There the instance is read whole first, lazy properties included, the changes are applied to it, and the whole is written.
    /// A change inside an embedded object counts as a change of the property that holds it.
    /// </remarks>
    public async Task SaveAsync(CimObject instance, CancellationToken cancellationToken = default)
    {
        _ = instance ?? throw new ArgumentNullException(nameof(instance));
        if (instance.IsNew && instance is not CimRecord { Path: not null })
            throw new InvalidOperationException($"This object of class {instance.NameOfClass} is not on a server yet. Create it with CreateAsync.");

        var source = new CimSource(instance);
        List<int> changed = ChangedOf(instance, source);
        if (changed.Count == 0)
            return;

        CimPath path = source.GetPath();
        CimModifyRequest request = (Capabilities & CimCapabilities.PartialModify) != 0
            ? new CimModifyRequest(NamespaceFor(instance), Options, path, instance, changed)
            : await WholeAsync(instance, path, changed, cancellationToken).ConfigureAwait(false);
        await _deadline.RunAsync("Saving " + path, token => _transport.ModifyAsync(request, token), cancellationToken).ConfigureAwait(false);
        source.AcceptChanges();
    }

    /// <summary>Deletes the instance that an object stands for.</summary>
    /// <param name="instance">An object whose keys are loaded.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the instance is gone.</returns>
    /// <exception cref="CimException">There is no such instance, or the call failed.</exception>
    public Task DeleteAsync(CimObject instance, CancellationToken cancellationToken = default)
    {
        _ = instance ?? throw new ArgumentNullException(nameof(instance));
        var source = new CimSource(instance);
        return DeleteAsync(NamespaceFor(instance), source.Class, source.GetPath(), cancellationToken);
    }

    /// <summary>Deletes an instance by its path.</summary>
    /// <param name="path">The path, for example <c>Win32_Share.Name="temp"</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the instance is gone.</returns>
    /// <exception cref="CimException">There is no such instance, or the call failed.</exception>
    public Task DeleteAsync(CimPath path, CancellationToken cancellationToken = default)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        return DeleteAsync(NamespaceFor(path), cimClass: null, path, cancellationToken);
    }

    private static List<int> ChangedOf(CimObject instance, CimSource source)
    {
        IReadOnlyList<int> keys = source.Class?.Keys ?? [];
        var changed = new List<int>();
        for (int i = 0; i < source.PropertyCount; i++)
        {
            if (!source.IsChanged(i))
                continue;

            changed.Add(keys.Contains(i)
                ? throw new InvalidOperationException($"The key {instance.NameOfClass}.{source.NameOf(i)} was changed. A key names its instance and cannot be saved: create a new instance and delete the old one.")
                : i);
        }

        return changed;
    }

    private async Task<CimModifyRequest> WholeAsync(CimObject instance, CimPath path, List<int> changed, CancellationToken cancellationToken)
    {
        string namespaceName = NamespaceFor(instance);
        CimObject whole = await ReadAsync(namespaceName, new CimSource(instance).Class, path, [], className => EmptyLike(instance, className), cancellationToken).ConfigureAwait(false);
        var target = new CimWriter(whole);
        var source = new CimSource(instance);
        foreach (int property in changed)
            target.Set(target.IndexOf(source.NameOf(property)), source.Read(property));

        var everything = new CimSource(whole);
        return new CimModifyRequest(namespaceName, Options, path, whole, [.. Enumerable.Range(0, everything.PropertyCount).Where(everything.IsLoaded)]);
    }

    private CimObject EmptyLike(CimObject instance, string className) =>
        instance is CimRecord ? new CimRecord(className) : instance.GetClass().CreateFor(className, Schemas);

    private Task DeleteAsync(string namespaceName, CimClass? cimClass, CimPath path, CancellationToken cancellationToken)
    {
        var request = new CimDeleteRequest(namespaceName, cimClass, Options, path);
        return _deadline.RunAsync("Deleting " + path, token => _transport.DeleteAsync(request, token), cancellationToken);
    }
}
