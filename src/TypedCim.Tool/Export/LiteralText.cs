extern alias Runtime;

using System.Globalization;
using System.Text;
using Runtime::TypedCim;
using TypedCim.Tool.Formatting;

namespace TypedCim.Tool.Export;

/// <summary>Writes values that came from a server as MOF literals.</summary>
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
        char character => StringLiteral.Quote(character.ToString(), '\''),
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
            written.Append(written.Length == 0 ? string.Empty : " ").Append(StringLiteral.Quote(piece));
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
}
