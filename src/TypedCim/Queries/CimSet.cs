namespace TypedCim;

/// <summary>All instances of a class without a key of its own: a query to narrow.</summary>
/// <typeparam name="T">The proxy class.</typeparam>
/// <typeparam name="TFields">The columns of the class.</typeparam>
/// <param name="connection">The connection.</param>
/// <param name="family">The class and the classes below it.</param>
/// <param name="fields">The columns.</param>
public sealed class CimSet<T, TFields>(CimConnection connection, CimFamily family, TFields fields)
    : CimQuery<T, TFields>(connection, family, fields, CimQueryOptions.Everything)
    where T : CimObject
    where TFields : CimFields
{
    /// <summary>Reads the target of a reference, lazy properties included.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The target.</returns>
    /// <exception cref="CimException">There is no such instance (<see cref="CimStatus.NotFound"/>), or the call failed.</exception>
    public Task<T> GetAsync(CimReference<T> reference, CancellationToken cancellationToken = default) => Connection.GetAsync(Family, reference, cancellationToken);
}
