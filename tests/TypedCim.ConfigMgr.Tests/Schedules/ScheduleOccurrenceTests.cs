using System.Globalization;

namespace TypedCim.ConfigMgr.Tests;

/// <summary>Occurrences follow the calendar.</summary>
public sealed class ScheduleOccurrenceTests
{
    [Theory]
    [InlineData("7ADD2D8020080000", "2024-02-29T22:30", "2024-02-29T22:30")]
    [InlineData("7ADD2D8020080000", "2024-02-29T22:31", "")]
    [InlineData("0001170000100008", "1990-05-05T10:00", "1998-01-01T00:00 1998-01-02T00:00 1998-01-03T00:00")]
    [InlineData("0001170000100008", "2024-02-28T00:01", "2024-02-29T00:00 2024-03-01T00:00 2024-03-02T00:00")]
    [InlineData("15BFCFC000100700", "2034-01-01T00:00", "2034-01-01T03:05 2034-01-01T10:05 2034-01-01T17:05")]
    [InlineData("02C61E00201B4001", "2026-01-06T22:00", "2026-01-06T22:00 2026-01-20T22:00 2026-02-03T22:00")]
    [InlineData("02C61E00201B4001", "2026-01-06T22:01", "2026-01-20T22:00 2026-02-03T22:00 2026-02-17T22:00")]
    [InlineData("00411E0018231400", "2026-01-01T00:00", "2026-01-13T02:00 2026-02-10T02:00 2026-03-10T02:00")]
    [InlineData("00411E0018231400", "2026-01-13T02:01", "2026-02-10T02:00 2026-03-10T02:00 2026-04-14T02:00")]
    [InlineData("3EE11E0000213000", "2026-01-01T00:00", "2026-01-25T23:15 2026-04-26T23:15 2026-07-26T23:15")]
    [InlineData("3EE11E0000213000", "2026-02-01T00:00", "2026-04-26T23:15 2026-07-26T23:15 2026-10-25T23:15")]
    [InlineData("00C11E1E002FC400", "2026-01-31T07:00", "2026-03-31T06:00 2026-05-31T06:00 2026-07-31T06:00")]
    [InlineData("00C11E1E00280800", "2026-02-01T00:00", "2026-03-31T06:00 2026-05-31T06:00 2026-07-31T06:00")]
    [InlineData("00C11E1E00280800", "9999-11-30T06:01", "")]
    public void TheNextOnesAreThoseOfTheCalendar(string text, string from, string expected)
    {
        var schedule = ScheduleInterval.Parse(text);
        var start = DateTime.Parse(from, CultureInfo.InvariantCulture);

        var next = schedule.OccurrencesFrom(start).Take(3).Select(occurrence => occurrence.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)).ToArray();

        Assert.Equal(expected, string.Join(' ', next));
        Assert.Equal(next.Length == 0 ? null : next[0], schedule.NextOccurrence(start)?.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void AnEndlessScheduleEndsWithTheCalendar()
    {
        var daily = ScheduleInterval.Parse("0001170000100008");

        Assert.Equal([new DateTime(9999, 12, 30), new DateTime(9999, 12, 31)], daily.OccurrencesFrom(new DateTime(9999, 12, 30)));
    }

    [Theory]
    [InlineData("02C61E00201B4001", DateTimeKind.Utc)]
    [InlineData("00411E0018231400", DateTimeKind.Unspecified)]
    [InlineData("000120000011E001", DateTimeKind.Utc)]
    public void TheKindTellsWhetherTheyAreUtc(string text, DateTimeKind kind) =>
        Assert.Equal(kind, ScheduleInterval.Parse(text).NextOccurrence(new DateTime(2026, 5, 5))!.Value.Kind);

    [Fact]
    public void AWeekdayScheduleStartsOnTheFirstSuchDayFromItsStartOn()
    {
        var monday = ScheduleInterval.Weekly(new DateTime(2026, 1, 6, 8, 0, 0), DayOfWeek.Monday);

        Assert.Equal(new DateTime(2026, 1, 12, 8, 0, 0), monday.NextOccurrence(DateTime.MinValue));
    }
}
