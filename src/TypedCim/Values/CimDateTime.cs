using System.Diagnostics;
using System.Globalization;

namespace TypedCim;

/// <summary>A CIM datetime: a point in time with a UTC offset, one without (<c>+***</c>), or an interval.</summary>
/// <remarks>
/// DSP0004, 5.2.4. The 25 characters of the text survive a round trip: the offset, the missing offset and fields that are unspecified
/// (asterisks). Conversions to .NET types are explicit, because a time without an offset is no point in time.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct CimDateTime : IEquatable<CimDateTime>, IComparable<CimDateTime>
{
    // _meta: bits 0-10 offset in minutes (signed), bits 11-12 kind, bits 13-19 unspecified fields (year … microsecond), bits 20-22 unspecified microsecond digits.
    private const int OffsetMask = 0x7FF;
    private const int KindShift = 11;
    private const int FieldShift = 13;
    private const int DigitShift = 20;
    private const long TicksPerMicrosecond = 10;
    private const long MaxMicroseconds = 3_155_378_975_999_999_999 / TicksPerMicrosecond; // DateTime.MaxValue

    private readonly long _microseconds;
    private readonly int _meta;

    internal CimDateTime(long microseconds, int meta)
    {
        _microseconds = microseconds;
        _meta = meta;
    }

    private CimDateTime(long microseconds, CimDateTimeKind kind, int offsetMinutes, int unspecifiedFields = 0, int unspecifiedDigits = 0)
        : this(microseconds, (offsetMinutes & OffsetMask) | ((int)kind << KindShift) | (unspecifiedFields << FieldShift) | (unspecifiedDigits << DigitShift))
    {
    }

    /// <summary>Tells what the value is.</summary>
    public CimDateTimeKind Kind => (CimDateTimeKind)((_meta >> KindShift) & 3);

    /// <summary>The offset from UTC; null for an interval and for a time without an offset.</summary>
    public TimeSpan? Offset => Kind == CimDateTimeKind.Point ? TimeSpan.FromMinutes(OffsetMinutes) : null;

    /// <summary>True when fields are unspecified (asterisks), so that the value is no exact time.</summary>
    public bool HasUnspecifiedFields => UnspecifiedFields != 0;

    internal long Microseconds => _microseconds;

    internal int Meta => _meta;

    private int OffsetMinutes => (_meta << 21) >> 21;

    private int UnspecifiedFields => (_meta >> FieldShift) & 0x7F;

    private int UnspecifiedDigits => (_meta >> DigitShift) & 7;

    /// <summary>A point in time with its offset; cut to microseconds.</summary>
    /// <param name="value">The time.</param>
    /// <returns>The CIM datetime.</returns>
    public static CimDateTime FromDateTimeOffset(DateTimeOffset value) =>
        new(value.Ticks / TicksPerMicrosecond, CimDateTimeKind.Point, (int)value.Offset.TotalMinutes);

    /// <summary>A time without an offset (<c>+***</c>): what the receiver takes for its own local time, or for the zone that another property names.</summary>
    /// <param name="value">The clock reading; its <see cref="DateTime.Kind"/> is ignored.</param>
    /// <returns>The CIM datetime.</returns>
    public static CimDateTime WithoutOffset(DateTime value) => new(value.Ticks / TicksPerMicrosecond, CimDateTimeKind.PointWithoutOffset, 0);

    /// <summary>An interval; cut to microseconds.</summary>
    /// <param name="value">The length; not negative.</param>
    /// <returns>The CIM datetime.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public static CimDateTime FromTimeSpan(TimeSpan value) => value < TimeSpan.Zero
        ? throw new ArgumentOutOfRangeException(nameof(value), value, "A CIM interval is never negative.")
        : new(value.Ticks / TicksPerMicrosecond, CimDateTimeKind.Interval, 0);

    /// <summary>The point in time.</summary>
    /// <returns>The time with its offset.</returns>
    /// <exception cref="InvalidOperationException">The value is an interval, has no offset, has unspecified fields, or is no moment of the years 1 to 9999.</exception>
    public DateTimeOffset ToDateTimeOffset() => Kind == CimDateTimeKind.Point && !HasUnspecifiedFields && _microseconds >= 0 && UtcMicroseconds is >= 0 and <= MaxMicroseconds
        ? new DateTimeOffset(_microseconds * TicksPerMicrosecond, TimeSpan.FromMinutes(OffsetMinutes))
        : throw new InvalidOperationException($"The CIM datetime {this} is no point in time with an offset in the years 1 to 9999. Use ToDateTime for its clock reading, or ToTimeSpan for an interval.");

    /// <summary>The clock reading without its offset.</summary>
    /// <returns>The time; UTC kind when the offset is zero, otherwise unspecified.</returns>
    /// <exception cref="InvalidOperationException">The value is an interval, has unspecified fields, or lies in the year 0000.</exception>
    public DateTime ToDateTime() => Kind != CimDateTimeKind.Interval && !HasUnspecifiedFields && _microseconds >= 0
        ? new DateTime(_microseconds * TicksPerMicrosecond, Kind == CimDateTimeKind.Point && OffsetMinutes == 0 ? DateTimeKind.Utc : DateTimeKind.Unspecified)
        : throw new InvalidOperationException($"The CIM datetime {this} has no clock reading. Use ToTimeSpan for an interval, or ToString for its text.");

    /// <summary>The length of an interval.</summary>
    /// <returns>The length.</returns>
    /// <exception cref="InvalidOperationException">The value is no interval, or has unspecified fields.</exception>
    /// <exception cref="OverflowException">The interval is longer than a <see cref="TimeSpan"/> can be (10,675,199 days).</exception>
    public TimeSpan ToTimeSpan() => Kind == CimDateTimeKind.Interval && !HasUnspecifiedFields
        ? TimeSpan.FromTicks(checked(_microseconds * TicksPerMicrosecond))
        : throw new InvalidOperationException($"The CIM datetime {this} is no exact interval. Use ToDateTimeOffset or ToDateTime for a point in time.");

    /// <summary>Converts a point in time.</summary>
    /// <param name="value">The time.</param>
    public static explicit operator CimDateTime(DateTimeOffset value) => FromDateTimeOffset(value);

    /// <summary>Converts an interval.</summary>
    /// <param name="value">The length.</param>
    public static explicit operator CimDateTime(TimeSpan value) => FromTimeSpan(value);

    /// <summary>Converts to a point in time; see <see cref="ToDateTimeOffset"/>.</summary>
    /// <param name="value">The CIM datetime.</param>
    public static explicit operator DateTimeOffset(CimDateTime value) => value.ToDateTimeOffset();

    /// <summary>Converts to an interval; see <see cref="ToTimeSpan"/>.</summary>
    /// <param name="value">The CIM datetime.</param>
    public static explicit operator TimeSpan(CimDateTime value) => value.ToTimeSpan();

    /// <summary>Orders points with an offset by the moment, others by their clock reading or length; intervals come last.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(CimDateTime other)
    {
        int order = CompareMomentTo(other);
        return order != 0 ? order : _meta.CompareTo(other._meta);
    }

    /// <summary>Orders as <see cref="CompareTo"/> does, but finds no difference between two offsets of the same moment, as queries do.</summary>
    /// <param name="other">The other value; a time without an offset counts as UTC.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareMomentTo(CimDateTime other)
    {
        bool isInterval = Kind == CimDateTimeKind.Interval;
        if (isInterval != (other.Kind == CimDateTimeKind.Interval))
            return isInterval ? 1 : -1;

        return UtcMicroseconds.CompareTo(other.UtcMicroseconds);
    }

    private long UtcMicroseconds => _microseconds - (OffsetMinutes * 60_000_000L);

    /// <summary>Compares the text that both stand for: the same moment in another offset is another value.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>True when both are the same.</returns>
    public bool Equals(CimDateTime other) => _microseconds == other._microseconds && _meta == other._meta;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CimDateTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_microseconds.GetHashCode() * 397) ^ _meta);

    /// <summary>The 25 characters of DSP0004.</summary>
    /// <returns>For example <c>20240229131415.123456+060</c> or <c>00000003040506.000789:000</c>.</returns>
    public override string ToString() => CimDateTimeText.Format(_microseconds, Kind, OffsetMinutes, UnspecifiedFields, UnspecifiedDigits);

    /// <summary>Reads the 25 characters of DSP0004.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The CIM datetime.</returns>
    /// <exception cref="FormatException">The text is no CIM datetime.</exception>
    public static CimDateTime Parse(string text) => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out CimDateTime value)
        ? value
        : throw new FormatException(string.Format(CultureInfo.InvariantCulture, "'{0}' is no CIM datetime. Write yyyymmddHHMMSS.mmmmmm+UUU for a time or ddddddddHHMMSS.mmmmmm:000 for an interval.", text));

    /// <summary>Reads the 25 characters of DSP0004.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The CIM datetime.</param>
    /// <returns>False when the text is no CIM datetime.</returns>
    public static bool TryParse(string? text, out CimDateTime value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads the 25 characters of DSP0004 out of a buffer, for transports that have no string.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The CIM datetime.</param>
    /// <returns>False when the text is no CIM datetime.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out CimDateTime value)
    {
        bool isValid = CimDateTimeText.TryRead(text, out CimDateTimeKind kind, out long microseconds, out int offset, out int fields, out int digits);
        value = isValid ? new CimDateTime(microseconds, kind, offset, fields, digits) : default;
        return isValid;
    }

    /// <summary>Compares two values.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>True when both are the same.</returns>
    public static bool operator ==(CimDateTime left, CimDateTime right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(CimDateTime left, CimDateTime right) => !left.Equals(right);

    /// <summary>Orders two values.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>True when the left one comes first.</returns>
    public static bool operator <(CimDateTime left, CimDateTime right) => left.CompareTo(right) < 0;

    /// <summary>Orders two values.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>True when the left one comes last.</returns>
    public static bool operator >(CimDateTime left, CimDateTime right) => left.CompareTo(right) > 0;

    /// <summary>Orders two values.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>True when the left one does not come last.</returns>
    public static bool operator <=(CimDateTime left, CimDateTime right) => left.CompareTo(right) <= 0;

    /// <summary>Orders two values.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>True when the left one does not come first.</returns>
    public static bool operator >=(CimDateTime left, CimDateTime right) => left.CompareTo(right) >= 0;
}
