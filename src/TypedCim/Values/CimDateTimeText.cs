using System.Globalization;

namespace TypedCim;

/// <summary>The 25 characters of a CIM datetime (DSP0004, 5.2.4), read and written.</summary>
/// <remarks>
/// Point: <c>yyyymmddHHMMSS.mmmmmm±UUU</c>; interval: <c>ddddddddHHMMSS.mmmmmm:000</c>. A whole field may be asterisks, and so may the last
/// digits of the microseconds. Bits of the unspecified fields, from the lowest: year or days, month, day, hour, minute, second, microsecond.
/// The year 0000, which .NET does not have, occurs in the special values of DSP0004 ("infinitely long ago"): its microseconds are negative.
/// </remarks>
internal static class CimDateTimeText
{
    private const int Length = 25;
    private const int MicrosecondField = 6;
    private const long TicksPerMicrosecond = 10;
    private const long MicrosecondsPerDay = TimeSpan.TicksPerDay / TicksPerMicrosecond;
    private const int LeapYear = 4;
    private const int DaysFromYearZeroToLeapYear = 366 + (3 * 365);

    private static readonly (int Start, int Length, int Field)[] PointFields = [(0, 4, 0), (4, 2, 1), (6, 2, 2), (8, 2, 3), (10, 2, 4), (12, 2, 5)];
    private static readonly (int Start, int Length, int Field)[] IntervalFields = [(0, 8, 0), (8, 2, 3), (10, 2, 4), (12, 2, 5)];

    internal static bool TryRead(ReadOnlySpan<char> text, out CimDateTimeKind kind, out long microseconds, out int offsetMinutes, out int unspecifiedFields, out int unspecifiedDigits)
    {
        microseconds = 0;
        offsetMinutes = unspecifiedFields = unspecifiedDigits = 0;
        kind = CimDateTimeKind.PointWithoutOffset;
        if (text.Length != Length || text[14] != '.' || !TryReadOffset(text, out kind, out offsetMinutes))
            return false;

        Span<int> values = stackalloc int[7];
        foreach ((int start, int length, int field) in kind == CimDateTimeKind.Interval ? IntervalFields : PointFields)
        {
            if (IsAsterisks(text, start, length))
                unspecifiedFields |= 1 << field;
            else if (!TryReadNumber(text, start, length, out values[field]))
                return false;
        }

        return TryReadMicroseconds(text, values, ref unspecifiedFields, out unspecifiedDigits)
            && TryCombine(kind, values, unspecifiedFields, out microseconds);
    }

    internal static string Format(long microseconds, CimDateTimeKind kind, int offsetMinutes, int unspecifiedFields, int unspecifiedDigits)
    {
        bool isYearZero = microseconds < 0;
        if (isYearZero)
            microseconds += DaysFromYearZeroToLeapYear * MicrosecondsPerDay;

        TimeSpan ofDay = TimeSpan.FromTicks(microseconds % MicrosecondsPerDay * TicksPerMicrosecond);
        string text = kind == CimDateTimeKind.Interval
            ? (microseconds / MicrosecondsPerDay).ToString("D8", CultureInfo.InvariantCulture)
            : new DateTime(microseconds * TicksPerMicrosecond, DateTimeKind.Unspecified).ToString(isYearZero ? "'0000'MMdd" : "yyyyMMdd", CultureInfo.InvariantCulture);
        text += ofDay.ToString("hhmmss'.'ffffff", CultureInfo.InvariantCulture) + Suffix(kind, offsetMinutes);
        return unspecifiedFields == 0 ? text : WithAsterisks(text, kind, unspecifiedFields, unspecifiedDigits);
    }

    private static string Suffix(CimDateTimeKind kind, int offsetMinutes) => kind switch
    {
        CimDateTimeKind.Interval => ":000",
        CimDateTimeKind.PointWithoutOffset => "+***",
        _ => offsetMinutes.ToString("+000;-000", CultureInfo.InvariantCulture),
    };

    private static string WithAsterisks(string text, CimDateTimeKind kind, int unspecifiedFields, int unspecifiedDigits)
    {
        char[] characters = text.ToCharArray();
        foreach ((int start, int length, int field) in kind == CimDateTimeKind.Interval ? IntervalFields : PointFields)
        {
            if ((unspecifiedFields & (1 << field)) != 0)
                characters.AsSpan(start, length).Fill('*');
        }

        characters.AsSpan(21 - unspecifiedDigits, unspecifiedDigits).Fill('*');
        return new string(characters);
    }

    private static bool TryReadOffset(ReadOnlySpan<char> text, out CimDateTimeKind kind, out int offsetMinutes)
    {
        offsetMinutes = 0;
        kind = text[21] == ':' ? CimDateTimeKind.Interval : CimDateTimeKind.Point;
        if (kind == CimDateTimeKind.Point && IsAsterisks(text, 22, 3))
        {
            kind = CimDateTimeKind.PointWithoutOffset;
            return text[21] is '+' or '-';
        }

        if (!TryReadNumber(text, 22, 3, out offsetMinutes))
            return false;

        if (text[21] == '-')
            offsetMinutes = -offsetMinutes;
        return kind == CimDateTimeKind.Interval ? offsetMinutes == 0 : text[21] is '+' or '-' && Math.Abs(offsetMinutes) <= 14 * 60;
    }

    private static bool TryReadMicroseconds(ReadOnlySpan<char> text, Span<int> values, ref int unspecifiedFields, out int unspecifiedDigits)
    {
        unspecifiedDigits = 0;
        while (unspecifiedDigits < 6 && text[20 - unspecifiedDigits] == '*')
            unspecifiedDigits++;
        if (unspecifiedDigits > 0)
            unspecifiedFields |= 1 << MicrosecondField;

        int given = 6 - unspecifiedDigits;
        if (given > 0 && !TryReadNumber(text, 15, given, out values[MicrosecondField]))
            return false;

        for (int i = 0; i < unspecifiedDigits; i++)
            values[MicrosecondField] *= 10;
        return true;
    }

    private static bool TryCombine(CimDateTimeKind kind, ReadOnlySpan<int> values, int unspecifiedFields, out long microseconds)
    {
        microseconds = 0;
        if (values[3] > 23 || values[4] > 59 || values[5] > 59)
            return false;

        long days = values[0];
        if (kind != CimDateTimeKind.Interval && !TryCountDays(values, unspecifiedFields, out days))
            return false;

        microseconds = ((((((days * 24) + values[3]) * 60) + values[4]) * 60) + values[5]) * 1_000_000L + values[MicrosecondField];
        return true;
    }

    private static bool TryCountDays(ReadOnlySpan<int> values, int unspecifiedFields, out long days)
    {
        bool isYearZero = (unspecifiedFields & 1) == 0 && values[0] == 0;
        int year = isYearZero || (unspecifiedFields & 1) != 0 ? LeapYear : values[0];
        int month = (unspecifiedFields & 2) != 0 ? 1 : values[1];
        int day = (unspecifiedFields & 4) != 0 ? 1 : values[2];
        days = 0;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;

        days = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified).Ticks / TimeSpan.TicksPerDay;
        if (isYearZero)
            days -= DaysFromYearZeroToLeapYear;
        return true;
    }

    private static bool IsAsterisks(ReadOnlySpan<char> text, int start, int length) => text.Slice(start, length).TrimStart('*').IsEmpty;

    private static bool TryReadNumber(ReadOnlySpan<char> text, int start, int length, out int number)
    {
        number = 0;
        foreach (char digit in text.Slice(start, length))
        {
            if (digit is < '0' or > '9')
                return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
