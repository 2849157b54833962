using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace TypedCim.Tests.Values;

public sealed class CimDateTimeRoundTripTests
{
    private static readonly Gen<string> s_suffixes = Gen.OneOf(
        Gen.Constant("+***"),
        Gen.Choose(-840, 840).Select(offset => offset.ToString("+000;-000", CultureInfo.InvariantCulture)));

    private static readonly Gen<string> s_times =
        from seconds in Gen.Choose(0, (24 * 60 * 60) - 1)
        from microseconds in Gen.Choose(0, 999_999)
        from unspecified in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 6)))
        select TimeSpan.FromSeconds(seconds).ToString("hhmmss", CultureInfo.InvariantCulture) + "."
            + microseconds.ToString("D6", CultureInfo.InvariantCulture)[..(6 - unspecified)] + new string('*', unspecified);

    private static readonly Gen<string> s_points =
        from day in Gen.Choose(0, (int)(DateTime.MaxValue - DateTime.MinValue).TotalDays)
        from time in s_times
        from suffix in s_suffixes
        select DateTime.MinValue.AddDays(day).ToString("yyyyMMdd", CultureInfo.InvariantCulture) + time + suffix;

    private static readonly Gen<string> s_intervals =
        from days in Gen.Choose(0, 99_999_999)
        from time in s_times
        select days.ToString("D8", CultureInfo.InvariantCulture) + time + ":000";

    private static readonly Gen<DateTimeOffset> s_moments =
        from day in Gen.Choose(1, (int)(DateTime.MaxValue - DateTime.MinValue).TotalDays - 1)
        from microseconds in Gen.Choose(0, int.MaxValue)
        from offset in Gen.Choose(-840, 840)
        select new DateTimeOffset(DateTime.MinValue.AddDays(day).AddMicroseconds(microseconds), TimeSpan.FromMinutes(offset));

    [Fact]
    public void EveryPointSurvivesARoundTrip() =>
        PropertyCheck.Holds(s_points, text => string.Equals(CimDateTime.Parse(text).ToString(), text, StringComparison.Ordinal));

    [Fact]
    public void EveryIntervalSurvivesARoundTrip() =>
        PropertyCheck.Holds(s_intervals, text => string.Equals(CimDateTime.Parse(text).ToString(), text, StringComparison.Ordinal));

    [Fact]
    public void EveryDateTimeOffsetSurvivesTheText() =>
        PropertyCheck.Holds(s_moments, moment => CimDateTime.Parse(((CimDateTime)moment).ToString()).ToDateTimeOffset().EqualsExact(moment));

    [Fact]
    public void PointsOfEqualOffsetAreOrderedAsTheirTexts() => PropertyCheck.Holds(
        from left in s_points from right in s_points select (Left: left[..21] + "+060", Right: right[..21] + "+060"),
        pair => pair.Left.Contains('*', StringComparison.Ordinal)
            || pair.Right.Contains('*', StringComparison.Ordinal)
            || Math.Sign(CimDateTime.Parse(pair.Left).CompareTo(CimDateTime.Parse(pair.Right))) == Math.Sign(string.CompareOrdinal(pair.Left, pair.Right)));
}
