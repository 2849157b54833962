namespace TypedCim.Tests.Fakes;

/// <summary>A stream of rows that tells how far it was read and whether it was disposed.</summary>
internal sealed class RowStream(IEnumerable<CimObject> rows, Func<int, CancellationToken, Task> before)
    : IAsyncEnumerable<CimObject>, IAsyncEnumerator<CimObject>
{
    private readonly IEnumerator<CimObject> _rows = rows.GetEnumerator();
    private CancellationToken _cancellationToken;

    public CimObject Current => _rows.Current;

    internal int Moves { get; private set; }

    internal int Disposals { get; private set; }

    public IAsyncEnumerator<CimObject> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        _cancellationToken = cancellationToken;
        return this;
    }

    public async ValueTask<bool> MoveNextAsync()
    {
        Moves++;
        await before(Moves, _cancellationToken);
        return _rows.MoveNext();
    }

    public ValueTask DisposeAsync()
    {
        Disposals++;
        _rows.Dispose();
        return default;
    }
}
