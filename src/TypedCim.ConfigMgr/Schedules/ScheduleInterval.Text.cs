using System.Globalization;

namespace TypedCim.ConfigMgr;

public sealed partial class ScheduleInterval
{
    private const int DigitsOfOne = 16;

    /// <summary>Reads an interval string of one schedule.</summary>
    /// <param name="text">16 hexadecimal digits.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="FormatException">The text is none, or says what no schedule can be; the message names the field.</exception>
    public static ScheduleInterval Parse(string text) => Read(text ?? throw new ArgumentNullException(nameof(text)), out string? problem)
        ?? throw new FormatException($"'{text}' is no schedule: {problem}.");

    /// <summary>Reads an interval string of one schedule.</summary>
    /// <param name="text">16 hexadecimal digits.</param>
    /// <param name="schedule">The schedule, or null.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ScheduleInterval? schedule)
    {
        schedule = text is null ? null : Read(text, out _);
        return schedule is not null;
    }

    /// <summary>Reads an interval string of any number of schedules, as <c>SMS_ScheduleMethods.WriteToString</c> writes it: one after the other.</summary>
    /// <param name="text">A multiple of 16 hexadecimal digits; empty for no schedule.</param>
    /// <returns>The schedules.</returns>
    /// <exception cref="FormatException">A part is no schedule.</exception>
    public static IReadOnlyList<ScheduleInterval> ParseAll(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        if (text.Length % DigitsOfOne != 0)
            throw new FormatException($"'{text}' is no list of schedules: its length is no multiple of 16.");

        ScheduleInterval[] schedules = new ScheduleInterval[text.Length / DigitsOfOne];
        for (int i = 0; i < schedules.Length; i++)
            schedules[i] = Parse(text.Substring(i * DigitsOfOne, DigitsOfOne));
        return schedules;
    }

    /// <summary>Writes schedules one after the other, as <c>SMS_ScheduleMethods.WriteToString</c> does.</summary>
    /// <param name="schedules">The schedules.</param>
    /// <returns>16 digits a schedule.</returns>
    public static string Join(IEnumerable<ScheduleInterval> schedules) => string.Concat(schedules ?? throw new ArgumentNullException(nameof(schedules)));

    private static ScheduleInterval? Read(string text, out string? problem)
    {
        ulong bits = 0;
        bool isNumber = text.Length == DigitsOfOne && ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bits);
        problem = isNumber ? ProblemOf(bits) : "write 16 hexadecimal digits";
        return problem is null ? new ScheduleInterval(bits) : null;
    }

    private static string? ProblemOf(ulong bits)
    {
        ScheduleIntervalKind kind = (ScheduleIntervalKind)ScheduleBits.Kind.Read(bits);
        return kind is < ScheduleIntervalKind.NonRecurring or > ScheduleIntervalKind.MonthlyByDate ? Outside("type", (int)kind, 1, 5)
            : Range("month", ScheduleBits.Month.Read(bits), 1, 12)
            ?? Range("day", ScheduleBits.Day.Read(bits), 1, DateTime.DaysInMonth(FirstYear + ScheduleBits.Year.Read(bits), ScheduleBits.Month.Read(bits)))
            ?? Range("hour", ScheduleBits.Hour.Read(bits), 0, 23)
            ?? Range("minute", ScheduleBits.Minute.Read(bits), 0, 59)
            ?? ProblemOfRepetition(kind, bits);
    }

    private static string? ProblemOfRepetition(ScheduleIntervalKind kind, ulong bits) => kind switch
    {
        ScheduleIntervalKind.Interval => new ScheduleInterval(bits).Distance == TimeSpan.Zero ? "its distance is zero" : null,
        ScheduleIntervalKind.Weekly => Range("day of the week", ScheduleBits.Weekday.Read(bits), 1, 7) ?? Range("number of weeks", ScheduleBits.Weeks.Read(bits), 1, 4),
        ScheduleIntervalKind.MonthlyByWeekday => Range("day of the week", ScheduleBits.Weekday.Read(bits), 1, 7)
            ?? Range("week of the month", ScheduleBits.WeekOrder.Read(bits), 0, 4)
            ?? Range("number of months", ScheduleBits.WeekdayMonths.Read(bits), 1, 12),
        ScheduleIntervalKind.MonthlyByDate => Range("number of months", ScheduleBits.DateMonths.Read(bits), 1, 12),
        _ => null,
    };

    private static string? Range(string field, int value, int lowest, int highest) => value >= lowest && value <= highest ? null : Outside(field, value, lowest, highest);

    private static string Outside(string field, int value, int lowest, int highest) =>
        string.Format(CultureInfo.InvariantCulture, "its {0} is {1}, which is not from {2} to {3}", field, value, lowest, highest);
}
