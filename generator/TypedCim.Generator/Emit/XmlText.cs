using System.Text;

namespace TypedCim.Generator.Emit;

/// <summary>Turns any text into the content of an XML documentation comment.</summary>
internal static class XmlText
{
    /// <summary>Escapes text for an element or attribute. The result has no line break and no character that XML 1.0 forbids.</summary>
    public static string Escape(string text)
    {
        if (IsPlain(text))
            return text;

        var escaped = new StringBuilder(text.Length + 16);
        var pendingSpace = false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (IsSpace(character))
            {
                pendingSpace = escaped.Length > 0;
                continue;
            }

            if (pendingSpace)
                escaped.Append(' ');
            pendingSpace = false;
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(character).Append(text[++i]);
                continue;
            }

            AppendOne(escaped, character);
        }

        return escaped.ToString();
    }

    /// <summary>Tells whether nothing is to be escaped: most text is, and there is a lot of it.</summary>
    private static bool IsPlain(string text)
    {
        var last = ' ';
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' or '<' or '>' or '&' or '"' || (character == ' ' && last == ' '))
                return false;
            last = character;
        }

        return last != ' ' || text.Length == 0;
    }

    /// <summary>Splits text into its lines, escapes each and drops the empty ones.</summary>
    public static List<string> EscapeLines(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsLineBreak(text[i]))
                continue;

            var line = Escape(text.Substring(start, i - start));
            if (line.Length > 0)
                lines.Add(line);
            start = i + 1;
        }

        return lines;
    }

    private static void AppendOne(StringBuilder escaped, char character)
    {
        switch (character)
        {
            case '<':
                escaped.Append("&lt;");
                break;
            case '>':
                escaped.Append("&gt;");
                break;
            case '&':
                escaped.Append("&amp;");
                break;
            case '"':
                escaped.Append("&quot;");
                break;
            // Bidirectional controls make text read differently from what it is.
            case < ' ' or '\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'):
                escaped.Append('\uFFFD');
                break;
            default:
                escaped.Append(char.IsSurrogate(character) ? '\uFFFD' : character);
                break;
        }
    }

    // The line breaks of C#: anything after one of them would leave the comment.
    private static bool IsLineBreak(char character) => character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\f' or '\v' or '\u00A0' or '\u200B' or '\uFEFF' || IsLineBreak(character);
}
