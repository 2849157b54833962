using System.Globalization;

namespace TypedCim.ConfigMgr;

/// <summary>Reads <c>["qualifier"]…TYPE:["qualifier"]…path</c>. Several qualifiers stand in one pair of brackets, separated by commas, or in a pair each.</summary>
internal static class NalPathReader
{
    internal static NalPath? Read(string text, out string? problem)
    {
        int position = 0;
        if ((problem = ReadQualifiers(text, ref position, out List<string> display)) is not null)
            return null;

        int colon = text.IndexOf(':', position);
        string type = colon < 0 ? "" : text.Substring(position, colon - position);
        if (type.Length == 0 || !type.All(UncPath.IsLetterOrDigit))
        {
            problem = At("a network type such as MSWNET and a colon are missing", position);
            return null;
        }

        position = colon + 1;
        if ((problem = ReadQualifiers(text, ref position, out List<string> connection)) is not null)
            return null;

        problem = position == text.Length ? At("the network path is missing", position) : null;
        return problem is null ? new NalPath(text, display, type, connection, text.Substring(position)) : null;
    }

    private static string? ReadQualifiers(string text, ref int position, out List<string> qualifiers)
    {
        qualifiers = [];
        while (position < text.Length && text[position] == '[')
        {
            do
            {
                position++;
                if (position >= text.Length || text[position] != '"')
                    return At("a quote is missing", position);

                // A qualifier may end with a backslash, which escapes nothing here; so the quote that counts is the one before ',' or ']'.
                int end = EndOf(text, position + 1);
                if (end < 0)
                    return At("the qualifier does not end", position);

                qualifiers.Add(text.Substring(position + 1, end - position - 1));
                position = end + 1;
            }
            while (text[position] == ',');

            position++;
        }

        return null;
    }

    private static int EndOf(string text, int start)
    {
        for (int quote = text.IndexOf('"', start); quote >= 0 && quote + 1 < text.Length; quote = text.IndexOf('"', quote + 1))
        {
            if (text[quote + 1] is ',' or ']')
                return quote;
        }

        return -1;
    }

    private static string At(string problem, int position) => string.Format(CultureInfo.InvariantCulture, "{0} at character {1}", problem, position + 1);
}
