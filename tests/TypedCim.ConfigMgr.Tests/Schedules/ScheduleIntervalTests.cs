using static TypedCim.ConfigMgr.ScheduleInterval;

namespace TypedCim.ConfigMgr.Tests;

/// <summary>Interval strings are read and written bit by bit as the layout says; the expected digits were computed from the layout alone.</summary>
public sealed class ScheduleIntervalTests
{
    private static readonly TimeSpan FourHours = TimeSpan.FromHours(4);

    public static TheoryData<string, string, string> Strings => new()
    {
        { "7ADD2D8020080000", "Once at 2024-02-29 22:30, for 4 hours", "SMS_ST_NonRecurring" },
        { "7ADD2DAD20480001", "Once at 2024-02-29 22:30 UTC, for 1 day 4 hours 45 minutes", "SMS_ST_NonRecurring" },
        { "0001170000100008", "Every day from 1998-01-01 00:00", "SMS_ST_RecurInterval" },
        { "15BFCFC000100700", "Every 7 hours from 2033-12-31 13:05", "SMS_ST_RecurInterval" },
        { "000120000011E001", "Every 15 minutes from 1970-02-01 00:00 UTC", "SMS_ST_RecurInterval" },
        { "02C61E00201B4001", "Every 2 weeks on Tuesday at 22:00 from 2026-01-06 UTC, for 4 hours", "SMS_ST_RecurWeekly" },
        { "00411E0018231400", "The second Tuesday of every month at 02:00 from 2026-01-01, for 3 hours", "SMS_ST_RecurMonthlyByWeekday" },
        { "3EE11E0000213000", "The last Sunday of every 3 months at 23:15 from 2026-01-01", "SMS_ST_RecurMonthlyByWeekday" },
        { "00C11E1E002FC400", "Day 31 of every month at 06:00 from 2026-01-01, for 30 minutes", "SMS_ST_RecurMonthlyByDate" },
        { "00C11E1E00280800", "The last day of every 2 months at 06:00 from 2026-01-01, for 30 minutes", "SMS_ST_RecurMonthlyByDate" },
    };

    public static TheoryData<ScheduleInterval, string> Made => new()
    {
        { Once(new DateTime(2024, 2, 29, 22, 30, 59), FourHours), "7ADD2D8020080000" },
        { Once(Utc(2024, 2, 29, 22, 30), new TimeSpan(1, 4, 45, 0)), "7ADD2DAD20480001" },
        { Every(new DateTime(1998, 1, 1), TimeSpan.FromDays(1)), "0001170000100008" },
        { Every(new DateTime(2033, 12, 31, 13, 5, 0), TimeSpan.FromHours(7)), "15BFCFC000100700" },
        { Every(Utc(1970, 2, 1, 0, 0), TimeSpan.FromMinutes(15)), "000120000011E001" },
        { Weekly(Utc(2026, 1, 6, 22, 0), DayOfWeek.Tuesday, 2, FourHours), "02C61E00201B4001" },
        { MonthlyByWeekday(new DateTime(2026, 1, 1, 2, 0, 0), ScheduleWeekOrder.Second, DayOfWeek.Tuesday, 1, TimeSpan.FromHours(3)), "00411E0018231400" },
        { MonthlyByWeekday(new DateTime(2026, 1, 1, 23, 15, 0), ScheduleWeekOrder.Last, DayOfWeek.Sunday, 3), "3EE11E0000213000" },
        { MonthlyByDate(new DateTime(2026, 1, 1, 6, 0, 0), 31, 1, TimeSpan.FromMinutes(30)), "00C11E1E002FC400" },
        { MonthlyByDate(new DateTime(2026, 1, 1, 6, 0, 0), 0, 2, TimeSpan.FromMinutes(30)), "00C11E1E00280800" },
    };

    public static TheoryData<string, string> Broken => new()
    {
        { "", "write 16 hexadecimal digits" },
        { "0001170000100008 ", "write 16 hexadecimal digits" },
        { "000117000010000G", "write 16 hexadecimal digits" },
        { "00411E0018000000", "its type is 0" },
        { "00411E0018380000", "its type is 7" },
        { "00410E0018080000", "its month is 0" },
        { "005F2E0018080000", "its day is 31, which is not from 1 to 28" },
        { "03011E0018080000", "its hour is 24" },
        { "F0411E0018080000", "its minute is 60" },
        { "00411E00001BA000", "its number of weeks is 5" },
        { "00411E0000182000", "its day of the week is 0" },
        { "00411E0018231A00", "its week of the month is 5" },
        { "00411E001823D400", "its number of months is 13" },
        { "00411E001828C000", "its number of months is 0" },
        { "00411E0018100000", "its distance is zero" },
    };

