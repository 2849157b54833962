using Microsoft.Management.Infrastructure.Options;

namespace MmiStandIn;

/// <summary>A call as the server received it.</summary>
public sealed class RecordedOperation
{
    internal RecordedOperation(string name, string namespaceName, IReadOnlyDictionary<string, object?> context, CimSessionOptions? session)
    {
        Name = name;
        Namespace = namespaceName;
        Context = context;
        Session = session;
    }

    /// <summary>The operation, such as <c>GetInstance</c>.</summary>
    public string Name { get; }

    /// <summary>The namespace as the client wrote it.</summary>
    public string Namespace { get; }

    /// <summary>The custom options of the call.</summary>
    public IReadOnlyDictionary<string, object?> Context { get; }

    /// <summary>The options of the session; null for none.</summary>
    public CimSessionOptions? Session { get; }

    /// <summary>The class, the query or the method.</summary>
    public string Target { get; internal set; } = "";

    /// <summary>What was sent: arguments or properties, in the server's form.</summary>
    public IReadOnlyDictionary<string, object?> Values { get; internal set; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name + " " + Target;
}
