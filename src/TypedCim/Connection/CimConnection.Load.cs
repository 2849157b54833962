namespace TypedCim;

public sealed partial class CimConnection
{
    /// <summary>Reads properties of an object that came without them, lazy ones included.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="instance">An object whose keys are loaded. Properties that were changed since keep their changes.</param>
    /// <param name="properties">The properties, for example <c>c => c.RefreshSchedule</c>; none for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the properties are loaded.</returns>
    /// <exception cref="ArgumentException">A lambda goes on from a property, such as <c>c => c.RefreshSchedule.Count</c>.</exception>
    /// <exception cref="CimException">There is no such instance any more, or the call failed.</exception>
    public async Task LoadAsync<T>(T instance, IEnumerable<Func<T, object?>> properties, CancellationToken cancellationToken = default)
        where T : CimObject
    {
        _ = instance ?? throw new ArgumentNullException(nameof(instance));
        Func<T, object?>[] selectors = [.. properties ?? throw new ArgumentNullException(nameof(properties))];
        IReadOnlyList<int> wanted = selectors.Length == 0 ? [] : CimSelection.Of(this, instance, selectors);
        IReadOnlyList<CimProperty> columns = [.. wanted.Select(property => instance.GetClass().Properties[property])];
        var source = new CimSource(instance);
        CimObject fresh = await ReadAsync(NamespaceFor(instance), source.Class, source.GetPath(), columns, className => EmptyLike(instance, className), cancellationToken).ConfigureAwait(false);

        Take(instance, fresh, wanted);
        instance.Attach(this);
    }

    /// <summary>Reads properties of an object that came without them, lazy ones included.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="instance">An object whose keys are loaded. Properties that were changed since keep their changes.</param>
    /// <param name="properties">The properties, for example <c>c => c.RefreshSchedule</c>; none for all.</param>
    /// <returns>Completes when the properties are loaded.</returns>
    /// <exception cref="ArgumentException">A lambda goes on from a property, such as <c>c => c.RefreshSchedule.Count</c>.</exception>
    /// <exception cref="CimException">There is no such instance any more, or the call failed.</exception>
    public Task LoadAsync<T>(T instance, params Func<T, object?>[] properties)
        where T : CimObject => LoadAsync(instance, properties, CancellationToken.None);

    /// <summary>Tells whether a property can be read now; it never throws for an unloaded one.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="instance">The object.</param>
    /// <param name="property">The property, for example <c>c => c.RefreshSchedule</c>.</param>
    /// <returns>True for a loaded property, and for every property of an object that the program made itself.</returns>
    /// <exception cref="ArgumentException">A lambda goes on from a property, such as <c>c => c.RefreshSchedule.Count</c>.</exception>
    public bool IsLoaded<T>(T instance, Func<T, object?> property)
        where T : CimObject
    {
        _ = instance ?? throw new ArgumentNullException(nameof(instance));
        _ = property ?? throw new ArgumentNullException(nameof(property));
        return instance.IsNew || CimSelection.Of(this, instance, [property]).All(instance.IsLoaded);
    }

    private static void Take(CimObject instance, CimObject fresh, IReadOnlyList<int> wanted)
    {
        var target = new CimWriter(instance);
        var own = new CimSource(instance);
        var read = new CimSource(fresh);
        for (int i = 0; i < read.PropertyCount; i++)
        {
            if (!read.IsLoaded(i))
                continue;

            int property = NumberIn(instance, target, read, i);
            bool isWanted = property >= 0 && (wanted.Count == 0 || wanted.Contains(property));
            if (isWanted && !own.IsChanged(property))
                target.Set(property, read.Read(i));
        }
    }

    /// <summary>Two objects of a class number its properties alike; values beyond them, as in records, are numbered as they came.</summary>
    private static int NumberIn(CimObject instance, CimWriter target, CimSource other, int property) =>
        property < instance.GetClass().Properties.Count ? property : target.IndexOf(other.NameOf(property));
}
