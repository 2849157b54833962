namespace ConfigMgrTasks.Tests;

/// <summary>A time in which every wait is over at once, after the test has done what happens meanwhile: so a loop that waits drives the test's clock.</summary>
/// <param name="meanwhile">Told the number of the wait, from 1, and its length.</param>
internal sealed class DrivenTime(Action<int, TimeSpan> meanwhile) : TimeProvider
{
    private readonly List<TimeSpan> _waits = [];

    internal IReadOnlyList<TimeSpan> Waits => _waits;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _waits.Add(dueTime);
        meanwhile(_waits.Count, dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
