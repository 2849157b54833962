using System.Runtime.CompilerServices;

namespace TypedCim;

public sealed partial class CimConnection
{
    /// <summary>Reads an instance of any class by its path, without a generated class.</summary>
    /// <param name="path">The path, for example <c>Win32_Service.Name="Spooler"</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The values by name.</returns>
    /// <exception cref="CimException">There is no such instance (<see cref="CimStatus.NotFound"/>), or the call failed.</exception>
    public async Task<CimRecord> GetAsync(CimPath path, CancellationToken cancellationToken = default)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        if (!path.IsInstance)
            throw new ArgumentException($"{path} names a class. Add its key, as in Class.Key=\"value\".", nameof(path));

        var record = (CimRecord)await ReadAsync(NamespaceFor(path), cimClass: null, path, [], className => new CimRecord(className), cancellationToken).ConfigureAwait(false);
        record.Path ??= path;
        return record;
    }

    /// <summary>Reads an instance of any class by its path, or gives null when there is none.</summary>
    /// <param name="path">The path, for example <c>Win32_Service.Name="Spooler"</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The values by name, or null.</returns>
    /// <exception cref="CimException">The call failed for another reason than a missing instance.</exception>
    public async Task<CimRecord?> FindAsync(CimPath path, CancellationToken cancellationToken = default)
    {
        try
        {
            return await GetAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (CimException missing) when (missing.Status == CimStatus.NotFound)
        {
            return null;
        }
    }

    /// <summary>Runs raw WQL and streams the rows.</summary>
    /// <param name="wql">The query. It is sent as it is: quote and escape literals yourself, or use a typed query.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    /// <returns>The values by name, row by row.</returns>
    /// <exception cref="CimException">The transport has no WQL, or the query failed.</exception>
    public async IAsyncEnumerable<CimRecord> QueryAsync(string wql, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        _ = wql ?? throw new ArgumentNullException(nameof(wql));
        Require(CimCapabilities.RawQuery, "", "run raw WQL; use a typed query");
        var request = new CimQueryRequest(Namespace, wql, Options, className => Attached(new CimRecord(className)));
        await foreach (CimObject row in _deadline.StreamAsync("The query '" + wql + "'", token => _transport.QueryAsync(request, token), cancellationToken).ConfigureAwait(false))
            yield return (CimRecord)row;
    }

    /// <summary>Calls a method of any class by name, without a generated class.</summary>
    /// <param name="path">An instance; or a class, for a static method.</param>
    /// <param name="methodName">The CIM name of the method.</param>
    /// <param name="arguments">The input arguments by name; null for none. Give numbers the exact type that the method declares.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The output parameters by name, and the return value as <c>ReturnValue</c>, which nobody has judged.</returns>
    /// <exception cref="CimException">The call failed.</exception>
    public async Task<CimRecord> InvokeAsync(CimPath path, string methodName, CimRecord? arguments = null, CancellationToken cancellationToken = default)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        _ = methodName ?? throw new ArgumentNullException(nameof(methodName));
        var output = new CimRecord("__PARAMETERS");
        CimArgument[] inputs = [.. (arguments ?? Enumerable.Empty<KeyValuePair<string, CimValue>>()).Select(argument => new CimArgument(argument.Key, argument.Value))];
        var request = new CimInvokeRequest(NamespaceFor(path), path.ClassName, cimClass: null, Options, path.IsInstance ? path : null, methodName, method: null, inputs, output);
        await _deadline.RunAsync(path.ClassName + "." + methodName, token => _transport.InvokeAsync(request, token), cancellationToken).ConfigureAwait(false);
        return output;
    }
}
