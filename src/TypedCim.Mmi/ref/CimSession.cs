using System;
using Microsoft.Management.Infrastructure.Generic;
using Microsoft.Management.Infrastructure.Options;

namespace Microsoft.Management.Infrastructure;

public class CimSession : IDisposable
{
    internal CimSession() => throw null;

    public static CimSession Create(string computerName, CimSessionOptions sessionOptions) => throw null;

    public CimAsyncResult<CimInstance> CreateInstanceAsync(string namespaceName, CimInstance instance, CimOperationOptions options) => throw null;

    public CimAsyncStatus DeleteInstanceAsync(string namespaceName, CimInstance instance, CimOperationOptions options) => throw null;

    public void Dispose() => throw null;

    public CimAsyncMultipleResults<CimClass> EnumerateClassesAsync(string namespaceName, string className, CimOperationOptions options) => throw null;

    public CimAsyncResult<CimClass> GetClassAsync(string namespaceName, string className, CimOperationOptions options) => throw null;

    public CimAsyncResult<CimInstance> GetInstanceAsync(string namespaceName, CimInstance instanceId, CimOperationOptions options) => throw null;

    public CimAsyncMultipleResults<CimMethodResultBase> InvokeMethodAsync(
        string namespaceName,
        CimInstance instance,
        string methodName,
        CimMethodParametersCollection methodParameters,
        CimOperationOptions options) => throw null;

    public CimAsyncMultipleResults<CimMethodResultBase> InvokeMethodAsync(
        string namespaceName,
        string className,
        string methodName,
        CimMethodParametersCollection methodParameters,
        CimOperationOptions options) => throw null;

    public CimAsyncResult<CimInstance> ModifyInstanceAsync(string namespaceName, CimInstance instance, CimOperationOptions options) => throw null;

    public CimAsyncMultipleResults<CimInstance> QueryInstancesAsync(
        string namespaceName,
        string queryDialect,
        string queryExpression,
        CimOperationOptions options) => throw null;
}
