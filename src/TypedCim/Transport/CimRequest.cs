namespace TypedCim;

/// <summary>What every call to a transport says.</summary>
public abstract class CimRequest
{
    private protected CimRequest(string namespaceName, string className, CimCallOptions options)
    {
        Namespace = namespaceName;
        ClassName = className;
        Options = options;
    }

    /// <summary>The absolute namespace, such as <c>root\cimv2</c>.</summary>
    public string Namespace { get; }

    /// <summary>The CIM name of the class; empty for raw queries.</summary>
    public string ClassName { get; }

    /// <summary>The options of the caller's view of the connection.</summary>
    public CimCallOptions Options { get; }
}
