using System.Runtime.InteropServices;

namespace TypedCim.ConfigMgr;

/// <summary>A field of the 64 bits of an interval string; bit 0 is the lowest.</summary>
/// <remarks>The layout was described publicly in 2007 and is what decoders of client schedules read. Which payload fields mean something depends on the type.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ScheduleBits(int shift, int width)
{
    internal static readonly ScheduleBits IsUtc = new(0, 1);
    internal static readonly ScheduleBits Kind = new(19, 3);

    internal static readonly ScheduleBits DurationDays = new(22, 5);
    internal static readonly ScheduleBits DurationHours = new(27, 5);
    internal static readonly ScheduleBits DurationMinutes = new(32, 6);

    internal static readonly ScheduleBits Year = new(38, 6);
    internal static readonly ScheduleBits Month = new(44, 4);
    internal static readonly ScheduleBits Day = new(48, 5);
    internal static readonly ScheduleBits Hour = new(53, 5);
    internal static readonly ScheduleBits Minute = new(58, 6);

    internal static readonly ScheduleBits IntervalDays = new(3, 5);
    internal static readonly ScheduleBits IntervalHours = new(8, 5);
    internal static readonly ScheduleBits IntervalMinutes = new(13, 6);

    internal static readonly ScheduleBits Weeks = new(13, 3);
    internal static readonly ScheduleBits Weekday = new(16, 3);

    internal static readonly ScheduleBits WeekOrder = new(9, 3);
    internal static readonly ScheduleBits WeekdayMonths = new(12, 4);

    internal static readonly ScheduleBits DateMonths = new(10, 4);
    internal static readonly ScheduleBits DayOfMonth = new(14, 5);

    private ulong Mask => ((1UL << width) - 1) << shift;

    internal int Read(ulong bits) => (int)((bits & Mask) >> shift);

    internal ulong Write(int value) => ((ulong)value << shift) & Mask;

    /// <summary>The payload bits (1 to 18) that a type gives no meaning.</summary>
    internal static ulong Unknown(ScheduleIntervalKind kind, ulong bits)
    {
        ulong known = kind switch
        {
            ScheduleIntervalKind.Interval => IntervalDays.Mask | IntervalHours.Mask | IntervalMinutes.Mask,
            ScheduleIntervalKind.Weekly => Weeks.Mask | Weekday.Mask,
            ScheduleIntervalKind.MonthlyByWeekday => WeekOrder.Mask | WeekdayMonths.Mask | Weekday.Mask,
            ScheduleIntervalKind.MonthlyByDate => DateMonths.Mask | DayOfMonth.Mask,
            _ => 0,
        };
        return bits & new ScheduleBits(1, 18).Mask & ~known;
    }
}