    public static TheoryData<Action, string> OutOfRange => new()
    {
        { () => Once(new DateTime(1969, 12, 31)), "start" },
        { () => Once(new DateTime(2034, 1, 1)), "start" },
        { () => Once(new DateTime(2026, 1, 1), TimeSpan.FromMinutes(-1)), "duration" },
        { () => Once(new DateTime(2026, 1, 1), TimeSpan.FromDays(32)), "duration" },
        { () => Once(new DateTime(2026, 1, 1), TimeSpan.FromSeconds(90)), "duration" },
        { () => Every(new DateTime(2026, 1, 1), TimeSpan.Zero), "distance" },
        { () => Every(new DateTime(2026, 1, 1), TimeSpan.FromMinutes(90)), "distance" },
        { () => Every(new DateTime(2026, 1, 1), TimeSpan.FromHours(36)), "distance" },
        { () => Every(new DateTime(2026, 1, 1), TimeSpan.FromDays(32)), "distance" },
        { () => Weekly(new DateTime(2026, 1, 1), DayOfWeek.Monday, 5), "weeks" },
        { () => Weekly(new DateTime(2026, 1, 1), (DayOfWeek)7), "day" },
        { () => MonthlyByWeekday(new DateTime(2026, 1, 1), (ScheduleWeekOrder)5, DayOfWeek.Monday), "order" },
        { () => MonthlyByDate(new DateTime(2026, 1, 1), 32), "day" },
        { () => MonthlyByDate(new DateTime(2026, 1, 1), 1, 13), "months" },
    };

    [Theory]
    [MemberData(nameof(Strings))]
    public void AStringIsReadAndWrittenBack(string text, string words, string tokenClass)
    {
        var schedule = Parse(text);

        Assert.Equal(text, schedule.ToString());
        Assert.Equal(words, schedule.Describe());
        Assert.Equal(tokenClass, schedule.ToToken().GetType().Name);
        Assert.Equal(schedule, FromToken(schedule.ToToken()));
        Assert.False(schedule.HasUnknownBits);
    }

    [Theory]
    [MemberData(nameof(Made))]
    public void ASchedulesStringIsThatOfTheLayout(ScheduleInterval schedule, string text) => Assert.Equal(text, schedule.ToString());

    [Theory]
    [MemberData(nameof(Broken))]
    public void ABrokenStringIsRefusedWithTheField(string text, string problem)
    {
        Assert.Contains(problem, Assert.Throws<FormatException>(() => Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(TryParse(text, out _));
    }

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void WhatTheStringCannotHoldIsRefused(Action make, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(make).ParamName);

    [Fact]
    public void SeveralSchedulesStandOneAfterTheOther()
    {
        var both = ParseAll("000117000010000802C61E00201B4001");

        Assert.Equal([Every(new DateTime(1998, 1, 1), TimeSpan.FromDays(1)), Weekly(Utc(2026, 1, 6, 22, 0), DayOfWeek.Tuesday, 2, FourHours)], both);
        Assert.Equal("000117000010000802C61E00201B4001", Join(both));
        Assert.Empty(ParseAll(""));
        Assert.Throws<FormatException>(() => ParseAll("00011700001000080"));
    }

    [Fact]
    public void BitsWithoutAKnownMeaningAreKeptAndNeverGuessed()
    {
        var schedule = Parse("00411E001823140A");

        Assert.True(schedule.HasUnknownBits);
        Assert.Equal("00411E001823140A", schedule.ToString());
        Assert.Throws<InvalidOperationException>(() => schedule.Describe());
        Assert.Throws<InvalidOperationException>(() => schedule.ToToken());
        Assert.Throws<InvalidOperationException>(() => schedule.OccurrencesFrom(default));
    }

    private static DateTime Utc(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute, 0, DateTimeKind.Utc);
}
