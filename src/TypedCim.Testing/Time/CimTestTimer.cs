namespace TypedCim.Testing;

/// <summary>A timer of a <see cref="CimTestClock"/>; the clock guards its fields.</summary>
/// <param name="clock">The clock.</param>
/// <param name="callback">What to call when the time comes.</param>
/// <param name="state">What to pass to it.</param>
internal sealed class CimTestTimer(CimTestClock clock, TimerCallback callback, object? state) : ITimer
{
    internal DateTimeOffset Due { get; set; }

    internal TimeSpan Period { get; set; }

    internal bool IsDisposed { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period) => clock.Schedule(this, dueTime, period);

    public void Dispose() => clock.Remove(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }

    internal void Fire() => callback(state);
}
