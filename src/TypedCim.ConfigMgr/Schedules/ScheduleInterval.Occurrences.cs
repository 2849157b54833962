namespace TypedCim.ConfigMgr;

public sealed partial class ScheduleInterval
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;

    /// <summary>The starts of the occurrences from a time on, one after the other; endless for a schedule that repeats.</summary>
    /// <param name="from">The time, in UTC or as a clock reading as <see cref="IsUtc"/> tells; the occurrence at this very time counts.</param>
    /// <returns>The starts. A day of the month that a month does not have is skipped in that month; 0 is always its last day.</returns>
    /// <exception cref="InvalidOperationException">The schedule has unknown bits.</exception>
    public IEnumerable<DateTime> OccurrencesFrom(DateTime from)
    {
        RequireKnown();
        return Kind switch
        {
            ScheduleIntervalKind.Interval => Steps(Start, Distance!.Value, from),
            ScheduleIntervalKind.Weekly => Steps(NextDay(Start, DayOfWeek!.Value), TimeSpan.FromDays(DaysOfWeek * Weeks!.Value), from),
            ScheduleIntervalKind.MonthlyByWeekday or ScheduleIntervalKind.MonthlyByDate => Monthly(from),
            _ => Start >= from ? [Start] : [],
        };
    }

    /// <summary>The start of the next occurrence.</summary>
    /// <param name="from">The time, in UTC or as a clock reading as <see cref="IsUtc"/> tells; the occurrence at this very time counts.</param>
    /// <returns>The start; null when there is no further one.</returns>
    /// <exception cref="InvalidOperationException">The schedule has unknown bits.</exception>
    public DateTime? NextOccurrence(DateTime from)
    {
        foreach (DateTime start in OccurrencesFrom(from))
            return start;
        return null;
    }

    private static IEnumerable<DateTime> Steps(DateTime first, TimeSpan distance, DateTime from)
    {
        long steps = from <= first ? 0 : (from.Ticks - first.Ticks + distance.Ticks - 1) / distance.Ticks;
        for (long left = (DateTime.MaxValue.Ticks - first.Ticks) / distance.Ticks; steps <= left; steps++)
            yield return first.AddTicks(steps * distance.Ticks);
    }

    private static DateTime NextDay(DateTime start, DayOfWeek day) => start.AddDays(((int)day - (int)start.DayOfWeek + DaysOfWeek) % DaysOfWeek);

    private IEnumerable<DateTime> Monthly(DateTime from)
    {
        DateTime start = Start;
        DateTime earliest = from > start ? from : start;
        int step = Months!.Value;
        int first = MonthNumber(start);

        // The month of `earliest`, or the next one that the step meets.
        int month = first + ((MonthNumber(earliest) - first + step - 1) / step * step);
        for (; month < DateTime.MaxValue.Year * MonthsOfYear + MonthsOfYear; month += step)
        {
            if (DayIn(month / MonthsOfYear, (month % MonthsOfYear) + 1) is { } day && day.Add(start.TimeOfDay) is var occurrence && occurrence >= earliest)
                yield return DateTime.SpecifyKind(occurrence, start.Kind);
        }
    }

    private DateTime? DayIn(int year, int month)
    {
        int days = DateTime.DaysInMonth(year, month);
        if (Kind == ScheduleIntervalKind.MonthlyByDate)
            return DayOfMonth == 0 ? Date(year, month, days) : DayOfMonth <= days ? Date(year, month, DayOfMonth!.Value) : null;

        return WeekOrder == ScheduleWeekOrder.Last
            ? NextDay(Date(year, month, days - DaysOfWeek + 1), DayOfWeek!.Value)
            : NextDay(Date(year, month, 1), DayOfWeek!.Value).AddDays(DaysOfWeek * ((int)WeekOrder!.Value - 1));
    }

    private static DateTime Date(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);

    private static int MonthNumber(DateTime date) => (date.Year * MonthsOfYear) + date.Month - 1;
}
