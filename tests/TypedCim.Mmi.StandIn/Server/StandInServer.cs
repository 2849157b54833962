using Microsoft.Management.Infrastructure;

namespace MmiStandIn;

/// <summary>A CIM server in memory: classes, instances, handlers of methods, quirks, and a record of every call.</summary>
public sealed class StandInServer
{
    private readonly Dictionary<string, ClassDescription> _classes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Func<MethodInvocation, Task>> _handlers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<StoredObject> _instances = [];
    private readonly List<RecordedOperation> _operations = [];
    private readonly Queue<ServerErrorException> _errors = new();
    private readonly HashSet<string> _namespaces = new(StringComparer.OrdinalIgnoreCase);
    private int _open;
    private int _sessions;

    /// <summary>How this server and its protocol differ from the plain case.</summary>
    public StandInQuirks Quirks { get; } = new();

    /// <summary>Holds operations for tests.</summary>
    public PausePoint Pause { get; } = new();

    /// <summary>The password that a session must bring; null for any.</summary>
    public string? Password { get; set; }

    /// <summary>Refuses calls by what they are; null as it is, or as its result, refuses none.</summary>
    public Func<RecordedOperation, ServerErrorException?>? Refuse { get; set; }

    /// <summary>Gives a new instance the keys that it lacks.</summary>
    public Action<StoredObject>? AssignKeys { get; set; }

    /// <summary>The operations that have begun and neither ended nor were released.</summary>
    public int OpenOperations => Volatile.Read(ref _open);

    /// <summary>How many sessions were disposed of.</summary>
    public int DisposedSessions => -Volatile.Read(ref _sessions);

    /// <summary>Every call, in its order.</summary>
    public IReadOnlyList<RecordedOperation> Operations
    {
        get
        {
            lock (Gate)
                return [.. _operations];
        }
    }

    internal object Gate { get; } = new();

    internal IEnumerable<StoredObject> Instances => _instances;

    /// <summary>Adds a class after its base.</summary>
    /// <param name="namespaceName">The namespace.</param>
    /// <param name="description">What the class adds to its base.</param>
    public void AddClass(string namespaceName, ClassDescription description)
    {
        lock (Gate)
        {
            description.Namespace = Normalize(namespaceName);
            _namespaces.Add(description.Namespace);
            if (description.BaseName is { } baseName)
            {
                ClassDescription parent = _classes[NameIn(namespaceName, baseName)];
                description.Base = parent;
                Inherit(parent.Properties, description.Properties, property => property.Name);
                Inherit(parent.Methods, description.Methods, method => method.Name);
            }

            _classes[NameIn(namespaceName, description.Name)] = description;
        }
    }

    /// <summary>Adds an instance.</summary>
    /// <param name="instance">The instance, with its namespace.</param>
    public void Add(StoredObject instance)
    {
        lock (Gate)
            _instances.Add(instance);
    }

    /// <summary>Answers a method.</summary>
    /// <param name="className">The class that declares it.</param>
    /// <param name="methodName">The method.</param>
    /// <param name="handler">Sets the output.</param>
    public void On(string className, string methodName, Action<MethodInvocation> handler) => On(className, methodName, call =>
    {
        handler(call);
        return Task.CompletedTask;
    });

    /// <summary>Answers a method.</summary>
    /// <param name="className">The class that declares it.</param>
    /// <param name="methodName">The method.</param>
    /// <param name="handler">Sets the output.</param>
    public void On(string className, string methodName, Func<MethodInvocation, Task> handler)
    {
        lock (Gate)
            _handlers[className + "." + methodName] = handler;
    }

    /// <summary>Refuses the next call.</summary>
    /// <param name="error">What the client is told.</param>
    public void FailNext(ServerErrorException error)
    {
        lock (Gate)
            _errors.Enqueue(error);
    }

    /// <summary>The stored instances of exactly one class.</summary>
    /// <param name="className">The class.</param>
    /// <returns>The instances.</returns>
    public IReadOnlyList<StoredObject> InstancesOf(string className)
    {
        lock (Gate)
            return [.. _instances.Where(instance => string.Equals(instance.ClassName, className, StringComparison.OrdinalIgnoreCase))];
    }

    internal static string Normalize(string namespaceName) => namespaceName.Replace('\\', '/').Trim('/');

    internal ClassDescription RequireClass(string namespaceName, string className)
    {
        if (!_namespaces.Contains(Normalize(namespaceName)))
            throw new ServerErrorException(NativeErrorCode.InvalidNamespace, $"There is no namespace {namespaceName}.");

        return FindClass(namespaceName, className) ?? throw new ServerErrorException(NativeErrorCode.InvalidClass, $"There is no class {className} in {namespaceName}.");
    }

    internal ClassDescription? FindClass(string? namespaceName, string className)
    {
        lock (Gate)
        {
            return namespaceName is null
                ? _classes.Values.FirstOrDefault(one => string.Equals(one.Name, className, StringComparison.OrdinalIgnoreCase))
                : _classes.GetValueOrDefault(NameIn(namespaceName, className));
        }
    }

    internal IReadOnlyList<ClassDescription> ClassesIn(string namespaceName)
    {
        lock (Gate)
            return [.. _classes.Values.Where(one => string.Equals(one.Namespace, Normalize(namespaceName), StringComparison.OrdinalIgnoreCase))];
    }

    internal Func<MethodInvocation, Task>? Handler(ClassDescription? declaring, string methodName)
    {
        lock (Gate)
        {
            for (; declaring is not null; declaring = declaring.Base)
            {
                if (_handlers.TryGetValue(declaring.Name + "." + methodName, out Func<MethodInvocation, Task>? handler))
                    return handler;
            }
        }

        return null;
    }

    internal void Remove(StoredObject instance) => _instances.Remove(instance);

    internal void Record(RecordedOperation operation)
    {
        lock (Gate)
            _operations.Add(operation);
    }

    internal ServerErrorException? NextError()
    {
        lock (Gate)
            return _errors.TryDequeue(out ServerErrorException? error) ? error : null;
    }

    internal void CountOpen(int change) => Interlocked.Add(ref _open, change);

    internal void CountSession(int change) => Interlocked.Add(ref _sessions, change);

    private static string NameIn(string namespaceName, string className) => Normalize(namespaceName) + ":" + className;

    private static void Inherit<T>(IEnumerable<T> inherited, IList<T> own, Func<T, string> nameOf)
    {
        T[] hidden = [.. inherited.Where(one => !own.Any(other => string.Equals(nameOf(other), nameOf(one), StringComparison.OrdinalIgnoreCase)))];
        for (int i = 0; i < hidden.Length; i++)
            own.Insert(i, hidden[i]);
    }
}
