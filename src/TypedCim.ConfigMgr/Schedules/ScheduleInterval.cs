using System.Globalization;

namespace TypedCim.ConfigMgr;

/// <summary>A schedule of Configuration Manager: a start, a duration and a repetition, as one interval string of 16 hexadecimal digits holds them.</summary>
/// <remarks>
/// <para>Maintenance windows, client settings and collections keep schedules as interval strings, assignments as arrays of <see cref="SMS_ScheduleToken"/>. This type turns one into the
/// other without the site's <c>SMS_ScheduleMethods</c>: <see cref="Parse"/> and <see cref="ToString()"/>, <see cref="FromToken"/> and <see cref="ToToken"/>.</para>
/// <para>A string has minutes, no seconds, and starts in the years 1970 to 2033. A start whose kind is <see cref="DateTimeKind.Utc"/> is UTC; any other is the clock of the computer
/// that evaluates the schedule.</para>
/// </remarks>
public sealed partial class ScheduleInterval : IEquatable<ScheduleInterval>
{
    private const int FirstYear = 1970;
    private const int LastYear = 2033;
    private const int LongestDays = 31;

    private readonly ulong _bits;

    private ScheduleInterval(ulong bits) => _bits = bits;

    /// <summary>How it repeats.</summary>
    public ScheduleIntervalKind Kind => (ScheduleIntervalKind)ScheduleBits.Kind.Read(_bits);

    /// <summary>Whether the start and the occurrences are UTC; otherwise they are readings of the clock of the computer that evaluates the schedule.</summary>
    public bool IsUtc => ScheduleBits.IsUtc.Read(_bits) != 0;

    /// <summary>The start, to the minute. Its kind is <see cref="DateTimeKind.Utc"/> or <see cref="DateTimeKind.Unspecified"/>.</summary>
    public DateTime Start => new(
        FirstYear + ScheduleBits.Year.Read(_bits),
        ScheduleBits.Month.Read(_bits),
        ScheduleBits.Day.Read(_bits),
        ScheduleBits.Hour.Read(_bits),
        ScheduleBits.Minute.Read(_bits),
        0,
        IsUtc ? DateTimeKind.Utc : DateTimeKind.Unspecified);

    /// <summary>How long an occurrence lasts; zero where it is a moment.</summary>
    public TimeSpan Duration => new(
        ScheduleBits.DurationDays.Read(_bits), ScheduleBits.DurationHours.Read(_bits), ScheduleBits.DurationMinutes.Read(_bits), 0);

    /// <summary>The distance between two occurrences of kind <see cref="ScheduleIntervalKind.Interval"/>; null for the other kinds.</summary>
    public TimeSpan? Distance => Kind == ScheduleIntervalKind.Interval
        ? new TimeSpan(ScheduleBits.IntervalDays.Read(_bits), ScheduleBits.IntervalHours.Read(_bits), ScheduleBits.IntervalMinutes.Read(_bits), 0)
        : null;

    /// <summary>The weeks between two occurrences of kind <see cref="ScheduleIntervalKind.Weekly"/>, 1 to 4; null for the other kinds.</summary>
    public int? Weeks => Kind == ScheduleIntervalKind.Weekly ? ScheduleBits.Weeks.Read(_bits) : null;

    /// <summary>The months between two occurrences of the monthly kinds, 1 to 12; null for the other kinds.</summary>
    public int? Months => Kind switch
    {
        ScheduleIntervalKind.MonthlyByWeekday => ScheduleBits.WeekdayMonths.Read(_bits),
        ScheduleIntervalKind.MonthlyByDate => ScheduleBits.DateMonths.Read(_bits),
        _ => null,
    };

    /// <summary>The day of the week of the kinds <see cref="ScheduleIntervalKind.Weekly"/> and <see cref="ScheduleIntervalKind.MonthlyByWeekday"/>; null for the other kinds.</summary>
    public DayOfWeek? DayOfWeek => Kind is ScheduleIntervalKind.Weekly or ScheduleIntervalKind.MonthlyByWeekday
        ? (DayOfWeek)(ScheduleBits.Weekday.Read(_bits) - 1)
        : null;

