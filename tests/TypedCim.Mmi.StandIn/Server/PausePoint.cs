namespace MmiStandIn;

/// <summary>Lets a test hold the server in the middle of an operation, without any clock.</summary>
public sealed class PausePoint : IDisposable
{
    private readonly ManualResetEvent _isFree = new(initialState: true);
    private readonly ManualResetEventSlim _isReached = new(initialState: false);
    private volatile string? _operation;
    private int _rows = int.MaxValue;

    /// <summary>Holds operations after a number of results.</summary>
    /// <param name="rows">How many results go out first; 0 for none.</param>
    /// <param name="operation">Their name, such as <c>GetInstance</c>; null for all.</param>
    public void After(int rows, string? operation = null)
    {
        _operation = operation;
        _isReached.Reset();
        _isFree.Reset();
        Volatile.Write(ref _rows, rows);
    }

    /// <summary>Lets all operations go on.</summary>
    public void Release()
    {
        Volatile.Write(ref _rows, int.MaxValue);
        _isFree.Set();
    }

    /// <summary>Completes when an operation is held.</summary>
    /// <returns>True; false when none came for a long time.</returns>
    public Task<bool> ReachedAsync() => Task.Run(() => _isReached.Wait(TimeSpan.FromMinutes(1)));

    /// <inheritdoc/>
    public void Dispose()
    {
        _isFree.Dispose();
        _isReached.Dispose();
    }

    internal bool Wait(string operation, int rows, WaitHandle stopped)
    {
        if (rows < Volatile.Read(ref _rows) || (_operation is { } held && !string.Equals(held, operation, StringComparison.Ordinal)))
            return true;

        _isReached.Set();
        return WaitHandle.WaitAny([stopped, _isFree]) == 1;
    }
}
