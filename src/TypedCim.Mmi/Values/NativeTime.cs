namespace TypedCim.Mmi;

/// <summary>Datetimes: MMI reads them as local time or as a length, and writes them as UTC, cut to microseconds.</summary>
/// <remarks>
/// The offset that the server keeps is lost on the way: what stays is the moment, and the clock of this computer. A time without an offset is taken for local
/// time on its way out. The ends of .NET's ranges stand for the ends of CIM's.
/// </remarks>
internal static class NativeTime
{
    private static readonly CimDateTime s_longest = CimDateTime.Parse("99999999235959.999999:000");

    internal static CimDateTime ToCim(DateTime moment)
    {
        bool isEnd = moment == DateTime.MinValue || moment == DateTime.MaxValue || moment.Kind == DateTimeKind.Utc;
        return CimDateTime.FromDateTimeOffset(new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Unspecified), isEnd ? TimeSpan.Zero : OffsetOf(moment)));
    }

    internal static CimDateTime ToCim(TimeSpan length) => length == TimeSpan.MaxValue ? s_longest : CimDateTime.FromTimeSpan(length);

    /// <summary>One datetime.</summary>
    /// <exception cref="CimException">It has unspecified fields, or lies outside of what .NET's types hold.</exception>
    internal static object ToNative(CimDateTime value, string name)
    {
        try
        {
            return value.Kind switch
            {
                CimDateTimeKind.Interval => value.ToTimeSpan(),
                CimDateTimeKind.PointWithoutOffset => value.ToDateTime(),
                _ => value.ToDateTimeOffset().UtcDateTime,
            };
        }
        catch (Exception failure) when (failure is InvalidOperationException or OverflowException)
        {
            throw new CimException($"{name} is {value}, which MMI cannot carry: it takes moments of the years 1 to 9999 and intervals up to {TimeSpan.MaxValue.Days} days, all fields given.", CimStatus.NotSupported, failure);
        }
    }

    /// <summary>An array of datetimes, in the narrowest array type, which every version of MMI takes.</summary>
    internal static object ToNative(CimDateTime[] values, string name)
    {
        object[] natives = Array.ConvertAll(values, value => ToNative(value, name));
        if (natives.Length > 0 && Array.TrueForAll(natives, native => native is DateTime))
            return Array.ConvertAll(natives, native => (DateTime)native);
        return natives.Length > 0 && Array.TrueForAll(natives, native => native is TimeSpan) ? Array.ConvertAll(natives, native => (TimeSpan)native) : natives;
    }

    // An offset that would lead out of the calendar is none.
    private static TimeSpan OffsetOf(DateTime moment)
    {
        TimeSpan offset = TimeZoneInfo.Local.GetUtcOffset(moment);
        long utc = moment.Ticks - offset.Ticks;
        return utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks ? TimeSpan.Zero : offset;
    }
}
