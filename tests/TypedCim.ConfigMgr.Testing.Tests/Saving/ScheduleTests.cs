namespace TypedCim.ConfigMgr.Testing.Tests;

public sealed class ScheduleTests
{
    private static readonly CimDateTime s_start = CimDateTime.Parse("20240301030000.000000+***");

    private static readonly string[] s_tokenClasses =
    [
        "SMS_ST_NonRecurring", "SMS_ST_RecurInterval", "SMS_ST_RecurMonthlyByDate", "SMS_ST_RecurMonthlyByWeekday", "SMS_ST_RecurMonthlyByWeekdayBase", "SMS_ST_RecurWeekly",
    ];

    private readonly TestSite _site = new();

    public static TheoryData<string> TokenClasses => [.. s_tokenClasses];

    [Theory]
    [MemberData(nameof(TokenClasses))]
    public async Task TokenOfEveryClassComesBackAsItself(string className)
    {
        SMS_ScheduleToken token = TokenOf(className);
        var package = new SMS_Package { Name = "Office", RefreshSchedule = [token] };
        await _site.Site.CreateAsync(package);

        SMS_ScheduleToken read = Assert.Single((await _site.Site.SMS_Package().GetAsync(package.PackageID)).RefreshSchedule!);

        Assert.NotSame(token, read);
        Assert.Equal(className, read.GetType().Name);
        Assert.Equal(s_start, read.StartTime);
        Assert.Equal(TextOf(token), TextOf(read));
    }

    [Fact]
    public async Task TokensOfSeveralClassesKeepTheirOrder()
    {
        string[] classes = [.. Enumerable.Reverse(s_tokenClasses)];
        var package = new SMS_Package { Name = "Office", RefreshSchedule = [.. classes.Select(TokenOf)] };
        await _site.Site.CreateAsync(package);

        IReadOnlyList<SMS_ScheduleToken> read = (await _site.Site.SMS_Package().GetAsync(package.PackageID)).RefreshSchedule!;

        Assert.Equal(classes, read.Select(token => token.GetType().Name).ToArray());
    }

    [Fact]
    public async Task TokenOfAClassThatNobodyKnowsKeepsItsNameAndItsValues()
    {
        string id = _site.Lab.AddPackage("Office");
        var seeded = new CimRecord("SMS_ST_Lunar") { { "StartTime", s_start }, { "Phase", 3u } };
        _site.Lab.Server.Update(new CimPath("SMS_Package", [new CimKey("PackageID", id)]), ("RefreshSchedule", new CimObject[] { seeded }));
        SMS_Package package = await _site.Site.SMS_Package().GetAsync(id);

        var unknown = Assert.IsType<SMS_ScheduleToken.Unknown>(Assert.Single(package.RefreshSchedule!));
        unknown.DayDuration = 2;
        await _site.Site.SaveAsync(package);

        CimRecord saved = (CimRecord)Assert.Single(_site.Lab.Server.Find<SMS_Package>(id)!.RefreshSchedule!.Select(token => ((SMS_ScheduleToken.Unknown)token).CimValues));
        Assert.Equal("SMS_ST_Lunar", unknown.CimClassName);
        Assert.Equal(3u, saved["Phase"].AsUInt32());
    }

    private static SMS_ScheduleToken TokenOf(string className) => className switch
    {
        "SMS_ST_NonRecurring" => new SMS_ST_NonRecurring { StartTime = s_start, HourDuration = 3, IsGMT = true },
        "SMS_ST_RecurInterval" => new SMS_ST_RecurInterval { StartTime = s_start, DaySpan = 7 },
        "SMS_ST_RecurMonthlyByDate" => new SMS_ST_RecurMonthlyByDate { StartTime = s_start, MonthDay = 31, ForNumberOfMonths = 1 },
        "SMS_ST_RecurMonthlyByWeekday" => new SMS_ST_RecurMonthlyByWeekday { StartTime = s_start, Day = SMS_ST_RecurMonthlyByWeekday.DayValue.TUESDAY, WeekOrder = SMS_ST_RecurMonthlyByWeekday.WeekOrderValue.SECOND, ForNumberOfMonths = 1 },
        "SMS_ST_RecurMonthlyByWeekdayBase" => new SMS_ST_RecurMonthlyByWeekdayBase { StartTime = s_start, Day = SMS_ST_RecurMonthlyByWeekdayBase.DayValue.TUESDAY, OffsetDay = 3 },
        "SMS_ST_RecurWeekly" => new SMS_ST_RecurWeekly { StartTime = s_start, Day = SMS_ST_RecurWeekly.DayValue.SUNDAY, ForNumberOfWeeks = 1 },
        _ => throw new ArgumentOutOfRangeException(nameof(className), className, "No sample."),
    };

    private static string TextOf(SMS_ScheduleToken token)
    {
        var source = new CimSource(token);
        return string.Join(", ", Enumerable.Range(0, source.PropertyCount).Select(property => source.NameOf(property) + " = " + source.Read(property)));
    }
}
