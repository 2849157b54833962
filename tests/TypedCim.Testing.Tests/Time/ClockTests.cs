namespace TypedCim.Testing.Tests.Time;

public sealed class ClockTests
{
    private static readonly DateTimeOffset s_start = new(2030, 5, 1, 12, 0, 0, TimeSpan.FromHours(2));

    private readonly CimTestClock _clock = new(s_start);

    [Fact]
    public void ClockStandsStillUntilItIsMoved()
    {
        long begin = _clock.GetTimestamp();

        Assert.Equal(s_start, _clock.GetUtcNow());
        Assert.Equal(TimeSpan.Zero, _clock.GetUtcNow().Offset);
        _clock.Advance(TimeSpan.FromMinutes(90));

        Assert.Equal(s_start.AddMinutes(90), _clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromMinutes(90), _clock.GetElapsedTime(begin));
        Assert.Equal(TimeSpan.Zero, _clock.LocalTimeZone.BaseUtcOffset);
        Assert.Throws<ArgumentOutOfRangeException>(() => _clock.Advance(TimeSpan.FromTicks(-1)));
        Assert.Equal(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), new CimTestClock().GetUtcNow());
    }

    [Fact]
    public void TimersFireInTheOrderOfTheirTimeEachAtItsOwnTime()
    {
        var fired = new List<string>();
        using ITimer late = Timer("late", 30, Timeout.Infinite, fired);
        using ITimer often = Timer("often", 10, 15, fired);
        using ITimer never = Timer("never", Timeout.Infinite, Timeout.Infinite, fired);

        _clock.Advance(TimeSpan.FromSeconds(41));

        Assert.Equal("often 10, often 25, late 30, often 40", string.Join(", ", fired));
        Assert.Equal(1, _clock.ActiveTimers);
        Assert.Equal(s_start.AddSeconds(41), _clock.GetUtcNow());
    }

    [Fact]
    public void ChangedTimerFollowsItsNewTimeAndDisposedOneIsSilent()
    {
        var fired = new List<string>();
        ITimer timer = Timer("a", 10, Timeout.Infinite, fired);

        Assert.True(timer.Change(TimeSpan.FromSeconds(20), Timeout.InfiniteTimeSpan));
        _clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Empty(fired);
        timer.Dispose();
        Assert.False(timer.Change(TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan));
        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Empty(fired);
        Assert.Equal(0, _clock.ActiveTimers);
    }

    [Fact]
    public void TimerMadeByATimerFiresInTheSameAdvanceWhenItIsDue()
    {
        var fired = new List<string>();
        var made = new List<ITimer>();
        made.Add(_clock.CreateTimer(_ => made.Add(Timer("second", 5, Timeout.Infinite, fired)), null, TimeSpan.FromSeconds(10), Timeout.InfiniteTimeSpan));

        _clock.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal("second 15", Assert.Single(fired));
        Assert.Equal(2, made.Count);
    }

    [Fact]
    public async Task DelaysAndCancellationsOfTheFrameworkRunOnIt()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(5), _clock);
        Task delay = Task.Delay(TimeSpan.FromSeconds(10), _clock);
        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.True(source.IsCancellationRequested);
        Assert.False(delay.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(5));
        await delay;
    }

    private ITimer Timer(string name, int due, int period, List<string> fired) => _clock.CreateTimer(
        _ => fired.Add(name + " " + (_clock.GetUtcNow() - s_start).TotalSeconds),
        null,
        due == Timeout.Infinite ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(due),
        period == Timeout.Infinite ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(period));
}
