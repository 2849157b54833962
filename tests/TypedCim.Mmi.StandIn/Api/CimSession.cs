using Microsoft.Management.Infrastructure.Generic;
using Microsoft.Management.Infrastructure.Options;
using MmiStandIn;

namespace Microsoft.Management.Infrastructure;

public class CimSession : IDisposable
{
    private readonly StandInSession _session;

    private CimSession(StandInSession session) => _session = session;

    // It never connects: what is wrong with the host or the credentials shows with the first call.
    public static CimSession Create(string? computerName, CimSessionOptions? sessionOptions)
    {
        if (StandInNetwork.CreateFailure(computerName) is { } failure)
            throw failure;

        return new CimSession(new StandInSession(computerName, sessionOptions));
    }

    public CimAsyncResult<CimInstance> CreateInstanceAsync(string namespaceName, CimInstance instance, CimOperationOptions options) =>
        new(_session.Call("CreateInstance", namespaceName, options, call => call.Create(instance)));

    public CimAsyncStatus DeleteInstanceAsync(string namespaceName, CimInstance instance, CimOperationOptions options) =>
        new(_session.Call("DeleteInstance", namespaceName, options, call => call.Delete(instance)));

    public CimAsyncMultipleResults<CimClass> EnumerateClassesAsync(string namespaceName, string? className, CimOperationOptions options) =>
        new(_session.Call("EnumerateClasses", namespaceName, options, call => call.Classes(className)));

    public CimAsyncResult<CimClass> GetClassAsync(string namespaceName, string className, CimOperationOptions options) =>
        new(_session.Call("GetClass", namespaceName, options, call => call.Class(className)));

    public CimAsyncResult<CimInstance> GetInstanceAsync(string namespaceName, CimInstance instanceId, CimOperationOptions options) =>
        new(_session.Call("GetInstance", namespaceName, options, call => call.Get(instanceId)));

    public CimAsyncMultipleResults<CimMethodResultBase> InvokeMethodAsync(
        string namespaceName,
        CimInstance instance,
        string methodName,
        CimMethodParametersCollection? methodParameters,
        CimOperationOptions options) =>
        new(_session.Call("InvokeMethod", namespaceName, options, call => call.Invoke(instance, methodName, methodParameters)));

    public CimAsyncMultipleResults<CimMethodResultBase> InvokeMethodAsync(
        string namespaceName,
        string className,
        string methodName,
        CimMethodParametersCollection? methodParameters,
        CimOperationOptions options) =>
        new(_session.Call("InvokeMethod", namespaceName, options, call => call.Invoke(className, methodName, methodParameters)));

    public CimAsyncResult<CimInstance> ModifyInstanceAsync(string namespaceName, CimInstance instance, CimOperationOptions options) =>
        new(_session.Call("ModifyInstance", namespaceName, options, call => call.Modify(instance)));

    public CimAsyncMultipleResults<CimInstance> QueryInstancesAsync(string namespaceName, string queryDialect, string queryExpression, CimOperationOptions options) =>
        new(_session.Call("QueryInstances", namespaceName, options, call => call.Query(queryDialect, queryExpression)));

    public void Close() => _session.Close();

    public void Dispose()
    {
        _session.Dispose();
        GC.SuppressFinalize(this);
    }
}
