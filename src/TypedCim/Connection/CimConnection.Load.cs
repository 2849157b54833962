namespace TypedCim;

public sealed partial class CimConnection
{
    /// <summary>Reads properties of an object that came without them, lazy ones included.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="instance">An object whose keys are loaded. Properties that were changed since keep their changes.</param>
    /// <param name="properties">The properties, for example <c>c => c.RefreshSchedule</c>; none for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the properties are loaded.</returns>
    /// <exception cref="CimException">There is no such instance any more, or the call failed.</exception>
    public async Task LoadAsync<T>(T instance, IEnumerable<Func<T, object?>> properties, CancellationToken cancellationToken = default)
        where T : CimObject
    {
        _ = instance ?? throw new ArgumentNullException(nameof(instance));
        Func<T, object?>[] selectors = [.. properties ?? throw new ArgumentNullException(nameof(properties))];
        IReadOnlyList<int> wanted = selectors.Length == 0 ? [] : CimSelection.Of(this, instance, selectors);
        IReadOnlyList<CimProperty> columns = [.. wanted.Select(property => instance.GetClass().Properties[property])];
        var source = new CimSource(instance);
        CimObject fresh = await ReadAsync(NamespaceFor(instance), source.GetPath(), columns, className => EmptyLike(instance, className), cancellationToken).ConfigureAwait(false);

        var target = new CimWriter(instance);
        for (int i = 0; i < fresh.PropertyCount; i++)
        {
            bool isWanted = wanted.Count == 0 || wanted.Contains(i);
            if (isWanted && fresh.IsLoaded(i) && !source.IsChanged(i))
                fresh.WriteProperty(i, target);
        }

        instance.Attach(this);
    }

    /// <summary>Reads properties of an object that came without them, lazy ones included.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="instance">An object whose keys are loaded. Properties that were changed since keep their changes.</param>
    /// <param name="properties">The properties, for example <c>c => c.RefreshSchedule</c>; none for all.</param>
    /// <returns>Completes when the properties are loaded.</returns>
    /// <exception cref="CimException">There is no such instance any more, or the call failed.</exception>
    public Task LoadAsync<T>(T instance, params Func<T, object?>[] properties)
        where T : CimObject => LoadAsync(instance, properties, CancellationToken.None);

    /// <summary>Tells whether a property can be read now; it never throws for an unloaded one.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="instance">The object.</param>
    /// <param name="property">The property, for example <c>c => c.RefreshSchedule</c>.</param>
    /// <returns>True for a loaded property, and for every property of an object that the program made itself.</returns>
    public bool IsLoaded<T>(T instance, Func<T, object?> property)
        where T : CimObject
    {
        _ = instance ?? throw new ArgumentNullException(nameof(instance));
        _ = property ?? throw new ArgumentNullException(nameof(property));
        return instance.IsNew || CimSelection.Of(this, instance, [property]).All(instance.IsLoaded);
    }
}
