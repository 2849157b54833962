using System.Globalization;
using System.Text.Json;

namespace TypedCim.Tests.JsonCodec;

/// <summary>The scalars that JSON carries as text: characters and datetimes.</summary>
/// <remarks>A point in time with its offset is ISO 8601, as in OData; an interval and a time without an offset keep their CIM form.</remarks>
internal static class JsonText
{
    private const int CimLength = 25;
    private const int DateLength = 10;
    private const int MaxLength = 64;

    internal static char ReadCharacter(ref Utf8JsonReader reader)
    {
        Span<char> text = stackalloc char[MaxLength];
        return reader.ValueSpan.Length <= MaxLength && reader.CopyString(text) == 1
            ? text[0]
            : throw new JsonException($"'{reader.GetString()}' is no character.");
    }

    internal static CimDateTime ReadDateTime(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > MaxLength)
            throw new JsonException($"'{reader.GetString()}' is no datetime.");

        Span<char> text = stackalloc char[MaxLength];
        text = text[..reader.CopyString(text)];
        if (text.Length != CimLength || text[DateLength] == 'T')
            return CimDateTime.FromDateTimeOffset(reader.GetDateTimeOffset());

        return CimDateTime.TryParse(text, out CimDateTime value) ? value : throw new JsonException($"'{text}' is no datetime.");
    }

    internal static string Write(CimDateTime value) => value is { Kind: CimDateTimeKind.Point, HasUnspecifiedFields: false }
        ? value.ToDateTimeOffset().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture)
        : value.ToString();
}
