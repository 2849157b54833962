namespace TypedCim.ConfigMgr;

/// <summary>How a schedule repeats. The numbers are those of the interval string.</summary>
public enum ScheduleIntervalKind
{
    /// <summary>Once (<see cref="SMS_ST_NonRecurring"/>).</summary>
    NonRecurring = 1,

    /// <summary>At a fixed distance (<see cref="SMS_ST_RecurInterval"/>).</summary>
    Interval = 2,

    /// <summary>On a day of the week (<see cref="SMS_ST_RecurWeekly"/>).</summary>
    Weekly = 3,

    /// <summary>On a weekday of the month, such as the second Tuesday (<see cref="SMS_ST_RecurMonthlyByWeekday"/>).</summary>
    MonthlyByWeekday = 4,

    /// <summary>On a day of the month (<see cref="SMS_ST_RecurMonthlyByDate"/>).</summary>
    MonthlyByDate = 5,
}
