namespace TypedCim.Testing;

/// <summary>Finds the handler of a method call, checks the call against the schema, and keeps what the handler wrote only when it succeeds.</summary>
/// <param name="server">The server.</param>
/// <param name="repository">Its instances.</param>
/// <param name="handlers">Its handlers.</param>
internal sealed class MethodDispatcher(CimTestServer server, InstanceRepository repository, HandlerTable handlers)
{
    internal async Task<CimValue> RunAsync(CimInvokeRequest request, CancellationToken cancellationToken)
    {
        CimClass named = repository.Classes.Require(request.ClassName, request.Namespace);
        StoredInstance? instance = request.Path is null ? null : repository.Require(request.Namespace, request.Path);
        CimClass cimClass = instance?.Class ?? named;
        CimMethod method = server.Schemas.FindMethod(cimClass, request.MethodName)
            ?? throw Fail(CimStatus.MethodNotFound, $"{cimClass} has no method {request.MethodName}. {NearestName.OfMethod(request.MethodName, cimClass)}");
        RequireTarget(cimClass, method, instance);
        var call = new MethodCall(server, repository, cimClass, method, instance, request.Arguments, request.Options, cancellationToken);
        Func<MethodCall, Task> handler = handlers.Find(cimClass, method.Name)
            ?? throw Fail(CimStatus.MethodNotAvailable, Advice(cimClass, method));

        await repository.RunAsync(async () =>
        {
            await handler(call).ConfigureAwait(false);
            call.ReturnDefault();
            return method.IsSuccess(call.ReturnValue);
        }).ConfigureAwait(false);
        call.Send(request.Output);
        request.ExtendedStatus = call.ExtendedStatus;
        return call.ReturnValue;

        CimException Fail(CimStatus status, string message) => Failure.Of(status, cimClass.Name, message, request.MethodName);
    }

    private static void RequireTarget(CimClass cimClass, CimMethod method, StoredInstance? instance)
    {
        string? problem = (method.IsStatic, instance) switch
        {
            (true, not null) => $"{cimClass.Name}.{method.Name} is a method of the class. Call it on the class, not on {instance.Path}.",
            (false, null) => $"{cimClass.Name}.{method.Name} is a method of an instance. Call it on an instance, named by its key.",
            _ => null,
        };
        if (problem is not null)
            throw Failure.Of(CimStatus.InvalidParameter, cimClass.Name, problem, method.Name);
    }

    private static string Advice(CimClass cimClass, CimMethod method)
    {
        string body = method.ReturnType == CimType.None ? "{ }" : "call.Return(…)";
        return $"The test server has no handler for {cimClass.Name}.{method.Name}. Add one: server.On<{cimClass.Name}>(\"{method.Name}\", call => {body}).";
    }
}
