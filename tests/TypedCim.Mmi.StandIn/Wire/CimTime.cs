using System.Globalization;

namespace MmiStandIn;

/// <summary>A datetime as the server keeps it: the 25 characters of DSP0004, offset included.</summary>
/// <param name="Text">The text.</param>
public sealed record CimTime(string Text)
{
    private const string ClockFormat = "yyyyMMddHHmmss.ffffff";
    private const string LatestText = "99991231235959.999999+000";
    private const string EarliestText = "00010101000000.000000+000";
    private const string LongestText = "99999999235959.999999:000";

    private bool IsInterval => Text[21] == ':';

    /// <summary>What a client writes: UTC, cut to microseconds; the ends of the ranges become texts of their own.</summary>
    /// <param name="value">A <see cref="DateTime"/>, which counts as local time unless it says otherwise, or a <see cref="TimeSpan"/>.</param>
    /// <returns>The text.</returns>
    public static CimTime From(object value) => new(value switch
    {
        DateTime moment when moment == DateTime.MaxValue => LatestText,
        DateTime moment when moment == DateTime.MinValue => EarliestText,
        DateTime moment => moment.ToUniversalTime().ToString(ClockFormat, CultureInfo.InvariantCulture) + "+000",
        TimeSpan length when length == TimeSpan.MaxValue => LongestText,
        TimeSpan length => length.Days.ToString("D8", CultureInfo.InvariantCulture) + length.ToString("hhmmss'.'ffffff", CultureInfo.InvariantCulture) + ":000",
        _ => throw new InvalidCastException($"A {value.GetType()} is no datetime."),
    });

    /// <summary>What a client reads: local time, whatever the offset was.</summary>
    /// <returns>A <see cref="DateTime"/> or a <see cref="TimeSpan"/>.</returns>
    public object ToClr()
    {
        if (Text is LatestText)
            return DateTime.MaxValue;
        if (Text is EarliestText)
            return DateTime.MinValue;
        if (Text is LongestText)
            return TimeSpan.MaxValue;
        return IsInterval ? Length : Moment.LocalDateTime;
    }

    /// <summary>How servers write it that send every scalar as text: as XML Schema has it.</summary>
    /// <returns>The text.</returns>
    public string ToXml()
    {
        if (!IsInterval)
            return Moment.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture);

        TimeSpan length = Length;
        return string.Create(CultureInfo.InvariantCulture, $"P{length.Days}DT{length.Hours}H{length.Minutes}M{length.Seconds}.{length.Ticks % TimeSpan.TicksPerSecond / 10:D6}S");
    }

    /// <summary>The order of two: by the moment, or by the length.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareMomentTo(CimTime other) => IsInterval ? Length.CompareTo(other.Length) : Moment.CompareTo(other.Moment);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private TimeSpan Length =>
        new TimeSpan(int.Parse(Text[..8], CultureInfo.InvariantCulture), Number(8), Number(10), Number(12)) + TimeSpan.FromTicks(10L * int.Parse(Text[15..21], CultureInfo.InvariantCulture));

    // A time without an offset counts as local time.
    private DateTimeOffset Moment
    {
        get
        {
            DateTime clock = DateTime.ParseExact(Text[..21], ClockFormat, CultureInfo.InvariantCulture);
            return Text[22] == '*'
                ? new DateTimeOffset(clock, TimeZoneInfo.Local.GetUtcOffset(clock))
                : new DateTimeOffset(clock, TimeSpan.FromMinutes(int.Parse(Text[21..], CultureInfo.InvariantCulture)));
        }
    }

    private int Number(int start) => int.Parse(Text.AsSpan(start, 2), CultureInfo.InvariantCulture);
}
