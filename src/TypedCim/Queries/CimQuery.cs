namespace TypedCim;

/// <summary>A typed query: immutable, and run anew by each enumeration.</summary>
/// <typeparam name="T">The proxy class; instances of derived classes come as their own proxies.</typeparam>
/// <typeparam name="TFields">The columns of the class.</typeparam>
/// <remarks>
/// Lazy properties never come with a query; load them with <c>LoadAsync</c>, or get the instance by its key. LINQ operators that are applied to the
/// result run in this process, after everything has come over the wire: use the methods of this class where they exist.
/// </remarks>
public class CimQuery<T, TFields> : IAsyncEnumerable<T>
    where T : CimObject
    where TFields : CimFields
{
    private readonly TFields _fields;
    private readonly CimQueryOptions _options;

    private protected CimQuery(CimConnection connection, CimFamily family, TFields fields, CimQueryOptions options)
    {
        Connection = connection ?? throw new ArgumentNullException(nameof(connection));
        Family = family;
        _fields = fields;
        _options = options;
    }

    private protected CimConnection Connection { get; }

    private protected CimFamily Family { get; }

    /// <summary>Keeps the instances for which a condition holds; several calls are joined by <c>&amp;&amp;</c>.</summary>
    /// <param name="condition">For example <c>p => p.Name == "x" &amp;&amp; p.SourceVersion > 3</c>.</param>
    /// <returns>The narrower query.</returns>
    public CimQuery<T, TFields> Where(Func<TFields, CimFilter> condition)
    {
        CimFilter filter = (condition ?? throw new ArgumentNullException(nameof(condition)))(_fields);
        return With(_options with { Filter = _options.Filter is null ? filter : _options.Filter & filter });
    }

    /// <summary>Loads only these columns, and the key.</summary>
    /// <param name="columns">For example <c>p => p.Name</c>.</param>
    /// <returns>The query.</returns>
    public CimQuery<T, TFields> Columns(params Func<TFields, CimColumn>[] columns) =>
        With(_options with { Columns = [.. Family.Class.Keys, .. columns.Select(column => column(_fields).Number).Except(Family.Class.Keys)] });

    /// <summary>Sorts by a column; a second call sorts within equal values of the first.</summary>
    /// <param name="column">For example <c>p => p.Name</c>.</param>
    /// <returns>The query.</returns>
    public CimQuery<T, TFields> OrderBy(Func<TFields, CimColumn> column) => Ordered(column, isDescending: false);

    /// <summary>Sorts by a column, the largest first; a second call sorts within equal values of the first.</summary>
    /// <param name="column">For example <c>p => p.Name</c>.</param>
    /// <returns>The query.</returns>
    public CimQuery<T, TFields> OrderByDescending(Func<TFields, CimColumn> column) => Ordered(column, isDescending: true);

    /// <summary>Stops after a number of instances.</summary>
    /// <param name="count">How many at the most; at least 1.</param>
    /// <returns>The query.</returns>
    public CimQuery<T, TFields> Top(int count) => count < 1
        ? throw new ArgumentOutOfRangeException(nameof(count), count, "A query must ask for at least one instance.")
        : With(_options with { Top = count });

    /// <summary>Runs the query and streams its instances; ending the enumeration early releases the server's side.</summary>
    /// <param name="cancellationToken">Cancels the query.</param>
    /// <returns>The instances.</returns>
    /// <exception cref="CimException">The query failed.</exception>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Connection.QueryAsync<T>(Family, _options, cancellationToken).GetAsyncEnumerator(cancellationToken);

    /// <summary>Runs the query and collects its instances.</summary>
    /// <param name="cancellationToken">Cancels the query.</param>
    /// <returns>The instances.</returns>
    /// <exception cref="CimException">The query failed.</exception>
    public Task<List<T>> ToListAsync(CancellationToken cancellationToken = default) => CimStream.ToListAsync(this, cancellationToken);

    /// <summary>Runs the query and hands on each instance as it comes.</summary>
    /// <param name="action">What to do with an instance.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    /// <returns>Completes after the last instance.</returns>
    /// <exception cref="CimException">The query failed.</exception>
    public Task ForEachAsync(Action<T> action, CancellationToken cancellationToken = default) => CimStream.ForEachAsync(this, action, cancellationToken);

    /// <summary>Runs the query up to its first instance.</summary>
    /// <param name="cancellationToken">Cancels the query.</param>
    /// <returns>The instance, or null when there is none.</returns>
    /// <exception cref="CimException">The query failed.</exception>
    public async Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        List<T> first = await Top(1).ToListAsync(cancellationToken).ConfigureAwait(false);
        return first.Count == 0 ? null : first[0];
    }

    private CimQuery<T, TFields> Ordered(Func<TFields, CimColumn> column, bool isDescending) =>
        With(_options with { Order = [.. _options.Order, new CimOrder(column(_fields).Property, isDescending)] });

    private CimQuery<T, TFields> With(CimQueryOptions options) => new(Connection, Family, _fields, options);
}
