namespace TypedCim.Testing;

/// <summary>Makes the errors with which the server answers.</summary>
internal static class Failure
{
    internal static CimException Of(CimStatus status, string? className, string message, string? methodName = null, Exception? inner = null) =>
        new(message, status, inner) { ClassName = className, MethodName = methodName };
}
