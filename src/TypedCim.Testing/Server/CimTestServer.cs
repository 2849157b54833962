namespace TypedCim.Testing;

/// <summary>A CIM server in the same process, made from generated classes: for unit tests, and for simulations of real servers.</summary>
/// <remarks>
/// <para>Seed instances with <see cref="Add(CimObject, ValueTuple{string, CimValue}[])"/>, give methods a handler, connect, and run the code under test.
/// Whatever the client does is kept in <see cref="Calls"/>; what is to go wrong stands in <see cref="Faults"/>.</para>
/// <para>The server and its clients share no object: everything is copied on its way in and out. What a handler or a hook writes counts only when the
/// call succeeds. Nothing depends on chance, and time passes only as <see cref="Time"/> says. All members are safe for use by several threads,
/// once the schemas are added.</para>
/// </remarks>
/// <example><code>
/// var server = new CimTestServer();
/// server.Add(new Demo_Printer { Name = "A" }, ("Status", 3));
/// server.On&lt;Demo_Printer&gt;("Print", call => call.Return(0));
/// CimConnection site = server.Connect();
/// await site.Demo_Printer("A").PrintAsync(pages: 2);
/// </code></example>
public sealed partial class CimTestServer
{
    private const CimCapabilities Everything =
        CimCapabilities.PartialModify | CimCapabilities.RawQuery | CimCapabilities.Ordering | CimCapabilities.AllConditions | CimCapabilities.AllNamespaces
        | CimCapabilities.TimeOffsets | CimCapabilities.AllDateTimes | CimCapabilities.AllCharacters | CimCapabilities.NonFiniteReals
        | CimCapabilities.EmptyArrays | CimCapabilities.NullElements | CimCapabilities.ReturnDetails | CimCapabilities.Context;

    private readonly CallRecorder _recorder = new();
    private readonly HandlerTable _handlers;
    private readonly InstanceRepository _repository;
    private int _openQueries;

    /// <summary>Makes an empty server.</summary>
    /// <param name="namespaceName">The namespace of classes whose schema names none.</param>
    /// <param name="time">The clock; null for that of the system.</param>
    public CimTestServer(string namespaceName = @"root\cimv2", TimeProvider? time = null)
    {
        Namespace = (namespaceName ?? throw new ArgumentNullException(nameof(namespaceName))).Replace('/', '\\').Trim('\\');
        Time = time ?? TimeProvider.System;
        _handlers = new HandlerTable(Schemas);
        _repository = new InstanceRepository(this);
    }

    /// <summary>The namespace of classes whose schema names none.</summary>
    public string Namespace { get; }

    /// <summary>The clock of delays, recorded calls, and connections that are made without options.</summary>
    public TimeProvider Time { get; }

    /// <summary>The generated schemas whose classes the server knows; the classes of seeded proxies and of handlers become known by themselves.</summary>
    public CimSchemaCollection Schemas { get; } = [];

    /// <summary>What goes wrong, and when.</summary>
    public CimFaultScript Faults { get; } = new();

    /// <summary>What the transport says it can do; everything by default.</summary>
    public CimCapabilities Capabilities { get; set; } = Everything;

    /// <summary>True to make null of every property that a modification does not carry, keys excepted, as servers do that write whole instances.</summary>
    /// <remarks>The transport then lacks <see cref="CimCapabilities.PartialModify"/>. It proves that saving wipes nothing.</remarks>
    public bool AbsentBecomesNull { get; set; }

    /// <summary>The calls of all clients so far, in their order.</summary>
    public IReadOnlyList<CimRecordedCall> Calls => _recorder.Calls;

    /// <summary>How many queries clients have begun and neither read to the end nor disposed.</summary>
    public int OpenQueries => Volatile.Read(ref _openQueries);

    /// <summary>Connects a client.</summary>
    /// <param name="options">The options; null for the server's namespace, clock and schemas.</param>
    /// <returns>The connection. Disposing it leaves the server as it is.</returns>
    public CimConnection Connect(CimConnectionOptions? options = null) =>
        new(new TestTransport(this, _repository, _handlers, _recorder), options ?? DefaultOptions());

    /// <summary>Forgets the recorded calls; the next one is number 1.</summary>
    public void ClearCalls() => _recorder.Clear();

    /// <inheritdoc/>
    public override string ToString() => "Test server of " + Namespace;

    internal void CountOpenQueries(int change) => Interlocked.Add(ref _openQueries, change);

    private static CimClass ClassOf<T>()
        where T : CimObject, new() => new CimSource(new T()).Class!;

    private CimConnectionOptions DefaultOptions()
    {
        var options = new CimConnectionOptions { Namespace = Namespace, TimeProvider = Time };
        foreach (CimSchema schema in Schemas)
            options.Schemas.Add(schema);
        return options;
    }

    private CimClass Know<T>()
        where T : CimObject, new()
    {
        CimClass cimClass = ClassOf<T>();
        _repository.Classes.Add(cimClass);
        return cimClass;
    }
}