    /// <summary>Which of these weekdays of a month, for kind <see cref="ScheduleIntervalKind.MonthlyByWeekday"/>; null for the other kinds.</summary>
    public ScheduleWeekOrder? WeekOrder => Kind == ScheduleIntervalKind.MonthlyByWeekday ? (ScheduleWeekOrder)ScheduleBits.WeekOrder.Read(_bits) : null;

    /// <summary>The day of the month of kind <see cref="ScheduleIntervalKind.MonthlyByDate"/>, 1 to 31, or 0 for the last day; null for the other kinds.</summary>
    public int? DayOfMonth => Kind == ScheduleIntervalKind.MonthlyByDate ? ScheduleBits.DayOfMonth.Read(_bits) : null;

    /// <summary>Whether the string carries something that its type is not known to have, such as the day offset that sites add to a weekday of the month since 2019.</summary>
    /// <remarks>The bits are kept by <see cref="ToString()"/>; occurrences, text and token would be wrong, so asking for these is an error.</remarks>
    public bool HasUnknownBits => ScheduleBits.Unknown(Kind, _bits) != 0;

    /// <summary>A schedule that happens once.</summary>
    /// <param name="start">The start; years 1970 to 2033.</param>
    /// <param name="duration">The duration, in whole minutes, below 32 days.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value does not fit into an interval string.</exception>
    public static ScheduleInterval Once(DateTime start, TimeSpan duration = default) => new(Bits(ScheduleIntervalKind.NonRecurring, start, duration));

    /// <summary>A schedule that repeats at a fixed distance.</summary>
    /// <param name="start">The start; years 1970 to 2033.</param>
    /// <param name="distance">1 to 59 minutes, 1 to 23 hours, or 1 to 31 days.</param>
    /// <param name="duration">The duration, in whole minutes, below 32 days.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value does not fit into an interval string.</exception>
    public static ScheduleInterval Every(DateTime start, TimeSpan distance, TimeSpan duration = default)
    {
        bool isOneUnit = distance.Ticks > 0 && distance.Days <= LongestDays && distance.Ticks % (distance.Days > 0 ? TimeSpan.TicksPerDay
            : distance.Hours > 0 ? TimeSpan.TicksPerHour : TimeSpan.TicksPerMinute) == 0;
        if (!isOneUnit)
            throw new ArgumentOutOfRangeException(nameof(distance), distance, "A schedule repeats every 1 to 59 minutes, 1 to 23 hours, or 1 to 31 days.");

        return new ScheduleInterval(Bits(ScheduleIntervalKind.Interval, start, duration)
            | ScheduleBits.IntervalDays.Write(distance.Days)
            | ScheduleBits.IntervalHours.Write(distance.Hours)
            | ScheduleBits.IntervalMinutes.Write(distance.Minutes));
    }

    /// <summary>A schedule that repeats on a day of the week.</summary>
    /// <param name="start">The start; years 1970 to 2033. The first occurrence is the first such day from here on, at this time of day.</param>
    /// <param name="day">The day of the week.</param>
    /// <param name="weeks">The weeks between two occurrences, 1 to 4.</param>
    /// <param name="duration">The duration, in whole minutes, below 32 days.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value does not fit into an interval string.</exception>
    public static ScheduleInterval Weekly(DateTime start, DayOfWeek day, int weeks = 1, TimeSpan duration = default) =>
        new(Bits(ScheduleIntervalKind.Weekly, start, duration)
            | ScheduleBits.Weekday.Write(Check((int)day, 0, 6, nameof(day)) + 1)
            | ScheduleBits.Weeks.Write(Check(weeks, 1, 4, nameof(weeks))));

