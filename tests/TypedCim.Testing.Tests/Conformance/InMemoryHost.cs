using TypedCim.Conformance;

namespace TypedCim.Testing.Tests.Conformance;

/// <summary>The in-memory server under the conformance suite.</summary>
public class InMemoryHost : ConformanceHost
{
    private readonly CimTestServer _server;

    public InMemoryHost()
    {
        _server = new CimTestServer(Namespace);
        _server.Schemas.Add(ConformanceSchema.Instance);
    }

    /// <inheritdoc/>
    public override int OpenStreams => _server.OpenQueries;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, CimValue> LastContext => _server.Calls[^1].Options.Context;

    protected CimTestServer Server => _server;

    /// <inheritdoc/>
    public override CimConnection Connect(CimConnectionOptions options) => _server.Connect(options);

    /// <inheritdoc/>
    public override void Add(CimObject instance) => _server.Add(instance);

    /// <inheritdoc/>
    public override CimRecord? Find(CimPath path) => _server.Find(path);

    /// <inheritdoc/>
    public override void On(string className, string methodName, Func<SuiteCall, Task> handler) => _server.On(className, methodName, async call =>
    {
        var arguments = new CimRecord("__PARAMETERS");
        foreach (CimParameter parameter in call.Method.Parameters.Where(parameter => parameter.Direction != CimDirection.Out))
            arguments.Add(parameter.Name, call.Argument(parameter.Name));

        var suiteCall = new SuiteCall(call.Path, arguments, call.CancellationToken);
        try
        {
            await handler(suiteCall);
        }
        catch (CimException failure)
        {
            call.Fail(failure.Status, failure.Message, failure.ExtendedStatus?.Record);
        }

        foreach (KeyValuePair<string, CimValue> output in suiteCall.Outputs)
            call.Set(output.Key, output.Value);
        if (call.Method.ReturnType != CimType.None)
            call.Return(suiteCall.ReturnValue, suiteCall.ExtendedStatus);
    });

    /// <inheritdoc/>
    public override void AssignKeys(string className, string property, Func<CimValue> next) =>
        _server.OnCreate(className, write => write.Set(property, next()));

    /// <inheritdoc/>
    public override Task Hold(CimCallKind kind, int afterRows = 0)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        CimFault fault = _server.Faults.On(call =>
        {
            bool isHit = call.Kind == kind;
            if (isHit)
                reached.TrySetResult();
            return isHit;
        }).Delay(Timeout.InfiniteTimeSpan);
        if (kind == CimCallKind.Query)
            fault.AfterRows(afterRows);
        return reached.Task;
    }

    /// <inheritdoc/>
    public override void Fail(CimCallKind kind, CimStatus status, CimRecord? extendedStatus = null) =>
        _server.Faults.On(kind).Throw(status, extendedStatus: extendedStatus);
}
