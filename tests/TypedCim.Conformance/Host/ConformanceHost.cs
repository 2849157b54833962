using TypedCim.Testing;

namespace TypedCim.Conformance;

/// <summary>A server for one test, reached through the transport under test, with side doors for what a client cannot see or do.</summary>
/// <remarks>
/// The server knows the classes of <see cref="ConformanceSchema"/> and nothing else, and is empty. The side doors go past the transport: what a test puts on
/// the server, and what it finds there, says what really came over.
/// </remarks>
public abstract class ConformanceHost : IAsyncDisposable
{
    /// <summary>The namespace of the suite's classes.</summary>
    public virtual string Namespace => @"root\suite";

    /// <summary>How many queries the server is still working on for a client.</summary>
    public abstract int OpenStreams { get; }

    /// <summary>The context of the last call that the server got (<see cref="CimCallOptions.Context"/>), by name and ignoring case.</summary>
    public abstract IReadOnlyDictionary<string, CimValue> LastContext { get; }

    /// <summary>Starts the server.</summary>
    /// <returns>Completes when it answers.</returns>
    public virtual Task StartAsync() => Task.CompletedTask;

    /// <summary>Connects a client through the transport under test.</summary>
    /// <param name="options">The options, with namespace, clock and schemas set.</param>
    /// <returns>The connection.</returns>
    public abstract CimConnection Connect(CimConnectionOptions options);

    /// <summary>Puts an instance on the server.</summary>
    /// <param name="instance">A proxy, or a record of a class of the suite.</param>
    public abstract void Add(CimObject instance);

    /// <summary>Looks at an instance on the server.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>Every value as the server holds it, embedded objects as records; null when there is no such instance.</returns>
    public abstract CimRecord? Find(CimPath path);

    /// <summary>Says what a method does.</summary>
    /// <param name="className">The class that declares it.</param>
    /// <param name="methodName">The method.</param>
    /// <param name="handler">Does it. A <see cref="CimException"/> goes to the client as the error of the call.</param>
    public abstract void On(string className, string methodName, Func<SuiteCall, Task> handler);

    /// <summary>Gives new instances of a class their key.</summary>
    /// <param name="className">The class.</param>
    /// <param name="property">The key property.</param>
    /// <param name="next">Gives the next key.</param>
    public abstract void AssignKeys(string className, string property, Func<CimValue> next);

    /// <summary>Holds calls on the server until they are cancelled.</summary>
    /// <param name="kind">The kind of call.</param>
    /// <param name="afterRows">How many rows of a query come through before.</param>
    /// <returns>Completes when the server has got such a call.</returns>
    public abstract Task Hold(CimCallKind kind, int afterRows = 0);

    /// <summary>Makes calls fail on the server.</summary>
    /// <param name="kind">The kind of call.</param>
    /// <param name="status">The status.</param>
    /// <param name="extendedStatus">What the provider says, or null.</param>
    public abstract void Fail(CimCallKind kind, CimStatus status, CimRecord? extendedStatus = null);

    /// <summary>Stops the server.</summary>
    /// <returns>Completes when it has stopped.</returns>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return default;
    }
}
