namespace TypedCim;

/// <summary>Calls a method.</summary>
public sealed class CimInvokeRequest : CimRequest
{
    internal CimInvokeRequest(
        string namespaceName,
        string className,
        CimClass? cimClass,
        CimCallOptions options,
        CimPath? path,
        string methodName,
        CimMethod? method,
        IReadOnlyList<CimArgument> arguments,
        CimSink output)
        : base(namespaceName, className, cimClass, options)
    {
        Path = path;
        MethodName = methodName;
        Method = method;
        Arguments = arguments;
        Output = output;
    }

    /// <summary>The instance; null for a method of the class.</summary>
    public CimPath? Path { get; }

    /// <summary>The CIM name of the method.</summary>
    public string MethodName { get; }

    /// <summary>The method as its schema declares it; null for an untyped call.</summary>
    public CimMethod? Method { get; }

    /// <summary>The input arguments in the order of the parameters; optional ones that are null are left out.</summary>
    public IReadOnlyList<CimArgument> Arguments { get; }

    /// <summary>Takes the output parameters by name, and the return value as <c>ReturnValue</c>.</summary>
    public CimSink Output { get; }

    /// <summary>What the provider says of a failing return value; a transport that learns it puts it here.</summary>
    public CimExtendedStatus? ExtendedStatus { get; set; }
}
