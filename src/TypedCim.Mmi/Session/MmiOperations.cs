using System.Runtime.CompilerServices;
using Microsoft.Management.Infrastructure.Generic;
using Native = Microsoft.Management.Infrastructure;

namespace TypedCim.Mmi;

/// <summary>The calls themselves. Nothing outside of this class and what it uses names a type of MMI, so that a missing MMI shows here and not before.</summary>
internal sealed class MmiOperations : IDisposable
{
    private const string Dialect = "WQL";

    private readonly MmiSession _session;
    private readonly MmiClassCatalog _catalog;

    internal MmiOperations(MmiOptions options)
    {
        _session = new MmiSession(options);
        _catalog = new MmiClassCatalog(_session);
    }

    public void Dispose() => _session.Dispose();

    internal async Task<CimObject> GetAsync(CimGetRequest request, CancellationToken cancellationToken)
    {
        MmiCall call = CallFor(request, "Reading " + request.Path);
        using Native.CimInstance target = await WriterFor(call, cancellationToken).TargetAsync(request.Path, isExact: request.Class is not null).ConfigureAwait(false);
        using Native.CimInstance instance = await ReadAsync(call, target, cancellationToken).ConfigureAwait(false);
        return await ReaderFor(call, cancellationToken).ReadAsync(instance, request.CreateRow).ConfigureAwait(false);
    }

    internal async IAsyncEnumerable<CimObject> QueryAsync(CimQueryRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string wql = NativeText.Checked(CimWql.Select(request), "The query");
        MmiCall call = CallFor(request, "The query " + wql);
        ObjectReader reader = ReaderFor(call, cancellationToken);
        var columns = new QueryColumns(request);
        NativeStream<Native.CimInstance> rows = _session.Start(call, (session, native) => session.QueryInstancesAsync(call.NativeNamespace, Dialect, wql, native), cancellationToken);
        await using (rows.ConfigureAwait(false))
        {
            while (await _session.MoveNextAsync(rows, call, cancellationToken).ConfigureAwait(false))
            {
                using Native.CimInstance row = rows.Current!;
                yield return await reader.ReadAsync(row, request.CreateRow, columns).ConfigureAwait(false);
            }
        }
    }

    internal async Task InvokeAsync(CimInvokeRequest request, CancellationToken cancellationToken)
    {
        MmiCall call = CallFor(request, request.ClassName + "." + request.MethodName, request.MethodName);
        ObjectWriter writer = WriterFor(call, cancellationToken);
        CimMethod? method = request.Method ?? (await _catalog.FindAsync(call, request.ClassName, request.Namespace, cancellationToken).ConfigureAwait(false))?.Method(request.MethodName);
        using Native.CimMethodParametersCollection parameters = await ParametersAsync(request, method, writer).ConfigureAwait(false);
        using Native.CimInstance? target = request.Path is null ? null : await writer.TargetAsync(request.Path, isExact: request.Class is not null).ConfigureAwait(false);
        NativeStream<Native.CimMethodResultBase> results = _session.Start(call, (session, native) => Invoke(session, call, target, parameters, native), cancellationToken);
        await using (results.ConfigureAwait(false))
        {
            var output = new MethodOutput(request.Output, method, ReaderFor(call, cancellationToken));
            while (await _session.MoveNextAsync(results, call, cancellationToken).ConfigureAwait(false))
                await output.TakeAsync(results.Current).ConfigureAwait(false);
            await output.CompleteAsync().ConfigureAwait(false);
        }
    }

    internal async Task CreateAsync(CimCreateRequest request, CancellationToken cancellationToken)
    {
        MmiCall call = CallFor(request, "Creating an instance of " + request.ClassName);
        using Native.CimInstance instance = await WriterFor(call, cancellationToken).InstanceAsync(request.Instance, isEmbedded: false).ConfigureAwait(false);
        using Native.CimInstance? created = await _session
            .SingleAsync(call, (session, native) => session.CreateInstanceAsync(call.NativeNamespace, instance, native), cancellationToken).ConfigureAwait(false);
        if (created is not null)
            await ReaderFor(call, cancellationToken).ReadKeysAsync(created, request.Instance).ConfigureAwait(false);
    }

    internal async Task ModifyAsync(CimModifyRequest request, CancellationToken cancellationToken)
    {
        MmiCall call = CallFor(request, "Saving " + request.Path);
        ObjectWriter writer = WriterFor(call, cancellationToken);
        using Native.CimInstance target = await writer.TargetAsync(request.Path, isExact: request.Class is not null).ConfigureAwait(false);
        using Native.CimInstance current = await ReadAsync(call, target, cancellationToken).ConfigureAwait(false);
        using Native.CimInstance written = await new InstanceUpdate(_catalog, call, writer, cancellationToken).ApplyAsync(current, request, target).ConfigureAwait(false);
        using Native.CimInstance? answer = await _session
            .SingleAsync(call, (session, native) => session.ModifyInstanceAsync(call.NativeNamespace, written, native), cancellationToken).ConfigureAwait(false);
    }

    internal async Task DeleteAsync(CimDeleteRequest request, CancellationToken cancellationToken)
    {
        MmiCall call = CallFor(request, "Deleting " + request.Path);
        using Native.CimInstance target = await WriterFor(call, cancellationToken).TargetAsync(request.Path, isExact: request.Class is not null).ConfigureAwait(false);
        await _session.SingleAsync(call, (session, native) => session.DeleteInstanceAsync(call.NativeNamespace, target, native), cancellationToken).ConfigureAwait(false);
    }

    private static MmiCall CallFor(CimRequest request, string what, string? methodName = null) => new(request.Namespace, request.ClassName, methodName, what, request.Options.Context);

    private static CimAsyncMultipleResults<Native.CimMethodResultBase> Invoke(
        Native.CimSession session,
        MmiCall call,
        Native.CimInstance? target,
        Native.CimMethodParametersCollection parameters,
        Native.Options.CimOperationOptions options) => target is null
        ? session.InvokeMethodAsync(call.NativeNamespace, call.ClassName!, call.MethodName!, parameters, options)
        : session.InvokeMethodAsync(call.NativeNamespace, target, call.MethodName!, parameters, options);

    private static async Task<Native.CimMethodParametersCollection> ParametersAsync(CimInvokeRequest request, CimMethod? method, ObjectWriter writer)
    {
        // A typed null would arrive as an empty text or 0 over WS-Management, so what is not given is left out.
        var parameters = new Native.CimMethodParametersCollection();
        foreach (CimArgument argument in request.Arguments)
        {
            CimParameter? declared = method?.Parameters.FirstOrDefault(one => string.Equals(one.Name, argument.Name, StringComparison.OrdinalIgnoreCase));
            if (!ObjectWriter.IsNothing(argument.Value))
                parameters.Add(await writer.ParameterAsync(argument, declared).ConfigureAwait(false));
        }

        return parameters;
    }

    private async Task<Native.CimInstance> ReadAsync(MmiCall call, Native.CimInstance target, CancellationToken cancellationToken) =>
        await _session.SingleAsync(call, (session, native) => session.GetInstanceAsync(call.NativeNamespace, target, native), cancellationToken).ConfigureAwait(false)
        ?? throw new CimException($"{call.What} brought nothing.", CimStatus.NotFound) { ClassName = call.ClassName };

    private ObjectReader ReaderFor(MmiCall call, CancellationToken cancellationToken) => new(_catalog, call, cancellationToken);

    private ObjectWriter WriterFor(MmiCall call, CancellationToken cancellationToken) => new(_catalog, call, cancellationToken);
}
