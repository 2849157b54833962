namespace TypedCim;

public abstract partial class CimObject
{
    /// <summary>Calls a method of this instance.</summary>
    /// <param name="method">The method.</param>
    /// <param name="arguments">The input arguments, in the order of the parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The return value and the output parameters.</returns>
    /// <exception cref="CimMethodException">The method returned a code that means failure.</exception>
    /// <exception cref="CimException">The call failed.</exception>
    protected Task<CimOutput> CimInvokeAsync(CimMethod method, CimValue[] arguments, CancellationToken cancellationToken) =>
        InvokeAsync(method, arguments, cancellationToken);

    /// <summary>Calls a method of a class.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="method">The method.</param>
    /// <param name="arguments">The input arguments, in the order of the parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The return value and the output parameters.</returns>
    /// <exception cref="CimMethodException">The method returned a code that means failure.</exception>
    /// <exception cref="CimException">The call failed.</exception>
    protected static Task<CimOutput> CimInvokeStaticAsync(CimConnection connection, CimMethod method, CimValue[] arguments, CancellationToken cancellationToken) =>
        InvokeStaticAsync(connection, method, arguments, cancellationToken);

    internal Task<CimOutput> InvokeAsync(CimMethod method, CimValue[] arguments, CancellationToken cancellationToken)
    {
        CimConnection connection = _connection ?? throw new InvalidOperationException(
            $"{NameOfClass}.{method.Name} needs an instance on a server. Create this object first, or get one with connection.{NameOfClass}(key).");
        return connection.InvokeAsync(CimGetClass(), NameOfClass, new CimSource(this).GetPath(), method, arguments, cancellationToken);
    }

    internal static Task<CimOutput> InvokeStaticAsync(CimConnection connection, CimMethod method, CimValue[] arguments, CancellationToken cancellationToken)
    {
        _ = connection ?? throw new ArgumentNullException(nameof(connection));
        return connection.InvokeAsync(method.DeclaringClass!, method.DeclaringClass!.Name, path: null, method, arguments, cancellationToken);
    }
}
