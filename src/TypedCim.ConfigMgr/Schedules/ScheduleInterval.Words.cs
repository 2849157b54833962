using System.Globalization;

namespace TypedCim.ConfigMgr;

public sealed partial class ScheduleInterval
{
    /// <summary>Says the schedule in English, for logs and lists.</summary>
    /// <returns>For example <c>Every 2 weeks on Tuesday at 22:00 from 2026-01-06 UTC, for 4 hours</c>.</returns>
    /// <exception cref="InvalidOperationException">The schedule has unknown bits.</exception>
    public string Describe()
    {
        RequireKnown();
        string zone = IsUtc ? " UTC" : "";
        string time = Start.ToString("HH:mm", CultureInfo.InvariantCulture);
        string date = Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string repetition = Kind switch
        {
            ScheduleIntervalKind.Interval => $"Every {Span(Distance!.Value, isEvery: true)} from {date} {time}{zone}",
            ScheduleIntervalKind.Weekly => $"Every {Count(Weeks!.Value, "week")} on {DayOfWeek} at {time} from {date}{zone}",
            ScheduleIntervalKind.MonthlyByWeekday => $"The {WeekOrder.ToString()!.ToLowerInvariant()} {DayOfWeek} of every {Count(Months!.Value, "month")} at {time} from {date}{zone}",
            ScheduleIntervalKind.MonthlyByDate => $"{DayWords()} of every {Count(Months!.Value, "month")} at {time} from {date}{zone}",
            _ => $"Once at {date} {time}{zone}",
        };
        return Duration == TimeSpan.Zero ? repetition : $"{repetition}, for {Span(Duration, isEvery: false)}";
    }

    private string DayWords() => DayOfMonth == 0 ? "The last day" : string.Format(CultureInfo.InvariantCulture, "Day {0}", DayOfMonth);

    private static string Count(int number, string unit) => number == 1 ? unit : string.Format(CultureInfo.InvariantCulture, "{0} {1}s", number, unit);

    private static string Span(TimeSpan span, bool isEvery)
    {
        List<string> parts = [];
        Add(span.Days, "day");
        Add(span.Hours, "hour");
        Add(span.Minutes, "minute");
        return string.Join(" ", parts);

        void Add(int number, string unit)
        {
            if (number != 0)
                parts.Add(number == 1 && !isEvery ? "1 " + unit : Count(number, unit));
        }
    }
}
