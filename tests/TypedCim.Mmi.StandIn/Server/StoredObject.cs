namespace MmiStandIn;

/// <summary>An instance as the server keeps it: values by name. Datetimes are <see cref="CimTime"/>, embedded objects and references are again stored objects, arrays are .NET arrays.</summary>
/// <param name="className">The class.</param>
/// <param name="namespaceName">The namespace; null for an embedded object.</param>
public sealed class StoredObject(string className, string? namespaceName = null)
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The class.</summary>
    public string ClassName { get; } = className;

    /// <summary>The namespace; null for an embedded object.</summary>
    public string? Namespace { get; } = namespaceName;

    /// <summary>True for a reference: its values are the keys of the target.</summary>
    public bool IsReference { get; init; }

    /// <summary>The values by name, as they were set.</summary>
    public IReadOnlyDictionary<string, object?> Values => _values;

    /// <summary>A value by name, ignoring case; null when there is none.</summary>
    /// <param name="name">The name.</param>
    public object? this[string name]
    {
        get => _values.GetValueOrDefault(name);
        set => _values[name] = value;
    }
}
