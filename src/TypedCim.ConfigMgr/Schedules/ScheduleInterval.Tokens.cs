namespace TypedCim.ConfigMgr;

public sealed partial class ScheduleInterval
{
    // What the provider takes for a token without a start.
    private static readonly DateTime DefaultStart = new(1970, 2, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Takes over a schedule token.</summary>
    /// <param name="token">One of the <c>SMS_ST_*</c> objects. Seconds of its start are cut; a start with an offset counts as the moment it names when IsGMT is set, else as a clock reading.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="NotSupportedException">The token is of another class, or has a day offset, for which the interval string is not known.</exception>
    /// <exception cref="ArgumentException">A value of the token does not fit into an interval string.</exception>
    public static ScheduleInterval FromToken(SMS_ScheduleToken token)
    {
        _ = token ?? throw new ArgumentNullException(nameof(token));
        DateTime start = StartOf(token);
        TimeSpan duration = new(Number(token.DayDuration), Number(token.HourDuration), Number(token.MinuteDuration), 0);
        return token switch
        {
            SMS_ST_NonRecurring => Once(start, duration),
            SMS_ST_RecurInterval every => Every(start, new TimeSpan(Number(every.DaySpan), Number(every.HourSpan), Number(every.MinuteSpan), 0), duration),
            SMS_ST_RecurWeekly weekly => Weekly(start, Day((int?)weekly.Day), Number(weekly.ForNumberOfWeeks), duration),
            SMS_ST_RecurMonthlyByWeekday monthly => MonthlyByWeekday(
                start, (ScheduleWeekOrder)((int?)monthly.WeekOrder ?? 0), Day((int?)monthly.Day), Number(monthly.ForNumberOfMonths), duration),
            SMS_ST_RecurMonthlyByWeekdayBase { OffsetDay: null or 0 } monthly => MonthlyByWeekday(
                start, (ScheduleWeekOrder)((int?)monthly.WeekOrder ?? 0), Day((int?)monthly.Day), Number(monthly.ForNumberOfMonths), duration),
            SMS_ST_RecurMonthlyByDate monthly => MonthlyByDate(start, Number(monthly.MonthDay), Number(monthly.ForNumberOfMonths), duration),
            SMS_ST_RecurMonthlyByWeekdayBase => throw new NotSupportedException("How an interval string holds OffsetDay is not known. Let the site write it: SMS_ScheduleMethods.WriteToString."),
            _ => throw new NotSupportedException($"A schedule cannot be made of {token.GetType().Name}: it is none of the classes whose interval string is known."),
        };
    }

    /// <summary>Makes the schedule token for this schedule, for <c>AssignedSchedule</c>, <c>RefreshSchedule</c> and the like.</summary>
    /// <returns>A new object of the class that belongs to <see cref="Kind"/>.</returns>
    /// <exception cref="InvalidOperationException">The schedule has unknown bits.</exception>
    public SMS_ScheduleToken ToToken()
    {
        RequireKnown();
        SMS_ScheduleToken token = Kind switch
        {
            ScheduleIntervalKind.Interval => new SMS_ST_RecurInterval
            {
                DaySpan = (uint)Distance!.Value.Days,
                HourSpan = (uint)Distance.Value.Hours,
                MinuteSpan = (uint)Distance.Value.Minutes,
            },
            ScheduleIntervalKind.Weekly => new SMS_ST_RecurWeekly
            {
                Day = (SMS_ST_RecurWeekly.DayValue)(DayOfWeek!.Value + 1),
                ForNumberOfWeeks = (uint)Weeks!.Value,
            },
            ScheduleIntervalKind.MonthlyByWeekday => new SMS_ST_RecurMonthlyByWeekday
            {
                Day = (SMS_ST_RecurMonthlyByWeekday.DayValue)(DayOfWeek!.Value + 1),
                WeekOrder = (SMS_ST_RecurMonthlyByWeekday.WeekOrderValue)WeekOrder!.Value,
                ForNumberOfMonths = (uint)Months!.Value,
            },
            ScheduleIntervalKind.MonthlyByDate => new SMS_ST_RecurMonthlyByDate { MonthDay = (uint)DayOfMonth!.Value, ForNumberOfMonths = (uint)Months!.Value },
            _ => new SMS_ST_NonRecurring(),
        };
        token.StartTime = CimDateTime.WithoutOffset(Start);
        token.IsGMT = IsUtc;
        token.DayDuration = (uint)Duration.Days;
        token.HourDuration = (uint)Duration.Hours;
        token.MinuteDuration = (uint)Duration.Minutes;
        return token;
    }

    private static DateTime StartOf(SMS_ScheduleToken token)
    {
        bool isUtc = token.IsGMT ?? false;
        DateTime start = token.StartTime is not { } time ? DefaultStart
            : isUtc && time.Kind == CimDateTimeKind.Point ? time.ToDateTimeOffset().UtcDateTime
            : time.ToDateTime();
        return DateTime.SpecifyKind(start, isUtc ? DateTimeKind.Utc : DateTimeKind.Unspecified);
    }

    private static DayOfWeek Day(int? number) => (DayOfWeek)((number ?? 0) - 1);

    private static int Number(uint? value) => checked((int)(value ?? 0));
}
