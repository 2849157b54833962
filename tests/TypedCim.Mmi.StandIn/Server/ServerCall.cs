using Microsoft.Management.Infrastructure;

namespace MmiStandIn;

/// <summary>One call at work on the server.</summary>
/// <param name="server">The server.</param>
/// <param name="operation">Its record.</param>
/// <param name="stopped">Is cancelled when nobody listens any more.</param>
internal sealed class ServerCall(StandInServer server, RecordedOperation operation, CancellationToken stopped)
{
    private readonly ValueExport _export = new(server);
    private readonly ValueImport _import = new(server);

    internal IEnumerable<CimInstance> Get(CimInstance target)
    {
        operation.Target = target.CimSystemProperties.ClassName;
        lock (server.Gate)
            return [_export.Instance(Require(target), columns: null)];
    }

    internal IEnumerable<CimInstance> Query(string dialect, string text)
    {
        operation.Target = text;
        if (dialect is not "WQL")
            throw new ServerErrorException(NativeErrorCode.QueryLanguageNotSupported, $"The query language {dialect} is not known.");

        var query = WqlReader.Read(text, server.Quirks.PlainWql);
        ClassDescription queried = server.RequireClass(operation.Namespace, query.ClassName);
        lock (server.Gate)
        {
            IEnumerable<StoredObject> all = server.Instances.Where(instance => IsIn(instance, operation.Namespace) && (ClassOf(instance)?.Is(queried.Name) ?? false));
            return [.. query.Run(all, queried).Select(row => _export.Row(row, query.Columns))];
        }
    }

    internal IEnumerable<CimInstance> Create(CimInstance given)
    {
        string className = given.CimSystemProperties.ClassName;
        operation.Target = className;
        ClassDescription description = server.RequireClass(operation.Namespace, className);
        StoredObject created = _import.Instance(given, description, StandInServer.Normalize(operation.Namespace));
        operation.Values = created.Values;
        lock (server.Gate)
        {
            server.AssignKeys?.Invoke(created);
            if (description.Keys.FirstOrDefault(key => created[key.Name] is null) is { } missing)
                throw new ServerErrorException(NativeErrorCode.InvalidParameter, $"The key {className}.{missing.Name} is not set.");
            if (Find(description, created) is not null)
                throw new ServerErrorException(NativeErrorCode.AlreadyExists, $"There is such an instance of {className} already.");
            server.Add(created);
        }

        return [_export.Instance(created, [.. description.Keys.Select(key => key.Name)])];
    }

    // Writes whole instances, as WMI does: what is absent is gone.
    internal IEnumerable<CimInstance> Modify(CimInstance given)
    {
        operation.Target = given.CimSystemProperties.ClassName;
        lock (server.Gate)
        {
            StoredObject stored = Require(given);
            ClassDescription description = ClassOf(stored)!;
            StoredObject written = _import.Instance(given, description, stored.Namespace);
            operation.Values = written.Values;
            foreach (PropertyDescription property in description.Properties.Where(property => !property.IsKey))
                stored[property.Name] = written[property.Name];
            return [_export.Instance(stored, columns: null)];
        }
    }

    internal IEnumerable<object> Delete(CimInstance target)
    {
        operation.Target = target.CimSystemProperties.ClassName;
        lock (server.Gate)
            server.Remove(Require(target));
        return [];
    }

    internal IEnumerable<CimClass> Class(string className)
    {
        operation.Target = className;
        if (server.Quirks.HidesClasses)
            throw new ServerErrorException(NativeErrorCode.NotSupported, "This server tells nothing of its classes.");
        return [new CimClass(server.RequireClass(operation.Namespace, className))];
    }

    internal IEnumerable<CimClass> Classes(string? className)
    {
        operation.Target = className ?? "";
        if (className is not null)
            server.RequireClass(operation.Namespace, className);
        IReadOnlyList<ClassDescription> all = server.ClassesIn(operation.Namespace);
        if (all.Count == 0)
            throw new ServerErrorException(NativeErrorCode.InvalidNamespace, $"There is no namespace {operation.Namespace}.");
        return all.Where(one => className is null || (one.Base?.Is(className) ?? false)).Select(one => new CimClass(one));
    }

    internal IEnumerable<CimMethodResultBase> Invoke(CimInstance target, string methodName, CimMethodParametersCollection? parameters)
    {
        StoredObject instance;
        lock (server.Gate)
            instance = Require(target);

        // Methods run side by side, and may wait for each other.
        return Invoke(instance, ClassOf(instance)!, methodName, parameters);
    }

    internal IEnumerable<CimMethodResultBase> Invoke(string className, string methodName, CimMethodParametersCollection? parameters) =>
        Invoke(instance: null, server.RequireClass(operation.Namespace, className), methodName, parameters);

    private List<CimMethodResultBase> Invoke(StoredObject? instance, ClassDescription description, string methodName, CimMethodParametersCollection? parameters)
    {
        operation.Target = description.Name + "." + methodName;
        MethodDescription method = description.Method(methodName) ?? throw new ServerErrorException(
            server.Quirks.UnknownMethodIsFailure ? NativeErrorCode.Failed : NativeErrorCode.MethodNotFound,
            $"{description.Name} has no method {methodName}.");
        var invocation = new MethodInvocation(instance, _import.Arguments(method, parameters), stopped);
        operation.Values = invocation.Arguments;
        Func<MethodInvocation, Task> handler = server.Handler(description, methodName) ?? throw new ServerErrorException(NativeErrorCode.NotSupported, $"Nothing answers {operation.Target}.");
        handler(invocation).GetAwaiter().GetResult();
        return [.. _export.Result(method, invocation)];
    }

    private StoredObject Require(CimInstance target)
    {
        string className = target.CimSystemProperties.ClassName;
        ClassDescription description = server.RequireClass(operation.Namespace, className);
        if (description.Keys.Any(key => target.CimInstanceProperties[key.Name] is not { } given || (given.Flags & CimFlags.Key) == 0))
            throw new ServerErrorException(NativeErrorCode.InvalidParameter, $"The target of class {className} lacks a key, or the flag of one.");

        StoredObject keys = _import.Keys(target, description);
        return Find(description, keys) ?? throw new ServerErrorException(NativeErrorCode.NotFound, $"There is no such instance of {className}.");
    }

    private StoredObject? Find(ClassDescription description, StoredObject keys) => server.Instances.FirstOrDefault(instance =>
        IsIn(instance, operation.Namespace)
        && (ClassOf(instance)?.Is(description.Name) ?? false)
        && description.Keys.All(key => StoredValue.AreSame(instance[key.Name], keys[key.Name])));

    private ClassDescription? ClassOf(StoredObject instance) => server.FindClass(instance.Namespace, instance.ClassName);

    private static bool IsIn(StoredObject instance, string namespaceName) =>
        string.Equals(StandInServer.Normalize(instance.Namespace ?? ""), StandInServer.Normalize(namespaceName), StringComparison.OrdinalIgnoreCase);
}
