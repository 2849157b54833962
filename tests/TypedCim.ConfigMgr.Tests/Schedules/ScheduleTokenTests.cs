namespace TypedCim.ConfigMgr.Tests;

/// <summary>Tokens and interval strings say the same.</summary>
public sealed class ScheduleTokenTests
{
    [Fact]
    public void ATokenIsTakenOver()
    {
        var token = new SMS_ST_RecurMonthlyByWeekday
        {
            StartTime = CimDateTime.Parse("20260101020000.000000+***"),
            HourDuration = 3,
            Day = SMS_ST_RecurMonthlyByWeekday.DayValue.TUESDAY,
            WeekOrder = SMS_ST_RecurMonthlyByWeekday.WeekOrderValue.SECOND,
            ForNumberOfMonths = 1,
        };

        Assert.Equal("00411E0018231400", ScheduleInterval.FromToken(token).ToString());
    }

    [Fact]
    public void AScheduleMakesAWholeToken()
    {
        var token = Assert.IsType<SMS_ST_RecurWeekly>(ScheduleInterval.Parse("02C61E00201B4001").ToToken());

        Assert.Equal("20260106220000.000000+***", token.StartTime.ToString());
        Assert.True(token.IsGMT);
        Assert.Equal((0u, 4u, 0u), (token.DayDuration, token.HourDuration, token.MinuteDuration));
        Assert.Equal(SMS_ST_RecurWeekly.DayValue.TUESDAY, token.Day);
        Assert.Equal(2u, token.ForNumberOfWeeks);
    }

    [Theory]
    [InlineData("20260101020000.000000+***", false, "2026-01-01T02:00")]
    [InlineData("20260101020000.000000+060", false, "2026-01-01T02:00")]
    [InlineData("20260101020000.000000+060", true, "2026-01-01T01:00")]
    [InlineData("20260101020000.000000+***", true, "2026-01-01T02:00")]
    [InlineData(null, false, "1970-02-01T00:00")]
    public void TheStartIsAClockReadingUnlessItNamesAMomentInUtc(string? startTime, bool isUtc, string expected)
    {
        var token = new SMS_ST_NonRecurring { StartTime = startTime is null ? null : CimDateTime.Parse(startTime), IsGMT = isUtc };

        var schedule = ScheduleInterval.FromToken(token);

        Assert.Equal(expected, schedule.Start.ToString("yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(isUtc, schedule.IsUtc);
    }

    [Fact]
    public void ADayOffsetIsRefusedBecauseNobodyKnowsItsPlace()
    {
        var token = new SMS_ST_RecurMonthlyByWeekdayBase { Day = SMS_ST_RecurMonthlyByWeekdayBase.DayValue.TUESDAY, ForNumberOfMonths = 1, OffsetDay = 3 };

        Assert.Contains("OffsetDay", Assert.Throws<NotSupportedException>(() => ScheduleInterval.FromToken(token)).Message, StringComparison.Ordinal);
        token.OffsetDay = 0;
        Assert.Equal(ScheduleIntervalKind.MonthlyByWeekday, ScheduleInterval.FromToken(token).Kind);
    }

    [Fact]
    public void ATokenWithoutItsDayIsRefused() =>
        Assert.Equal("day", Assert.Throws<ArgumentOutOfRangeException>(() => ScheduleInterval.FromToken(new SMS_ST_RecurWeekly { ForNumberOfWeeks = 1 })).ParamName);
}
