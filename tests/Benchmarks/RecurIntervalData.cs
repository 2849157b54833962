namespace TypedCim.Tests.Benchmarks;

/// <summary>A plain token that repeats at a distance.</summary>
public sealed class RecurIntervalData : ScheduleTokenData
{
    public uint? DaySpan { get; set; }

    public uint? HourSpan { get; set; }

    public uint? MinuteSpan { get; set; }
}
