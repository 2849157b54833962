namespace MmiStandIn;

/// <summary>A method call, as its handler sees it.</summary>
public sealed class MethodInvocation
{
    private readonly Dictionary<string, object?> _outputs = new(StringComparer.OrdinalIgnoreCase);

    internal MethodInvocation(StoredObject? instance, IReadOnlyDictionary<string, object?> arguments, CancellationToken stopped)
    {
        Instance = instance;
        Arguments = arguments;
        CancellationToken = stopped;
    }

    /// <summary>Is cancelled when the client gave up.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The instance; null for a method of the class.</summary>
    public StoredObject? Instance { get; }

    /// <summary>The arguments that were sent, in the server's form.</summary>
    public IReadOnlyDictionary<string, object?> Arguments { get; }

    /// <summary>The return value; in the type that the method declares.</summary>
    public object? ReturnValue { get; set; } = 0u;

    internal IReadOnlyDictionary<string, object?> Outputs => _outputs;

    /// <summary>Sets an output parameter.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value, in the server's form.</param>
    public void Set(string name, object? value) => _outputs[name] = value;
}
