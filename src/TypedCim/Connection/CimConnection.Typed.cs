using System.Runtime.CompilerServices;

namespace TypedCim;

public sealed partial class CimConnection
{
    internal async Task<T> GetAsync<T>(CimFamily family, CimValue[] keys, CancellationToken cancellationToken)
        where T : CimObject
    {
        CimPath path = PathOf(family.Class, keys);
        return (T)await ReadAsync(NamespaceFor(family.Class), family.Class, path, [], className => family.Create(className, Schemas), cancellationToken).ConfigureAwait(false);
    }

    internal async Task<T> GetAsync<T>(CimFamily family, CimReference<T> reference, CancellationToken cancellationToken)
        where T : CimObject
    {
        CimPath path = reference.Path ?? throw new ArgumentException("The reference is empty.", nameof(reference));
        string namespaceName = path.Namespace is null ? NamespaceFor(family.Class) : NamespaceFor(path);
        return (T)await ReadAsync(namespaceName, family.Class, path, [], className => family.Create(className, Schemas), cancellationToken).ConfigureAwait(false);
    }

    internal T Handle<T>(CimFamily family, CimValue[] keys)
        where T : CimObject
    {
        CimObject handle = family.Create(family.Class.Name, Schemas);
        handle.Attach(this);
        var writer = new CimWriter(handle);
        for (int i = 0; i < keys.Length; i++)
            writer.Set(family.Class.Keys[i], KeyOf(family.Class, i, keys[i]).Value);
        return (T)handle;
    }

    internal async IAsyncEnumerable<T> QueryAsync<T>(CimFamily family, CimQueryOptions query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where T : CimObject
    {
        if (query.Order.Count > 0)
            Require(CimCapabilities.Ordering, family.Class.Name, "sort the results of a query; sort the list after it has come");

        var request = new CimQueryRequest(NamespaceFor(family.Class), family, Options, query, className => Attached(family.Create(className, Schemas)));
        int left = query.Top ?? int.MaxValue;
        await foreach (CimObject row in _deadline.StreamAsync("The query of " + family.Class.Name, token => _transport.QueryAsync(request, token), cancellationToken).ConfigureAwait(false))
        {
            yield return (T)row;
            if (--left == 0)
                yield break;
        }
    }

    /// <summary>Calls a method; <paramref name="cimClass"/> decides the namespace: for an instance it is its own class, not the one that declares the method.</summary>
    internal async Task<CimOutput> InvokeAsync(CimClass cimClass, string className, CimPath? path, CimMethod method, CimValue[] arguments, CancellationToken cancellationToken)
    {
        var output = new CimOutput(method, this);
        var request = new CimInvokeRequest(NamespaceFor(cimClass), className, cimClass, Options, path, method.Name, method, ArgumentsOf(method, arguments), output);
        await _deadline.RunAsync(className + "." + method.Name, token => _transport.InvokeAsync(request, token), cancellationToken).ConfigureAwait(false);
        if (method.IsSuccess(output.ReturnValue))
            return output;

        long code = output.ReturnValue.AsSInt64().GetValueOrDefault();
        throw new CimMethodException(className, method.Name, code, method.CodeName?.Invoke(code)) { ExtendedStatus = request.ExtendedStatus };
    }

    private static List<CimArgument> ArgumentsOf(CimMethod method, CimValue[] values)
    {
        var arguments = new List<CimArgument>(values.Length);
        int next = 0;
        foreach (CimParameter parameter in method.Parameters)
        {
            if (parameter.Direction == CimDirection.Out)
                continue;

            CimValue value = values[next++].ConvertTo(parameter.Type);
            if (!value.IsNull || !parameter.IsOptional)
                arguments.Add(new CimArgument(parameter.Name, value));
        }

        return arguments;
    }

    private static CimPath PathOf(CimClass cimClass, CimValue[] values)
    {
        if (values.Length == 0)
            return new CimPath(cimClass.Name, isSingleton: true);

        var keys = new CimKey[values.Length];
        for (int i = 0; i < keys.Length; i++)
            keys[i] = KeyOf(cimClass, i, values[i]);
        return new CimPath(cimClass.Name, keys);
    }

    private static CimKey KeyOf(CimClass cimClass, int index, CimValue value)
    {
        CimProperty key = cimClass.Properties[cimClass.Keys[index]];
        return value.IsNull
            ? throw new ArgumentNullException(key.Name, $"The key {cimClass.Name}.{key.Name} must not be null.")
            : new CimKey(key.Name, value.ConvertTo(key.Type));
    }

    private Task<CimObject> ReadAsync(
        string namespaceName,
        CimClass? cimClass,
        CimPath path,
        IReadOnlyList<CimProperty> properties,
        Func<string, CimObject> create,
        CancellationToken cancellationToken)
    {
        var request = new CimGetRequest(namespaceName, cimClass, path, Options, properties, className => Attached(create(className)));
        return _deadline.RunAsync("Reading " + path, token => _transport.GetAsync(request, token), cancellationToken);
    }

    private CimObject Attached(CimObject row)
    {
        row.Attach(this);
        return row;
    }

    private void Require(CimCapabilities capability, string className, string what)
    {
        if ((Capabilities & capability) == 0)
            throw new CimException($"This transport cannot {what}.", CimStatus.NotSupported) { ClassName = className };
    }
}
