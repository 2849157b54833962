namespace TypedCim.ConfigMgr;

/// <summary>Which of the equal weekdays of a month. The numbers are those of <see cref="SMS_ST_RecurMonthlyByWeekday.WeekOrder"/>.</summary>
public enum ScheduleWeekOrder
{
    /// <summary>The last one, whether it is the fourth or the fifth.</summary>
    Last = 0,

    /// <summary>The first one.</summary>
    First = 1,

    /// <summary>The second one.</summary>
    Second = 2,

    /// <summary>The third one.</summary>
    Third = 3,

    /// <summary>The fourth one.</summary>
    Fourth = 4,
}
