namespace TypedCim;

/// <summary>A connection to a CIM server: the place where typed and untyped calls begin.</summary>
/// <remarks>
/// <para>Generated code adds one extension method a class, so that typing a dot after a connection lists the schema.</para>
/// <para>A connection may be used by several callers at once. <see cref="With"/> gives views with other options over the same transport.</para>
/// </remarks>
public sealed partial class CimConnection : IAsyncDisposable
{
    private readonly CimTransport _transport;
    private readonly CimConnectionOptions _options;
    private readonly CimDeadline _deadline;
    private readonly bool _isView;

    /// <summary>Connects typed calls to a transport, which the connection owns from now on.</summary>
    /// <param name="transport">The transport.</param>
    /// <param name="options">The options; null for the defaults.</param>
    public CimConnection(CimTransport transport, CimConnectionOptions? options = null)
    {
        _transport = transport ?? throw new ArgumentNullException(nameof(transport));
        _options = options ?? new CimConnectionOptions();
        Namespace = CimNamespace.Normalize(_options.Namespace);
        Options = Supported(_options.Calls);
        _deadline = new CimDeadline(Options.Deadline, _options.TimeProvider);
    }

    private CimConnection(CimConnection origin, CimCallOptions options)
    {
        _transport = origin._transport;
        _options = origin._options;
        Namespace = origin.Namespace;
        Options = Supported(options);
        _deadline = new CimDeadline(options.Deadline, _options.TimeProvider);
        _isView = true;
    }

    /// <summary>The namespace for classes that name none of their own.</summary>
    public string Namespace { get; }

    /// <summary>The options of calls through this view.</summary>
    public CimCallOptions Options { get; }

    /// <summary>What the transport can do beyond the basic operations.</summary>
    public CimCapabilities Capabilities => _transport.Capabilities;

    internal CimSchemaCollection Schemas => _options.Schemas;

    /// <summary>A view of this connection with other options; objects that come through it keep it.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The view. Disposing it does nothing.</returns>
    /// <exception cref="CimException">The options have a context, which this transport cannot carry.</exception>
    public CimConnection With(CimCallOptions options) => new(this, options ?? throw new ArgumentNullException(nameof(options)));

    /// <summary>Ends the connection, and its transport.</summary>
    /// <returns>Completes when everything is released.</returns>
    public ValueTask DisposeAsync() => _isView ? default : _transport.DisposeAsync();

    /// <inheritdoc/>
    public override string ToString() => Namespace;

    private CimCallOptions Supported(CimCallOptions options)
    {
        if (options.Context.Count > 0)
            Require(CimCapabilities.Context, "", "tell the provider " + string.Join(", ", options.Context.Keys) + "; leave the context out, or use a transport that carries it");
        return options;
    }

    private string NamespaceFor(CimClass cimClass) => cimClass.NamespaceIn(Namespace);

    private string NamespaceFor(CimPath path) => CimNamespace.Resolve(Namespace, path.Namespace);

    private string NamespaceFor(CimObject instance) =>
        instance is CimRecord record ? CimNamespace.Resolve(Namespace, record.Path?.Namespace) : NamespaceFor(instance.GetClass());
}
