using System.Runtime.CompilerServices;

namespace TypedCim.Testing;

/// <summary>Carries the calls of one connection to the server in the same process: records them, lets the fault script strike, and does the work.</summary>
/// <param name="server">The server.</param>
/// <param name="repository">Its instances.</param>
/// <param name="handlers">Its handlers and hooks.</param>
/// <param name="recorder">Its recorder.</param>
internal sealed class TestTransport(CimTestServer server, InstanceRepository repository, HandlerTable handlers, CallRecorder recorder) : CimTransport
{
    private volatile bool _isDisposed;

    public override CimCapabilities Capabilities =>
        server.AbsentBecomesNull ? server.Capabilities & ~CimCapabilities.PartialModify : server.Capabilities;

    public override ValueTask DisposeAsync()
    {
        _isDisposed = true;
        return base.DisposeAsync();
    }

    protected override async Task<CimObject> GetAsync(CimGetRequest request, CancellationToken cancellationToken)
    {
        var call = new CimRecordedCall(CimCallKind.Get, request, server.Time.GetUtcNow()) { Path = request.Path };
        CimObject? row = null;
        await PerformAsync(call, () => row = Read(request), cancellationToken).ConfigureAwait(false);
        return row!;
    }

    protected override async IAsyncEnumerable<CimObject> QueryAsync(CimQueryRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var stream = new QueryStream(request, repository, server);
        Record(stream.Call);
        CimFault[] faults = server.Faults.Take(stream.Call);
        server.CountOpenQueries(1);
        try
        {
            while (await GuardAsync(stream.Call, () => stream.MoveNextAsync(faults, cancellationToken)).ConfigureAwait(false))
                yield return stream.Current!;
        }
        finally
        {
            server.CountOpenQueries(-1);
        }
    }

    protected override Task InvokeAsync(CimInvokeRequest request, CancellationToken cancellationToken)
    {
        var call = new CimRecordedCall(CimCallKind.Invoke, request, server.Time.GetUtcNow())
        {
            Path = request.Path,
            MethodName = request.MethodName,
            Values = CopyOf(request.Arguments.Select(argument => new KeyValuePair<string, CimValue>(argument.Name, argument.Value)), "__PARAMETERS"),
        };
        var dispatcher = new MethodDispatcher(server, repository, handlers);
        return PerformAsync(call, RunAsync, cancellationToken);

        async Task RunAsync() => call.ReturnValue = await dispatcher.RunAsync(request, cancellationToken).ConfigureAwait(false);
    }

    protected override async Task CreateAsync(CimCreateRequest request, CancellationToken cancellationToken)
    {
        var source = new CimSource(request.Instance);
        IEnumerable<int> loaded = Enumerable.Range(0, source.PropertyCount).Where(source.IsLoaded);
        var call = new CimRecordedCall(CimCallKind.Create, request, server.Time.GetUtcNow()) { Values = ValuesOf(source, loaded) };
        StoredInstance? created = null;
        await PerformAsync(call, () => created = Create(request), cancellationToken).ConfigureAwait(false);
        ValueExport.Push(request.Instance, created!, created!.Class.Keys);
    }

    protected override Task ModifyAsync(CimModifyRequest request, CancellationToken cancellationToken)
    {
        var call = new CimRecordedCall(CimCallKind.Modify, request, server.Time.GetUtcNow())
        {
            Path = request.Path,
            Values = ValuesOf(new CimSource(request.Instance), request.Properties),
        };
        return PerformAsync(call, () => Modify(request), cancellationToken);
    }

    protected override Task DeleteAsync(CimDeleteRequest request, CancellationToken cancellationToken)
    {
        var call = new CimRecordedCall(CimCallKind.Delete, request, server.Time.GetUtcNow()) { Path = request.Path };
        return PerformAsync(call, () => Delete(request), cancellationToken);
    }

    private static async Task<T> GuardAsync<T>(CimRecordedCall call, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            call.Error = failure;
            throw;
        }
    }

    private void Record(CimRecordedCall call)
    {
        if (_isDisposed)
            throw new ObjectDisposedException(nameof(CimConnection), $"The connection was disposed before the call {call}. Connect to the test server again.");

        recorder.Add(call);
    }

    private Task PerformAsync(CimRecordedCall call, Action work, CancellationToken cancellationToken) => PerformAsync(
        call,
        () => repository.RunAsync(() =>
        {
            work();
            return Task.FromResult(true);
        }),
        cancellationToken);

    private async Task PerformAsync(CimRecordedCall call, Func<Task> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Record(call);
        CimFault[] faults = server.Faults.Take(call);
        await GuardAsync(call, async () =>
        {
            await StrikeAsync(FaultMoment.BeforeWork).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            await work().ConfigureAwait(false);
            await StrikeAsync(FaultMoment.AfterWork).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);

        async Task StrikeAsync(FaultMoment moment)
        {
            foreach (CimFault fault in faults)
                await fault.StrikeAsync(call, moment, rows: 0, server.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    private CimObject Read(CimGetRequest request)
    {
        StoredInstance instance = repository.Require(request.Namespace, request.Path);
        CimObject row = request.CreateRow(instance.Class.Name);
        ValueExport.Push(row, instance, ColumnPick.ForGet(instance.Class, request.Properties));
        return row;
    }

    private StoredInstance Create(CimCreateRequest request)
    {
        InstanceWrite write = repository.BeginCreate(repository.Classes.Require(request.ClassName, request.Namespace), request.Namespace);
        write.SetLoaded(new CimSource(request.Instance));
        handlers.RunHooks(CimCallKind.Create, write);
        return repository.Insert(write);
    }

    private void Modify(CimModifyRequest request)
    {
        InstanceWrite write = repository.BeginModify(repository.Require(request.Namespace, request.Path));
        write.Set(new CimSource(request.Instance), request.Properties);
        if (server.AbsentBecomesNull)
            write.ClearAbsent();
        handlers.RunHooks(CimCallKind.Modify, write);
        repository.Apply(write);
    }

    private void Delete(CimDeleteRequest request)
    {
        StoredInstance instance = repository.Require(request.Namespace, request.Path);
        handlers.RunHooks(CimCallKind.Delete, repository.BeginModify(instance));
        repository.Remove(instance);
    }

    private static CimRecord ValuesOf(CimSource source, IEnumerable<int> properties) =>
        CopyOf(properties.Select(property => new KeyValuePair<string, CimValue>(source.NameOf(property), source.Read(property))), source.ClassName);

    private static CimRecord CopyOf(IEnumerable<KeyValuePair<string, CimValue>> values, string className)
    {
        var copy = new CimRecord(className);
        foreach (KeyValuePair<string, CimValue> value in values)
            copy.Add(value.Key, ValueImport.Snapshot(value.Value));
        return copy;
    }
}