    /// <summary>A schedule that repeats on a weekday of the month, such as the second Tuesday.</summary>
    /// <param name="start">The start; years 1970 to 2033. Months are counted from its month.</param>
    /// <param name="order">Which of these weekdays of the month.</param>
    /// <param name="day">The day of the week.</param>
    /// <param name="months">The months between two occurrences, 1 to 12.</param>
    /// <param name="duration">The duration, in whole minutes, below 32 days.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value does not fit into an interval string.</exception>
    public static ScheduleInterval MonthlyByWeekday(DateTime start, ScheduleWeekOrder order, DayOfWeek day, int months = 1, TimeSpan duration = default) =>
        new(Bits(ScheduleIntervalKind.MonthlyByWeekday, start, duration)
            | ScheduleBits.WeekOrder.Write(Check((int)order, 0, 4, nameof(order)))
            | ScheduleBits.Weekday.Write(Check((int)day, 0, 6, nameof(day)) + 1)
            | ScheduleBits.WeekdayMonths.Write(Check(months, 1, 12, nameof(months))));

    /// <summary>A schedule that repeats on a day of the month.</summary>
    /// <param name="start">The start; years 1970 to 2033. Months are counted from its month.</param>
    /// <param name="day">The day, 1 to 31, or 0 for the last one.</param>
    /// <param name="months">The months between two occurrences, 1 to 12.</param>
    /// <param name="duration">The duration, in whole minutes, below 32 days.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value does not fit into an interval string.</exception>
    public static ScheduleInterval MonthlyByDate(DateTime start, int day, int months = 1, TimeSpan duration = default) =>
        new(Bits(ScheduleIntervalKind.MonthlyByDate, start, duration)
            | ScheduleBits.DayOfMonth.Write(Check(day, 0, 31, nameof(day)))
            | ScheduleBits.DateMonths.Write(Check(months, 1, 12, nameof(months))));

    /// <inheritdoc/>
    public bool Equals(ScheduleInterval? other) => other is not null && other._bits == _bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScheduleInterval);

    /// <inheritdoc/>
    public override int GetHashCode() => _bits.GetHashCode();

    /// <summary>The interval string.</summary>
    /// <returns>16 upper-case hexadecimal digits.</returns>
    public override string ToString() => _bits.ToString("X16", CultureInfo.InvariantCulture);

    private static ulong Bits(ScheduleIntervalKind kind, DateTime start, TimeSpan duration)
    {
        Check(start.Year, FirstYear, LastYear, nameof(start));
        if (duration < TimeSpan.Zero || duration.Days > LongestDays || duration.Ticks % TimeSpan.TicksPerMinute != 0)
            throw new ArgumentOutOfRangeException(nameof(duration), duration, "The duration of a schedule is 0 minutes to 31 days, 23 hours and 59 minutes, in whole minutes.");

        return ScheduleBits.Kind.Write((int)kind)
            | ScheduleBits.IsUtc.Write(start.Kind == DateTimeKind.Utc ? 1 : 0)
            | ScheduleBits.Year.Write(start.Year - FirstYear)
            | ScheduleBits.Month.Write(start.Month)
            | ScheduleBits.Day.Write(start.Day)
            | ScheduleBits.Hour.Write(start.Hour)
            | ScheduleBits.Minute.Write(start.Minute)
            | ScheduleBits.DurationDays.Write(duration.Days)
            | ScheduleBits.DurationHours.Write(duration.Hours)
            | ScheduleBits.DurationMinutes.Write(duration.Minutes);
    }

    private static int Check(int value, int lowest, int highest, string name) => value >= lowest && value <= highest
        ? value
        : throw new ArgumentOutOfRangeException(name, value, string.Format(CultureInfo.InvariantCulture, "The value must be from {0} to {1}.", lowest, highest));

    private void RequireKnown()
    {
        if (HasUnknownBits)
            throw new InvalidOperationException($"The schedule {this} has bits whose meaning for the kind {Kind} is not known. Let the site read it: SMS_ScheduleMethods.ReadFromString.");
    }
}
