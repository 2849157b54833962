namespace TypedCim.Tests.Fakes;

/// <summary>A transport that notes every request and answers as the test says.</summary>
internal sealed class FakeTransport : CimTransport
{
    public override CimCapabilities Capabilities => Can;

    internal CimCapabilities Can { get; init; } = CimCapabilities.PartialModify | CimCapabilities.RawQuery | CimCapabilities.Ordering;

    internal List<CimRequest> Requests { get; } = [];

    internal Func<CancellationToken, Task> Wait { get; init; } = _ => Task.CompletedTask;

    internal Func<CimGetRequest, CimObject> OnGet { get; init; } = request => request.CreateRow(request.ClassName);

    internal Func<CimQueryRequest, CancellationToken, IAsyncEnumerable<CimObject>> OnQuery { get; init; } = (_, _) => AsyncEnumerable.Empty<CimObject>();

    internal Action<CimInvokeRequest> OnInvoke { get; init; } = _ => { };

    internal Action<CimCreateRequest> OnCreate { get; init; } = _ => { };

    internal int Disposals { get; private set; }

    internal T Sent<T>()
        where T : CimRequest => Requests.OfType<T>().Single();

    public override ValueTask DisposeAsync()
    {
        Disposals++;
        return base.DisposeAsync();
    }

    protected override async Task<CimObject> GetAsync(CimGetRequest request, CancellationToken cancellationToken)
    {
        await Take(request, cancellationToken);
        return OnGet(request);
    }

    protected override IAsyncEnumerable<CimObject> QueryAsync(CimQueryRequest request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        return OnQuery(request, cancellationToken);
    }

    protected override async Task InvokeAsync(CimInvokeRequest request, CancellationToken cancellationToken)
    {
        await Take(request, cancellationToken);
        OnInvoke(request);
    }

    protected override async Task CreateAsync(CimCreateRequest request, CancellationToken cancellationToken)
    {
        await Take(request, cancellationToken);
        OnCreate(request);
    }

    protected override Task ModifyAsync(CimModifyRequest request, CancellationToken cancellationToken) => Take(request, cancellationToken);

    protected override Task DeleteAsync(CimDeleteRequest request, CancellationToken cancellationToken) => Take(request, cancellationToken);

    private Task Take(CimRequest request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        return Wait(cancellationToken);
    }
}
