namespace TypedCim;

/// <summary>The one instance of a singleton class.</summary>
/// <typeparam name="T">The proxy class.</typeparam>
/// <typeparam name="TFields">The columns of the class.</typeparam>
/// <param name="connection">The connection.</param>
/// <param name="family">The class and the classes below it.</param>
/// <param name="fields">The columns.</param>
public sealed class CimSingleton<T, TFields>(CimConnection connection, CimFamily family, TFields fields)
    : CimQuery<T, TFields>(connection, family, fields, CimQueryOptions.Everything)
    where T : CimObject
    where TFields : CimFields
{
    /// <summary>Reads the instance, lazy properties included.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The instance.</returns>
    /// <exception cref="CimException">There is no such instance, or the call failed.</exception>
    public Task<T> GetAsync(CancellationToken cancellationToken = default) => Connection.GetAsync<T>(Family, [], cancellationToken);

    /// <summary>The instance as a handle: methods can be called at once, without reading it first.</summary>
    /// <returns>An object without loaded properties.</returns>
    public T Handle() => Connection.Handle<T>(Family, []);
}
