namespace TypedCim.ConfigMgr.Testing;

/// <summary>Rings when time has passed, in the flow of the call that set the alarm.</summary>
/// <remarks>
/// The server shows what a call writes to the flow of that call alone until the call has succeeded. An alarm that rings in this flow finds the rows of its
/// copy at any time, and finds none when the call was taken back; so an alarm is never switched off, it looks whether it still counts. Alarms ring one
/// at a time, for each changes several rows.
/// </remarks>
/// <param name="time">The clock.</param>
internal sealed class AlarmClock(TimeProvider time)
{
    // A timer that nobody refers to may be collected before it rings.
    private readonly HashSet<ITimer> _set = [];
    private readonly object _ringing = new();

    internal void Set(TimeSpan delay, Action ring)
    {
        var flow = ExecutionContext.Capture();
        ITimer? timer = null;
        timer = time.CreateTimer(_ => Ring(timer!, flow, ring), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        lock (_set)
            _set.Add(timer);
        timer.Change(delay, Timeout.InfiniteTimeSpan);
    }

    private void Ring(ITimer timer, ExecutionContext? flow, Action ring)
    {
        lock (_set)
            _set.Remove(timer);
        timer.Dispose();
        if (flow is null)
            Ring(ring);
        else
            ExecutionContext.Run(flow, _ => Ring(ring), state: null);
    }

    private void Ring(Action ring)
    {
        lock (_ringing)
        {
            try
            {
                ring();
            }
            catch (CimException gone) when (gone.Status == CimStatus.NotFound)
            {
                // A call has taken the rows away between two steps: there is nothing left to do.
            }
        }
    }
}
