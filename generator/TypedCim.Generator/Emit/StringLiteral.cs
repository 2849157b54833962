using System.Globalization;
using System.Text;

namespace TypedCim.Generator.Emit;

/// <summary>Turns any text into a C# string literal of printable ASCII.</summary>
/// <remarks>
/// Everything else is escaped, so that no text of a MOF file can end the literal, start a comment or a directive, or depend on the encoding of the file.
/// </remarks>
internal static class StringLiteral
{
    /// <summary>Gives the literal, quotes included.</summary>
    public static string Quote(string text)
    {
        if (IsPlain(text))
            return "\"" + text + "\"";

        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            switch (character)
            {
                case '"':
                    literal.Append("\\\"");
                    break;
                case '\\':
                    literal.Append("\\\\");
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                case >= ' ' and <= '~':
                    literal.Append(character);
                    break;
                default:
                    literal.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' or '"' or '\\')
                return false;
        }

        return true;
    }

    /// <summary>Gives the literal, or <c>null</c>.</summary>
    public static string QuoteOrNull(string? text) => text is null ? "null" : Quote(text);
}
