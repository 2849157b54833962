namespace TypedCim;

/// <summary>Carries CIM calls to a server: the seam between the typed proxies and WinRM, DCOM, HTTP or a simulated site.</summary>
/// <remarks>
/// <para>A transport pushes what it receives into the sinks that a request gives it, and reads what it sends from <see cref="CimSource"/>s; it needs no class of its own.</para>
/// <para>Failures are <see cref="CimException"/>s with class, method and the server's status. When the token is cancelled a call ends with
/// <see cref="OperationCanceledException"/>. A transport is used by many callers at once. It does not retry and has no deadline: the connection does that.</para>
/// </remarks>
public abstract class CimTransport : IAsyncDisposable
{
    /// <summary>What the transport can do beyond the basic operations.</summary>
    public abstract CimCapabilities Capabilities { get; }

    /// <summary>Reads one instance by its key, lazy properties included.</summary>
    /// <param name="request">What to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The object that the request made for the row, filled.</returns>
    /// <exception cref="CimException">There is no such instance (<see cref="CimStatus.NotFound"/>), or the call failed.</exception>
    protected internal abstract Task<CimObject> GetAsync(CimGetRequest request, CancellationToken cancellationToken);

    /// <summary>Streams the instances that match a query; disposing the enumerator early releases the server's side.</summary>
    /// <param name="request">The query.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    /// <returns>The objects that the request made for the rows, filled.</returns>
    /// <exception cref="CimException">The query failed.</exception>
    protected internal abstract IAsyncEnumerable<CimObject> QueryAsync(CimQueryRequest request, CancellationToken cancellationToken);

    /// <summary>Calls a method and fills <see cref="CimInvokeRequest.Output"/>.</summary>
    /// <param name="request">The call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the output is filled.</returns>
    /// <exception cref="CimException">The call failed; a failing return value is no exception here.</exception>
    protected internal abstract Task InvokeAsync(CimInvokeRequest request, CancellationToken cancellationToken);

    /// <summary>Creates an instance and writes its keys, which the server may have assigned, back into <see cref="CimCreateRequest.Instance"/>.</summary>
    /// <param name="request">The instance.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the keys are written back.</returns>
    /// <exception cref="CimException">The instance exists already, or the call failed.</exception>
    protected internal abstract Task CreateAsync(CimCreateRequest request, CancellationToken cancellationToken);

    /// <summary>Writes properties of an existing instance.</summary>
    /// <param name="request">The properties.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the server has written them.</returns>
    /// <exception cref="CimException">There is no such instance, or the call failed.</exception>
    protected internal abstract Task ModifyAsync(CimModifyRequest request, CancellationToken cancellationToken);

    /// <summary>Deletes an instance.</summary>
    /// <param name="request">The instance.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Completes when the instance is gone.</returns>
    /// <exception cref="CimException">There is no such instance, or the call failed.</exception>
    protected internal abstract Task DeleteAsync(CimDeleteRequest request, CancellationToken cancellationToken);

    /// <summary>Ends the connection to the server.</summary>
    /// <returns>Completes when everything is released.</returns>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return default;
    }
}
