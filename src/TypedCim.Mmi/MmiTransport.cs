namespace TypedCim.Mmi;

/// <summary>Carries CIM calls over Microsoft.Management.Infrastructure (MMI): to this computer, or to another one over WinRM or DCOM.</summary>
/// <remarks>
/// <para>MMI runs on Windows. Where it cannot run, and where a server cannot be reached, the first call says so: nothing connects before.</para>
/// <para>Saving reads the whole instance by its key, applies the changes and writes the whole, because WMI does not promise partial updates. A datetime keeps its moment and
/// loses its offset; see <see cref="CimCapabilities.TimeOffsets"/>. Sorted queries need a provider that can sort, such as that of Configuration Manager.</para>
/// </remarks>
/// <example><code>
/// var transport = new MmiTransport(new MmiOptions { Server = "cm01.contoso.com" });
/// await using var server = new CimConnection(transport, new CimConnectionOptions { Namespace = @"root\cimv2" });
/// </code></example>
public sealed class MmiTransport : CimTransport
{
    private readonly MmiOperations _operations;

    /// <summary>Makes a transport; it connects with its first call.</summary>
    /// <param name="options">Where it goes; null for this computer.</param>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    public MmiTransport(MmiOptions? options = null) => _operations = new MmiOperations(MmiOptions.Checked(options ?? new MmiOptions()));

    /// <inheritdoc/>
    public override CimCapabilities Capabilities =>
        CimCapabilities.PartialModify | CimCapabilities.RawQuery | CimCapabilities.Ordering | CimCapabilities.AllConditions | CimCapabilities.AllNamespaces | CimCapabilities.Context;

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        _operations.Dispose();
        return base.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override Task<CimObject> GetAsync(CimGetRequest request, CancellationToken cancellationToken) => Available(request).GetAsync(request, cancellationToken);

    /// <inheritdoc/>
    protected override IAsyncEnumerable<CimObject> QueryAsync(CimQueryRequest request, CancellationToken cancellationToken) => Available(request).QueryAsync(request, cancellationToken);

    /// <inheritdoc/>
    protected override Task InvokeAsync(CimInvokeRequest request, CancellationToken cancellationToken) => Available(request).InvokeAsync(request, cancellationToken);

    /// <inheritdoc/>
    protected override Task CreateAsync(CimCreateRequest request, CancellationToken cancellationToken) => Available(request).CreateAsync(request, cancellationToken);

    /// <inheritdoc/>
    protected override Task ModifyAsync(CimModifyRequest request, CancellationToken cancellationToken) => Available(request).ModifyAsync(request, cancellationToken);

    /// <inheritdoc/>
    protected override Task DeleteAsync(CimDeleteRequest request, CancellationToken cancellationToken) => Available(request).DeleteAsync(request, cancellationToken);

    private MmiOperations Available(CimRequest request)
    {
        MmiPresence.Require((request ?? throw new ArgumentNullException(nameof(request))).ClassName);
        return _operations;
    }
}
