namespace TypedCim.Tests.Values;

public sealed class CimDateTimeTests
{
    private static readonly DateTime s_clock = new(2024, 2, 29, 13, 14, 15, DateTimeKind.Unspecified);

    [Fact]
    public void APointConvertsToAndFromDateTimeOffset()
    {
        var moment = new DateTimeOffset(s_clock, TimeSpan.FromHours(-5));
        var value = (CimDateTime)moment;

        Assert.Equal("20240229131415.000000-300", value.ToString());
        Assert.Equal(moment, value.ToDateTimeOffset());
        Assert.Equal(TimeSpan.FromHours(-5), ((DateTimeOffset)value).Offset);
    }

    [Fact]
    public void APointIsCutToMicroseconds()
    {
        CimDateTime value = CimDateTime.FromDateTimeOffset(new DateTimeOffset(s_clock.AddTicks(19), TimeSpan.Zero));

        Assert.Equal("20240229131415.000001+000", value.ToString());
    }

    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Unspecified)]
    public void AClockReadingIsTakenAsItStands(DateTimeKind kind)
    {
        CimDateTime value = CimDateTime.WithoutOffset(DateTime.SpecifyKind(s_clock, kind));

        Assert.Equal("20240229131415.000000+***", value.ToString());
        Assert.Equal(s_clock, value.ToDateTime());
        Assert.Equal(DateTimeKind.Unspecified, value.ToDateTime().Kind);
    }

    [Theory]
    [InlineData("20240229131415.000000+000", DateTimeKind.Utc)]
    [InlineData("20240229131415.000000+060", DateTimeKind.Unspecified)]
    public void TheClockReadingOfAPointIsUtcOnlyWithoutAnOffset(string text, DateTimeKind kind)
    {
        DateTime reading = CimDateTime.Parse(text).ToDateTime();

        Assert.Equal(s_clock, reading);
        Assert.Equal(kind, reading.Kind);
    }

    [Fact]
    public void AnIntervalConvertsToAndFromTimeSpan()
    {
        var length = new TimeSpan(3, 4, 5, 6, 7);
        var value = (CimDateTime)length;

        Assert.Equal("00000003040506.007000:000", value.ToString());
        Assert.Equal(length, value.ToTimeSpan());
        Assert.Equal(length, (TimeSpan)value);
    }

    [Fact]
    public void TheLongestTimeSpanFits() => Assert.Equal("10675199024805.477580:000", CimDateTime.FromTimeSpan(TimeSpan.MaxValue).ToString());

    [Fact]
    public void AnIntervalIsNeverNegative() => Assert.Throws<ArgumentOutOfRangeException>(() => CimDateTime.FromTimeSpan(TimeSpan.FromTicks(-1)));

    [Fact]
    public void AnIntervalLongerThanTimeSpanOverflows() => Assert.Throws<OverflowException>(() => CimDateTime.Parse("99999999235959.999999:000").ToTimeSpan());

    [Theory]
    [InlineData("20240229131415.123456+***")]
    [InlineData("00000003040506.000789:000")]
    [InlineData("20240229131415.12****+060")]
    [InlineData("00010101000000.000000+001")]
    [InlineData("99991231235959.999999-001")]
    [InlineData("00000101000000.000000+720")]
    public void ThatIsNoExactPointCannotBecomeDateTimeOffset(string text)
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => CimDateTime.Parse(text).ToDateTimeOffset());
        Assert.Contains(text, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00000003040506.000789:000")]
    [InlineData("20240229******.******+***")]
    [InlineData("00000101000000.000000+***")]
    public void ThatHasNoClockReadingCannotBecomeDateTime(string text)
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => CimDateTime.Parse(text).ToDateTime());
        Assert.Contains(text, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20240229131415.123456+060")]
    [InlineData("20240229131415.123456+***")]
    [InlineData("00000003040506.******:000")]
    public void ThatIsNoExactIntervalCannotBecomeTimeSpan(string text)
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => CimDateTime.Parse(text).ToTimeSpan());
        Assert.Contains(text, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20240229131415.000000+060", "20240229131415.000000+000")]
    [InlineData("20240229131415.000000+***", "20240229131415.000001+***")]
    [InlineData("20240229131415.000000+000", "20240229091416.000000-240")]
    [InlineData("99991231235959.999999+***", "00000000000000.000000:000")]
    [InlineData("00000003040506.000789:000", "00000003040507.000000:000")]
    public void TheLeftOneComesFirst(string left, string right)
    {
        CimDateTime first = CimDateTime.Parse(left);
        CimDateTime last = CimDateTime.Parse(right);

        Assert.True(first.CompareTo(last) < 0);
        Assert.True(last.CompareTo(first) > 0);
        Assert.True(first < last && first <= last && last > first && last >= first);
        Assert.False(first > last || first >= last || last < first || last <= first);
    }

    [Fact]
    public void TheSameMomentInAnotherOffsetIsAnotherValue()
    {
        CimDateTime inLondon = CimDateTime.Parse("20240229120000.000000+000");
        CimDateTime inBerlin = CimDateTime.Parse("20240229130000.000000+060");

        Assert.Equal(inLondon.ToDateTimeOffset(), inBerlin.ToDateTimeOffset());
        Assert.True(inLondon != inBerlin);
        Assert.NotEqual(0, inLondon.CompareTo(inBerlin));
        Assert.Equal(-inLondon.CompareTo(inBerlin), inBerlin.CompareTo(inLondon));
    }

    [Theory]
    [InlineData("20240229131415.123456+060")]
    [InlineData("20240229131415.1234**+***")]
    [InlineData("00000003040506.000789:000")]
    public void EqualTextsAreEqualValues(string text)
    {
        CimDateTime left = CimDateTime.Parse(text);
        CimDateTime right = CimDateTime.Parse(text);

        Assert.True(left == right && left.Equals((object)right) && left <= right && left >= right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.Equal(0, left.CompareTo(right));
    }

    [Fact]
    public void UnspecifiedDigitsDifferFromZeros() =>
        Assert.NotEqual(CimDateTime.Parse("20240229131415.120000+060"), CimDateTime.Parse("20240229131415.12****+060"));

    [Fact]
    public void TheDefaultIsAClockReadingOfTheFirstDay()
    {
        CimDateTime value = default;

        Assert.Equal("00010101000000.000000+***", value.ToString());
        Assert.Equal(CimDateTimeKind.PointWithoutOffset, value.Kind);
        Assert.Equal(default, value.ToDateTime());
    }
}
