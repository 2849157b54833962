using Microsoft.Management.Infrastructure;
using MmiStandIn;
using TypedCim.Conformance;
using TypedCim.Testing;

namespace TypedCim.Mmi.Conformance;

/// <summary>The stand-in for MMI under the conformance suite, behind the shipped transport.</summary>
internal sealed class MmiHost : ConformanceHost
{
    private readonly string _host = "suite-" + Guid.NewGuid().ToString("N");
    private readonly Dictionary<string, (string Property, Func<CimValue> Next)> _keys = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a server.</summary>
    /// <param name="quirks">How it differs from the plain case; null for not at all.</param>
    internal MmiHost(Action<StandInQuirks>? quirks = null)
    {
        quirks?.Invoke(Server.Quirks);
        StandInSchema.AddTo(Server, Namespace);
        Server.AssignKeys = AssignKeys;
        StandInNetwork.Register(_host, Server);
    }

    /// <summary>Makes a server with the habits of WS-Management, as far as they lose nothing that the transport could save.</summary>
    internal static MmiHost OverWeb() => new(static quirks =>
    {
        quirks.ScalarsAreText = true;
        quirks.ArraysOfOneAreScalars = true;
        quirks.InstancesLackKeyFlags = true;
        quirks.InstancesLackNamespace = true;
        quirks.UnnamedColumnsComeAsNull = true;
        quirks.OutputListsInput = true;
        quirks.EmbeddedValuesShareMemory = true;
        quirks.RefusesEmptyArrays = true;
    });

    /// <inheritdoc/>
    public override int OpenStreams => Server.OpenOperations;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, CimValue> LastContext => Server.Operations[^1].Context.ToDictionary(
        one => one.Key, one => StandInValues.ToValue(one.Value), StringComparer.OrdinalIgnoreCase);

    private StandInServer Server { get; } = new();

    /// <inheritdoc/>
    public override CimConnection Connect(CimConnectionOptions options) => new(new MmiTransport(new MmiOptions { Server = _host }), options);

    /// <inheritdoc/>
    public override void Add(CimObject instance)
    {
        CimClass cimClass = ConformanceSchema.Instance.Find(new CimSource(instance).ClassName)!;
        Server.Add(StandInValues.ToStored(instance, cimClass.NamespaceIn(Namespace)));
    }

    /// <inheritdoc/>
    public override CimRecord? Find(CimPath path)
    {
        CimClass cimClass = ConformanceSchema.Instance.Find(path.ClassName)!;
        return Server.InstancesOf(path.ClassName)
            .Select(StandInValues.ToRecord)
            .FirstOrDefault(record => cimClass.Keys.All(key => IsSame(record, path, cimClass.Properties[key])));
    }

    /// <inheritdoc/>
    public override void On(string className, string methodName, Func<SuiteCall, Task> handler)
    {
        CimClass cimClass = ConformanceSchema.Instance.Find(className)!;
        CimMethod method = cimClass.FindMethod(methodName)!;
        Server.On(className, methodName, call => RunAsync(call, method, handler));
    }

    /// <inheritdoc/>
    public override void AssignKeys(string className, string property, Func<CimValue> next) => _keys[className] = (property, next);

    /// <inheritdoc/>
    public override Task Hold(CimCallKind kind, int afterRows = 0)
    {
        Server.Pause.After(afterRows, NameOf(kind));
        return Server.Pause.ReachedAsync();
    }

    /// <inheritdoc/>
    public override void Fail(CimCallKind kind, CimStatus status, CimRecord? extendedStatus = null) => Server.Refuse = operation =>
        string.Equals(operation.Name, NameOf(kind), StringComparison.Ordinal) ? ErrorOf(status, "The suite made the call fail.", extendedStatus) : null;

    private static bool IsSame(CimRecord record, CimPath path, CimProperty key) =>
        string.Equals(record[key.Name].ToString(), path.Key(key.Name).ToString(), StringComparison.OrdinalIgnoreCase);

    private static string NameOf(CimCallKind kind) => kind switch
    {
        CimCallKind.Get => "GetInstance",
        CimCallKind.Query => "QueryInstances",
        CimCallKind.Invoke => "InvokeMethod",
        CimCallKind.Create => "CreateInstance",
        CimCallKind.Modify => "ModifyInstance",
        _ => "DeleteInstance",
    };

    private static ServerErrorException ErrorOf(CimStatus status, string message, CimRecord? extendedStatus) => new((NativeErrorCode)(int)status, message)
    {
        ErrorData = extendedStatus is null ? null : StandInValues.ToStored(extendedStatus, namespaceName: null),
    };

    private static async Task RunAsync(MethodInvocation call, CimMethod method, Func<SuiteCall, Task> handler)
    {
        var arguments = new CimRecord("__PARAMETERS");
        foreach (CimParameter parameter in method.Parameters.Where(parameter => parameter.Direction != CimDirection.Out))
            arguments.Add(parameter.Name, StandInValues.ToValue(call.Arguments.GetValueOrDefault(parameter.Name)));

        var suiteCall = new SuiteCall(call.Instance is null ? null : PathOf(call.Instance), arguments, call.CancellationToken);
        try
        {
            await handler(suiteCall);
        }
        catch (TypedCim.CimException failure)
        {
            throw ErrorOf(failure.Status, failure.Message, failure.ExtendedStatus?.Record);
        }

        foreach (KeyValuePair<string, CimValue> output in suiteCall.Outputs)
            call.Set(output.Key, StandInValues.ToStored(output.Value.IsNull ? output.Value : output.Value.ConvertTo(TypeOf(method, output.Key))));
        bool returnsNothing = method.ReturnType == CimType.None || suiteCall.ReturnValue.IsNull;
        call.ReturnValue = returnsNothing ? null : StandInValues.ToStored(suiteCall.ReturnValue.ConvertTo(method.ReturnType));
    }

    private static CimType TypeOf(CimMethod method, string parameter) =>
        method.Parameters.First(one => string.Equals(one.Name, parameter, StringComparison.OrdinalIgnoreCase)).Type;

    private static CimPath PathOf(StoredObject instance)
    {
        CimClass cimClass = ConformanceSchema.Instance.Find(instance.ClassName)!;
        return new CimPath(
            instance.ClassName,
            cimClass.Keys.Select(key => new CimKey(cimClass.Properties[key].Name, StandInValues.ToValue(instance[cimClass.Properties[key].Name]))),
            isSingleton: cimClass.Keys.Count == 0);
    }

    private void AssignKeys(StoredObject created)
    {
        if (_keys.TryGetValue(created.ClassName, out (string Property, Func<CimValue> Next) key))
            created[key.Property] = StandInValues.ToStored(key.Next());
    }
}
