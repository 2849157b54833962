extern alias Runtime;

using System.Globalization;
using System.Text;
using Runtime::TypedCim;

namespace TypedCim.Tool.Export;

/// <summary>Writes values as MOF literals: the one place that quotes what came from a server.</summary>
internal static class LiteralText
{
    /// <summary>Longer strings are cut between words, as <c>typedcim format</c> lays them out but never does itself.</summary>
    private const int MaxPiece = 100;

    /// <summary>A value of a qualifier or a default.</summary>
    /// <returns>The literal, arrays in braces; null for a value that MOF has no literal for, such as a reference.</returns>
    public static string? Of(object? value) => value switch
    {
        null => "null",
        string text => Quote(text),
        bool boolean => boolean ? "true" : "false",
        char character => "'" + Escape(character.ToString(), '\'') + "'",
        DateTime moment => Quote(CimDateTime.FromDateTimeOffset(new DateTimeOffset(moment.ToUniversalTime())).ToString()),
        TimeSpan length => Quote(CimDateTime.FromTimeSpan(length).ToString()),
        float number => Real(number),
        double number => Real(number),
        Array array => ListOf(array),
        IFormattable number when value is sbyte or byte or short or ushort or int or uint or long or ulong =>
            number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>A string between quotes, in pieces where it is long.</summary>
    public static string Quote(string text)
    {
        var written = new StringBuilder();
        foreach (var piece in Pieces(text))
        {
            written.Append(written.Length == 0 ? string.Empty : " ").Append('"').Append(Escape(piece, '"')).Append('"');
        }

        return written.ToString();
    }

    private static string? ListOf(Array array)
    {
        var items = new List<string>(array.Length);
        foreach (var item in array)
        {
            if (Of(item) is not { } literal)
            {
                return null;
            }

            items.Add(literal);
        }

        return "{" + string.Join(", ", items) + "}";
    }

    // A real literal needs its point (DSP0004, Annex A); infinities and NaN have none.
    private static string? Real(IFormattable number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        if (!char.IsAsciiDigit(text[^1]))
        {
            return null;
        }

        var exponent = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = exponent < 0 ? text : text[..exponent];
        return mantissa.Contains('.', StringComparison.Ordinal) ? text : mantissa + ".0" + text[mantissa.Length..];
    }

    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        while (text.Length - start > MaxPiece)
        {
            var space = text.LastIndexOf(' ', start + MaxPiece - 1, MaxPiece);
            if (space < 0)
            {
                space = text.IndexOf(' ', start + MaxPiece);
            }

            if (space < 0)
            {
                break;
            }

            yield return text[start..(space + 1)];
            start = space + 1;
        }

        yield return text[start..];
    }

    private static string Escape(string text, char quote)
    {
        var written = new StringBuilder(text.Length);
        var isPaired = IsPaired(text);
        foreach (var character in text)
        {
            _ = character switch
            {
                '\\' => written.Append("\\\\"),
                '\n' => written.Append("\\n"),
                '\r' => written.Append("\\r"),
                '\t' => written.Append("\\t"),
                '\b' => written.Append("\\b"),
                '\f' => written.Append("\\f"),
                _ when character == quote => written.Append('\\').Append(quote),
                _ when char.IsControl(character) || (char.IsSurrogate(character) && !isPaired) =>
                    written.Append("\\x").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
                _ => written.Append(character),
            };
        }

        return written.ToString();
    }

    // Files are UTF-8, which has no half pairs. Texts that hold one are rare: there all surrogates are escaped.
    private static bool IsPaired(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
