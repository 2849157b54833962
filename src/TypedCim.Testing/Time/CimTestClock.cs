namespace TypedCim.Testing;

/// <summary>A clock that stands still until a test moves it: deadlines, delays and simulations run on it without waiting.</summary>
/// <remarks>Its time zone is UTC, so that results do not depend on the machine. All members are safe for use by several threads.</remarks>
public sealed class CimTestClock : TimeProvider
{
    private readonly object _gate = new();
    private readonly List<CimTestTimer> _timers = [];
    private readonly DateTimeOffset _start;
    private DateTimeOffset _now;

    /// <summary>Makes a clock that stands at 1 January 2024, 00:00 UTC.</summary>
    public CimTestClock()
        : this(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>Makes a clock that stands at a moment.</summary>
    /// <param name="start">The moment.</param>
    public CimTestClock(DateTimeOffset start) => _start = _now = start.ToUniversalTime();

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>How many timers wait for their time: a test can see that a call has begun to wait.</summary>
    public int ActiveTimers
    {
        get
        {
            lock (_gate)
                return _timers.Count;
        }
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _now;
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => (GetUtcNow() - _start).Ticks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new CimTestTimer(this, callback ?? throw new ArgumentNullException(nameof(callback)), state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock on and fires the timers that become due, in the order of their time and each at its own time.</summary>
    /// <param name="length">How far; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public void Advance(TimeSpan length)
    {
        if (length < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(length), length, "A clock goes forward only.");

        DateTimeOffset end = GetUtcNow() + length;
        while (TakeDue(end) is { } timer)
            timer.Fire();

        lock (_gate)
            _now = end > _now ? end : _now;
    }

    internal bool Schedule(CimTestTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            if (timer.IsDisposed)
                return false;

            timer.Period = period;
            if (dueTime == Timeout.InfiniteTimeSpan)
                return true;

            timer.Due = _now + dueTime;
            _timers.Add(timer);
        }

        return true;
    }

    internal void Remove(CimTestTimer timer)
    {
        lock (_gate)
        {
            timer.IsDisposed = true;
            _timers.Remove(timer);
        }
    }

    // A timer with a due time of zero fires with the next Advance, at the latest: nothing runs behind the test's back.
    private CimTestTimer? TakeDue(DateTimeOffset end)
    {
        lock (_gate)
        {
            CimTestTimer? next = null;
            foreach (CimTestTimer timer in _timers)
            {
                if (timer.Due <= end && (next is null || timer.Due < next.Due))
                    next = timer;
            }

            if (next is null)
                return null;

            _now = next.Due > _now ? next.Due : _now;
            _timers.Remove(next);
            if (next.Period > TimeSpan.Zero)
            {
                next.Due += next.Period;
                _timers.Add(next);
            }

            return next;
        }
    }
}
