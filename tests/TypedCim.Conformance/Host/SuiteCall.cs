namespace TypedCim.Conformance;

/// <summary>A method call as the server got it, and its answer.</summary>
/// <param name="path">The instance; null for a method of the class.</param>
/// <param name="arguments">The input arguments by name; what the client left out is missing or null.</param>
/// <param name="cancellationToken">Is cancelled when the server learns that the client gave up.</param>
public sealed class SuiteCall(CimPath? path, CimRecord arguments, CancellationToken cancellationToken)
{
    /// <summary>The instance; null for a method of the class.</summary>
    public CimPath? Path { get; } = path;

    /// <summary>The input arguments by name; what the client left out is missing or null.</summary>
    public CimRecord Arguments { get; } = arguments;

    /// <summary>Is cancelled when the server learns that the client gave up.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The output parameters by name.</summary>
    public CimRecord Outputs { get; } = new("__PARAMETERS");

    /// <summary>The return value; an untyped null for void.</summary>
    public CimValue ReturnValue { get; set; }

    /// <summary>What the provider says of a failing return value, or null.</summary>
    public CimRecord? ExtendedStatus { get; set; }
}
