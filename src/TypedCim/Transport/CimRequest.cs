namespace TypedCim;

/// <summary>What every call to a transport says.</summary>
public abstract class CimRequest
{
    private protected CimRequest(string namespaceName, string className, CimClass? cimClass, CimCallOptions options)
    {
        Namespace = namespaceName;
        ClassName = className;
        Class = cimClass;
        Options = options;
    }

    /// <summary>The absolute namespace, such as <c>root\cimv2</c>.</summary>
    public string Namespace { get; }

    /// <summary>The CIM name of the class; empty for raw queries.</summary>
    public string ClassName { get; }

    /// <summary>The class as the caller's schema declares it, or its nearest known base; null for untyped calls, whose values and keys may lack their exact types.</summary>
    public CimClass? Class { get; }

    /// <summary>The options of the caller's view of the connection.</summary>
    public CimCallOptions Options { get; }
}
