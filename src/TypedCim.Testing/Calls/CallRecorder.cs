namespace TypedCim.Testing;

/// <summary>Keeps the calls in the order in which they came.</summary>
internal sealed class CallRecorder
{
    private readonly object _gate = new();
    private readonly List<CimRecordedCall> _calls = [];

    internal IReadOnlyList<CimRecordedCall> Calls
    {
        get
        {
            lock (_gate)
                return [.. _calls];
        }
    }

    internal void Add(CimRecordedCall call)
    {
        lock (_gate)
        {
            _calls.Add(call);
            call.Number = _calls.Count;
        }
    }

    internal void Clear()
    {
        lock (_gate)
            _calls.Clear();
    }
}
