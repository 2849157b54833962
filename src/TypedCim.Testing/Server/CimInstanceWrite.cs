namespace TypedCim.Testing;

/// <summary>A creation, modification or deletion by a client, as a hook sees it before it happens.</summary>
/// <typeparam name="T">The class for which the hook was registered; <see cref="CimRecord"/> for one that was registered by name.</typeparam>
/// <remarks>
/// A hook can add values, refuse by throwing a <see cref="CimException"/>, and write other instances; all of it happens together or not at all.
/// </remarks>
public sealed class CimInstanceWrite<T>
    where T : CimObject
{
    private readonly InstanceWrite _write;
    private readonly ValueExport _export;

    internal CimInstanceWrite(CimTestServer server, InstanceWrite write, ValueExport export)
    {
        Server = server;
        _write = write;
        _export = export;
    }

    /// <summary>The server. What a hook writes there counts only when the call succeeds.</summary>
    public CimTestServer Server { get; }

    /// <summary>The class of the instance, which may derive from that of the hook.</summary>
    public CimClass Class => _write.Class;

    /// <summary>A copy of the instance as it will be; for a deletion as it is.</summary>
    public T Instance => _export.Copy<T>(_write.Class, _write.Namespace, _write.Result);

    /// <summary>A copy of the instance as it is; null when it does not exist yet.</summary>
    public T? Before => _write.Before is { } before ? _export.Copy<T>(before.Class, before.Namespace, before.Values) : null;

    /// <summary>The copy of <see cref="Instance"/> as another class, for a hook that was registered by the name of an abstract class.</summary>
    /// <typeparam name="TInstance">The proxy of the instance's class or of a base of it.</typeparam>
    /// <returns>A copy of the instance as it will be; for a deletion as it is.</returns>
    /// <exception cref="InvalidOperationException">The instance is no <typeparamref name="TInstance"/>.</exception>
    public TInstance InstanceAs<TInstance>()
        where TInstance : CimObject => _export.Copy<TInstance>(_write.Class, _write.Namespace, _write.Result);

    /// <summary>Tells whether the client, or an earlier hook, writes a property.</summary>
    /// <param name="property">The CIM name.</param>
    /// <returns>True when it does, also when the value stays the same.</returns>
    /// <exception cref="CimException">The class has no such property.</exception>
    public bool Writes(string property) => _write.Contains(property);

    /// <summary>Writes a property along, or instead of the client's value; on a creation also a key. Has no effect on a deletion.</summary>
    /// <param name="property">The CIM name; read-only properties too.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="CimException">The class has no such property, or the value does not fit it.</exception>
    public void Set(string property, CimValue value) => _write.Set(property, value);
}
