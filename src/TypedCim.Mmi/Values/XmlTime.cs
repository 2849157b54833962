using System.Globalization;
using System.Xml;

namespace TypedCim.Mmi;

/// <summary>Reads the times of XML Schema, as WS-Management writes them: <c>2024-02-29T13:14:15.123456+02:00</c> and <c>P3DT4H5M6.000789S</c>.</summary>
internal static class XmlTime
{
    private static readonly string[] s_formats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd",
    ];

    internal static CimDateTime Parse(string text)
    {
        if (text.Length > 0 && text[0] == 'P')
            return Length(text);

        if (!DateTime.TryParseExact(text, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime clock))
            throw Invalid(text);

        // A text without an offset names a clock reading, and that is what it stays.
        return clock.Kind == DateTimeKind.Unspecified
            ? CimDateTime.WithoutOffset(clock)
            : CimDateTime.FromDateTimeOffset(DateTimeOffset.ParseExact(text, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None));
    }

    private static CimDateTime Length(string text)
    {
        try
        {
            return CimDateTime.FromTimeSpan(XmlConvert.ToTimeSpan(text));
        }
        catch (Exception failure) when (failure is FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            throw Invalid(text);
        }
    }

    private static CimException Invalid(string text) => new($"'{text}' is no datetime.", CimStatus.TypeMismatch);
}
