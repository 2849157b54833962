namespace TypedCim;

/// <summary>All instances of a class: get one by its key, or narrow the query.</summary>
/// <typeparam name="T">The proxy class.</typeparam>
/// <typeparam name="TFields">The columns of the class.</typeparam>
/// <typeparam name="TKey">The type of the key: that of the one key property, or the generated <c>{Class}Key</c>.</typeparam>
/// <param name="connection">The connection.</param>
/// <param name="family">The class and the classes below it.</param>
/// <param name="fields">The columns.</param>
/// <param name="toValues">Gives the values of the key properties in their order.</param>
public sealed class CimSet<T, TFields, TKey>(CimConnection connection, CimFamily family, TFields fields, Func<TKey, CimValue[]> toValues)
    : CimQuery<T, TFields>(connection, family, fields, CimQueryOptions.Everything)
    where T : CimObject
    where TFields : CimFields
{
    /// <summary>Gives the instances of a class with a key of one property.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="family">The class and the classes below it.</param>
    /// <param name="fields">The columns.</param>
    /// <param name="toValue">Gives the value of the key property.</param>
    public CimSet(CimConnection connection, CimFamily family, TFields fields, Func<TKey, CimValue> toValue)
        : this(connection, family, fields, key => [toValue(key)])
    {
    }

    /// <summary>Reads an instance by its key, lazy properties included.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The instance.</returns>
    /// <exception cref="CimException">There is no such instance (<see cref="CimStatus.NotFound"/>), or the call failed.</exception>
    public Task<T> GetAsync(TKey key, CancellationToken cancellationToken = default) => Connection.GetAsync<T>(Family, toValues(key), cancellationToken);

    /// <summary>Reads the target of a reference, lazy properties included.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The target.</returns>
    /// <exception cref="CimException">There is no such instance (<see cref="CimStatus.NotFound"/>), or the call failed.</exception>
    public Task<T> GetAsync(CimReference<T> reference, CancellationToken cancellationToken = default) => Connection.GetAsync(Family, reference, cancellationToken);

    /// <summary>Reads an instance by its key, lazy properties included, or gives null when there is none.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The instance, or null.</returns>
    /// <exception cref="CimException">The call failed for another reason than a missing instance.</exception>
    public async Task<T?> FindAsync(TKey key, CancellationToken cancellationToken = default)
    {
        try
        {
            return await GetAsync(key, cancellationToken).ConfigureAwait(false);
        }
        catch (CimException missing) when (missing.Status == CimStatus.NotFound)
        {
            return null;
        }
    }

    /// <summary>An instance as a handle: methods can be called at once, without reading it first.</summary>
    /// <param name="key">The key.</param>
    /// <returns>An object of which only the key is loaded; whether it exists shows with the first call.</returns>
    public T ByKey(TKey key) => Connection.Handle<T>(Family, toValues(key));
}
