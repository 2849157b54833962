namespace TypedCim.Testing;

/// <summary>The handlers of methods and the hooks of writes, by class.</summary>
/// <param name="schemas">The schemas that may add methods to classes of others.</param>
internal sealed class HandlerTable(CimSchemaCollection schemas)
{
    private readonly object _gate = new();
    private readonly Dictionary<string, Func<MethodCall, Task>> _methods = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Action<InstanceWrite>>> _hooks = new(StringComparer.OrdinalIgnoreCase);

    internal void Add(CimClass cimClass, string methodName, Func<MethodCall, Task> handler)
    {
        if (schemas.FindMethod(cimClass, methodName) is not { } method)
            throw new ArgumentException($"{cimClass.Name} has no method {methodName}. {NearestName.OfMethod(methodName, cimClass)}", nameof(methodName));

        lock (_gate)
            _methods[KeyOf(cimClass, method.Name)] = handler;
    }

    internal void Add(CimClass cimClass, CimCallKind kind, Action<InstanceWrite> hook)
    {
        string key = KeyOf(cimClass, kind.ToString());
        lock (_gate)
        {
            if (!_hooks.TryGetValue(key, out List<Action<InstanceWrite>>? hooks))
                _hooks.Add(key, hooks = []);
            hooks.Add(hook);
        }
    }

    /// <summary>The handler of the class or of its nearest base that has one; null when there is none.</summary>
    internal Func<MethodCall, Task>? Find(CimClass cimClass, string methodName)
    {
        lock (_gate)
        {
            for (CimClass? level = cimClass; level is not null; level = level.Base)
            {
                if (_methods.TryGetValue(KeyOf(level, methodName), out Func<MethodCall, Task>? handler))
                    return handler;
            }
        }

        return null;
    }

    /// <summary>Runs the hooks of the bases, then those of the class, each in the order in which they were added.</summary>
    internal void RunHooks(CimCallKind kind, InstanceWrite write)
    {
        var hooks = new List<Action<InstanceWrite>>();
        lock (_gate)
        {
            for (CimClass? level = write.Class; level is not null; level = level.Base)
            {
                if (_hooks.TryGetValue(KeyOf(level, kind.ToString()), out List<Action<InstanceWrite>>? own))
                    hooks.InsertRange(0, own);
            }
        }

        foreach (Action<InstanceWrite> hook in hooks)
            hook(write);
    }

    private static string KeyOf(CimClass cimClass, string member) => cimClass.Name + "." + member;
}
