namespace MmiStandIn;

/// <summary>Lets a test hold the server in the middle of an operation, without any clock.</summary>
public sealed class PausePoint
{
    private readonly ManualResetEvent _isFree = new(initialState: true);
    private readonly ManualResetEventSlim _isReached = new(initialState: false);
    private int _rows = int.MaxValue;

    /// <summary>Holds every operation after a number of results.</summary>
    /// <param name="rows">How many results go out first; 0 for none.</param>
    public void After(int rows)
    {
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

    internal bool Wait(int rows, WaitHandle stopped)
    {
        if (rows < Volatile.Read(ref _rows))
            return true;

        _isReached.Set();
        return WaitHandle.WaitAny([stopped, _isFree]) == 1;
    }
}
