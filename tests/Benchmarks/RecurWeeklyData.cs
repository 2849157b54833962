namespace TypedCim.Tests.Benchmarks;

/// <summary>A plain token that repeats weekly.</summary>
public sealed class RecurWeeklyData : ScheduleTokenData
{
    public uint? Day { get; set; }

    public uint? ForNumberOfWeeks { get; set; }
}
