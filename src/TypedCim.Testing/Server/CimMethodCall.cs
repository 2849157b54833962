using System.Diagnostics.CodeAnalysis;

namespace TypedCim.Testing;

/// <summary>A method call as its handler sees it: the instance, the arguments, and the doors for the answer.</summary>
/// <typeparam name="T">The class for which the handler was registered; <see cref="CimRecord"/> for one that was registered by name.</typeparam>
public sealed class CimMethodCall<T>
    where T : CimObject
{
    private readonly MethodCall _call;
    private T? _instance;

    internal CimMethodCall(MethodCall call) => _call = call;

    /// <summary>The server. What a handler writes there counts only when the handler succeeds.</summary>
    public CimTestServer Server => _call.Server;

    /// <summary>The method as its schema declares it.</summary>
    public CimMethod Method => _call.Method;

    /// <summary>The class of the instance, which may derive from that of the handler; for a static method the class that the client named.</summary>
    public CimClass Class => _call.Class;

    /// <summary>The path of the instance; null for a static method.</summary>
    public CimPath? Path => _call.Stored?.FullPath;

    /// <summary>What the client tells the provider beside the call.</summary>
    public IReadOnlyDictionary<string, CimValue> Context => _call.Options.Context;

    /// <summary>Is cancelled when the client cancels the call or its deadline ends.</summary>
    public CancellationToken CancellationToken => _call.CancellationToken;

    /// <summary>A copy of the instance with every property loaded, lazy ones included.</summary>
    /// <remarks>Changing it changes nothing until it is given to <see cref="CimTestServer.Update(CimObject, ValueTuple{string, CimValue}[])"/>.</remarks>
    /// <exception cref="InvalidOperationException">The method is static.</exception>
    public T Instance => _instance ??= _call.Instance<T>();

    /// <summary>The same copy as another class, for a handler that was registered by the name of an abstract class.</summary>
    /// <typeparam name="TInstance">The proxy of the instance's class or of a base of it.</typeparam>
    /// <returns>A copy with every property loaded.</returns>
    /// <exception cref="InvalidOperationException">The method is static, or the instance is no <typeparamref name="TInstance"/>.</exception>
    public TInstance InstanceAs<TInstance>()
        where TInstance : CimObject => _call.Instance<TInstance>();

    /// <summary>The value of an input parameter, in the type that the schema declares; embedded objects come as their proxies.</summary>
    /// <param name="name">The CIM name of the parameter.</param>
    /// <returns>The value; null when the client left it out.</returns>
    /// <exception cref="ArgumentException">The method has no such input parameter.</exception>
    public CimValue Argument(string name) => _call.Argument(name);

    /// <summary>Gives an output parameter its value.</summary>
    /// <param name="name">The CIM name of the parameter.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The method has no such output parameter.</exception>
    /// <exception cref="CimException">The value does not fit the type of the parameter.</exception>
    public void Set(string name, CimValue value) => _call.Set(name, value);

    /// <summary>Gives the return value. A status that means failure undoes everything that the handler wrote.</summary>
    /// <param name="value">The value. A method that returns a status returns 0 when its handler says nothing.</param>
    /// <param name="extendedStatus">The error instance that goes along with a failing status; null for none.</param>
    /// <exception cref="InvalidOperationException">The method is void.</exception>
    public void Return(CimValue value, CimRecord? extendedStatus = null) => _call.Return(value, extendedStatus);

    /// <summary>Ends the call with an error, as a provider does that has no return value to give. Undoes everything that the handler wrote.</summary>
    /// <param name="status">The status.</param>
    /// <param name="message">What failed; null for a message that names the method and the status.</param>
    /// <param name="extendedStatus">The error instance that goes along; null for none.</param>
    /// <exception cref="CimException">Always.</exception>
    [DoesNotReturn]
    public void Fail(CimStatus status, string? message = null, CimRecord? extendedStatus = null) =>
        throw new CimException(message ?? $"{Class.Name}.{Method.Name} failed with {status}.", status)
        {
            ClassName = Class.Name,
            MethodName = Method.Name,
            ExtendedStatus = extendedStatus is null ? null : new CimExtendedStatus(extendedStatus),
        };
}
