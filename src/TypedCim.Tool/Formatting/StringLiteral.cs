using System.Globalization;
using System.Text;

namespace TypedCim.Tool.Formatting;

/// <summary>Writes texts as MOF strings: the one place where text from a server or a page becomes part of a MOF file.</summary>
internal static class StringLiteral
{
    private const char LastAscii = '~';

    /// <summary>Quotes a text.</summary>
    public static string Quote(string text) => Quote(text, '"');

    /// <summary>Quotes a text; characters stand between single quotes (DSP0004, Annex A).</summary>
    public static string Quote(string text, char quote) => quote + Escape(text, quote) + quote;

    /// <summary>Quotes a text and escapes everything but ASCII, so that the file reads the same in every encoding.</summary>
    public static string QuoteAscii(string text) => '"' + Escape(text, '"', LastAscii) + '"';

    private static string Escape(string text, char quote, char lastPlain = char.MaxValue)
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
                _ when char.IsControl(character) || character > lastPlain || (char.IsSurrogate(character) && !isPaired) =>
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
