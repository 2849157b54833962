namespace TypedCim.Testing;

public sealed partial class CimTestServer
{
    /// <summary>Gives a method its handler; a later one replaces it. It serves derived classes too, unless they have their own.</summary>
    /// <typeparam name="T">The class that has the method.</typeparam>
    /// <param name="methodName">The CIM name of the method.</param>
    /// <param name="handler">What the method does. An exception reaches the client as it is, and undoes what the handler wrote.</param>
    /// <exception cref="ArgumentException">The class has no such method.</exception>
    public void On<T>(string methodName, Action<CimMethodCall<T>> handler)
        where T : CimObject, new() => Handle(Know<T>(), methodName, handler);

    /// <summary>Gives a method its asynchronous handler; a later one replaces it. It serves derived classes too, unless they have their own.</summary>
    /// <typeparam name="T">The class that has the method.</typeparam>
    /// <param name="methodName">The CIM name of the method.</param>
    /// <param name="handler">What the method does. An exception reaches the client as it is, and undoes what the handler wrote.</param>
    /// <exception cref="ArgumentException">The class has no such method.</exception>
    public void On<T>(string methodName, Func<CimMethodCall<T>, Task> handler)
        where T : CimObject, new() => Handle(Know<T>(), methodName, handler);

    /// <summary>Gives a method its handler by the name of its class, which may be abstract; the instance comes as a record.</summary>
    /// <param name="className">The CIM name of a known class.</param>
    /// <param name="methodName">The CIM name of the method.</param>
    /// <param name="handler">What the method does. An exception reaches the client as it is, and undoes what the handler wrote.</param>
    /// <exception cref="ArgumentException">The class has no such method.</exception>
    /// <exception cref="CimException">The class is not known.</exception>
    public void On(string className, string methodName, Action<CimMethodCall<CimRecord>> handler) =>
        Handle(_repository.Classes.Require(className), methodName, handler);

    /// <summary>Gives a method its asynchronous handler by the name of its class, which may be abstract; the instance comes as a record.</summary>
    /// <param name="className">The CIM name of a known class.</param>
    /// <param name="methodName">The CIM name of the method.</param>
    /// <param name="handler">What the method does. An exception reaches the client as it is, and undoes what the handler wrote.</param>
    /// <exception cref="ArgumentException">The class has no such method.</exception>
    /// <exception cref="CimException">The class is not known.</exception>
    public void On(string className, string methodName, Func<CimMethodCall<CimRecord>, Task> handler) =>
        Handle(_repository.Classes.Require(className), methodName, handler);

    /// <summary>Adds a hook before each creation by a client, for example one that assigns a key.</summary>
    /// <typeparam name="T">The class; derived ones are included. The hooks of a base run first.</typeparam>
    /// <param name="hook">What to do.</param>
    public void OnCreate<T>(Action<CimInstanceWrite<T>> hook)
        where T : CimObject, new() => Hook(Know<T>(), CimCallKind.Create, hook);

    /// <summary>Adds a hook before each creation by a client, by the name of a class that may be abstract.</summary>
    /// <param name="className">The CIM name of a known class.</param>
    /// <param name="hook">What to do.</param>
    /// <exception cref="CimException">The class is not known.</exception>
    public void OnCreate(string className, Action<CimInstanceWrite<CimRecord>> hook) => Hook(_repository.Classes.Require(className), CimCallKind.Create, hook);

    /// <summary>Adds a hook before each modification by a client.</summary>
    /// <typeparam name="T">The class; derived ones are included. The hooks of a base run first.</typeparam>
    /// <param name="hook">What to do.</param>
    public void OnModify<T>(Action<CimInstanceWrite<T>> hook)
        where T : CimObject, new() => Hook(Know<T>(), CimCallKind.Modify, hook);

    /// <summary>Adds a hook before each modification by a client, by the name of a class that may be abstract.</summary>
    /// <param name="className">The CIM name of a known class.</param>
    /// <param name="hook">What to do.</param>
    /// <exception cref="CimException">The class is not known.</exception>
    public void OnModify(string className, Action<CimInstanceWrite<CimRecord>> hook) => Hook(_repository.Classes.Require(className), CimCallKind.Modify, hook);

    /// <summary>Adds a hook before each deletion by a client.</summary>
    /// <typeparam name="T">The class; derived ones are included. The hooks of a base run first.</typeparam>
    /// <param name="hook">What to do.</param>
    public void OnDelete<T>(Action<CimInstanceWrite<T>> hook)
        where T : CimObject, new() => Hook(Know<T>(), CimCallKind.Delete, hook);

    /// <summary>Adds a hook before each deletion by a client, by the name of a class that may be abstract.</summary>
    /// <param name="className">The CIM name of a known class.</param>
    /// <param name="hook">What to do.</param>
    /// <exception cref="CimException">The class is not known.</exception>
    public void OnDelete(string className, Action<CimInstanceWrite<CimRecord>> hook) => Hook(_repository.Classes.Require(className), CimCallKind.Delete, hook);

    private void Handle<T>(CimClass cimClass, string methodName, Action<CimMethodCall<T>> handler)
        where T : CimObject
    {
        _ = handler ?? throw new ArgumentNullException(nameof(handler));
        _handlers.Add(cimClass, methodName, call =>
        {
            handler(new CimMethodCall<T>(call));
            return Task.CompletedTask;
        });
    }

    private void Handle<T>(CimClass cimClass, string methodName, Func<CimMethodCall<T>, Task> handler)
        where T : CimObject
    {
        _ = handler ?? throw new ArgumentNullException(nameof(handler));
        _handlers.Add(cimClass, methodName, call => handler(new CimMethodCall<T>(call)));
    }

    private void Hook<T>(CimClass cimClass, CimCallKind kind, Action<CimInstanceWrite<T>> hook)
        where T : CimObject
    {
        _ = hook ?? throw new ArgumentNullException(nameof(hook));
        _handlers.Add(cimClass, kind, write => hook(new CimInstanceWrite<T>(this, write, _repository.Export)));
    }
}
