using System.Globalization;

namespace TypedCim.Tests.Values;

public sealed class CimDateTimeTextTests
{
    [Theory]
    [InlineData("20240229131415.123456+060")]
    [InlineData("20240229131415.123456-300")]
    [InlineData("19700101000000.000000+000")]
    [InlineData("99991231235959.999999-840")]
    [InlineData("00010101000000.000000+840")]
    [InlineData("20240229131415.000001+***")]
    [InlineData("00000000000000.000000:000")]
    [InlineData("00000003040506.000789:000")]
    [InlineData("99999999235959.999999:000")]
    public void TextSurvivesARoundTrip(string text) => Assert.Equal(text, CimDateTime.Parse(text).ToString());

    [Theory]
    [InlineData("****0229131415.123456+060")]
    [InlineData("2024**31131415.123456+060")]
    [InlineData("202402**131415.123456+060")]
    [InlineData("20240229**1415.123456-060")]
    [InlineData("2024022913**15.123456+***")]
    [InlineData("202402291314**.123456+***")]
    [InlineData("20240229131415.12345*+060")]
    [InlineData("20240229131415.1*****+060")]
    [InlineData("20240229131415.******+060")]
    [InlineData("20240229******.******+060")]
    [InlineData("**************.******+***")]
    [InlineData("********040506.000789:000")]
    [InlineData("00000003**0506.000789:000")]
    [InlineData("00000003040506.000***:000")]
    [InlineData("**************.******:000")]
    public void UnspecifiedFieldsSurviveARoundTrip(string text)
    {
        CimDateTime value = CimDateTime.Parse(text);

        Assert.True(value.HasUnspecifiedFields);
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [InlineData("00000101000000.000000+720")]
    [InlineData("00000101000000.999999+720")]
    [InlineData("00000229235959.999999+000")]
    [InlineData("00001231235959.999999+***")]
    public void TheYearZeroOfTheSpecialValuesSurvivesARoundTrip(string text)
    {
        CimDateTime value = CimDateTime.Parse(text);

        Assert.Equal(text, value.ToString());
        Assert.True(value < CimDateTime.Parse("00010101000000.000000+000"));
    }

    [Theory]
    [InlineData("20240229131415.123456-***", "20240229131415.123456+***")]
    [InlineData("20240229131415.123456-000", "20240229131415.123456+000")]
    public void ASignThatSaysNothingIsWrittenAsPlus(string text, string written) => Assert.Equal(written, CimDateTime.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("20240229131415.123456+06")]
    [InlineData("20240229131415.123456+0600")]
    [InlineData("20230229131415.123456+060")]
    [InlineData("20241329131415.123456+060")]
    [InlineData("20240029131415.123456+060")]
    [InlineData("20240200131415.123456+060")]
    [InlineData("20240229241415.123456+060")]
    [InlineData("20240229136015.123456+060")]
    [InlineData("20240229131460.123456+060")]
    [InlineData("20240229131415,123456+060")]
    [InlineData("20240229131415.123456 060")]
    [InlineData("20240229131415.123456+841")]
    [InlineData("20240229131415.123456+0*0")]
    [InlineData("20240229131415.123456*060")]
    [InlineData("20240229131415.12*456+060")]
    [InlineData("2*240229131415.123456+060")]
    [InlineData(" 0240229131415.123456+060")]
    [InlineData("-0240229131415.123456+060")]
    [InlineData("00000003040506.000789:001")]
    [InlineData("00000003040506.000789:***")]
    [InlineData("00000003240506.000789:000")]
    [InlineData("0000000٣040506.000789:000")]
    [InlineData("2024-02-29T13:14:15.12345Z")]
    public void TextThatIsNoDateTimeIsRejected(string text)
    {
        Assert.False(CimDateTime.TryParse(text, out CimDateTime value));
        Assert.Equal(default, value);
        FormatException error = Assert.Throws<FormatException>(() => CimDateTime.Parse(text));
        Assert.StartsWith($"'{text}' is no CIM datetime. Write yyyymmddHHMMSS", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NullIsNoText()
    {
        Assert.False(CimDateTime.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => CimDateTime.Parse(null!));
    }

    [Theory]
    [InlineData("20240229131415.123456+060", CimDateTimeKind.Point, 60.0)]
    [InlineData("20240229131415.123456-300", CimDateTimeKind.Point, -300.0)]
    [InlineData("20240229131415.123456+***", CimDateTimeKind.PointWithoutOffset, null)]
    [InlineData("00000003040506.000789:000", CimDateTimeKind.Interval, null)]
    public void KindAndOffsetComeFromTheText(string text, CimDateTimeKind kind, double? offsetMinutes)
    {
        CimDateTime value = CimDateTime.Parse(text);

        Assert.Equal(kind, value.Kind);
        Assert.Equal(offsetMinutes, value.Offset?.TotalMinutes);
        Assert.False(value.HasUnspecifiedFields);
    }

    [Fact]
    public void TheCultureOfTheThreadDoesNotMatter()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        foreign.NumberFormat.NegativeSign = "~";
        CultureInfo.CurrentCulture = foreign;
        try
        {
            Assert.Equal("20240229131415.123456-300", CimDateTime.Parse("20240229131415.123456-300").ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
