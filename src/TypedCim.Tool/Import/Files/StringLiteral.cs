using System.Globalization;
using System.Text;

namespace TypedCim.Tool.Import.Files;

/// <summary>Writes texts as MOF strings: the one place where text from a page becomes part of a MOF file.</summary>
internal static class StringLiteral
{
    /// <summary>Quotes a text. Everything but ASCII is escaped, so that the file reads the same in every encoding.</summary>
    public static string Quote(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => literal.Append('\\').Append(character),
                >= ' ' and <= '~' => literal.Append(character),
                _ => literal.Append("\\x").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return literal.Append('"').ToString();
    }
}
