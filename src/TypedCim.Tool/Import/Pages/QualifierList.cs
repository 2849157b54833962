namespace TypedCim.Tool.Import.Pages;

/// <summary>Reads the qualifiers that a page lists in prose: <c>[key, id("0"), Not_Null:ToInstance]</c>, with or without brackets.</summary>
internal static class QualifierList
{
    private static readonly string[] DirectionWords = ["in", "out", "optional"];

    /// <summary>Reads a list; never fails, whatever the text is.</summary>
    public static IReadOnlyList<PageQualifier> Read(string text)
    {
        var list = new List<PageQualifier>();
        var isEmpty = string.Equals(text.Trim(), "n/a", StringComparison.OrdinalIgnoreCase);
        foreach (var item in isEmpty ? [] : Items(text.Trim()))
        {
            AddItem(list, item);
        }

        return list;
    }

    /// <summary>Tells whether a list goes on in the next line.</summary>
    public static bool IsOpen(string text) => text.Count(static c => c is '[' or '(' or '{') > text.Count(static c => c is ']' or ')' or '}');

    // A list may be in several brackets, "[in], [optional]", or end in parentheses, "[in] (optional)". Other words behind brackets are prose.
    private static IEnumerable<string> Items(string text)
    {
        var hasBrackets = text.StartsWith('[');
        var (start, depth, brackets, isQuoted) = (0, 0, 0, false);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ',';
            var isEnd = i == text.Length || (depth <= 0 && !isQuoted && c is ',' or ';' or '/' or '[' or ']');
            if (isEnd && Item(text[start..i].Trim(), isCounted: !hasBrackets || brackets > 0) is { } item)
            {
                yield return item;
            }

            start = isEnd ? i + 1 : start;
            isQuoted ^= c == '"';
            brackets += isQuoted ? 0 : c == '[' ? 1 : c == ']' ? -1 : 0;
            depth += Depth(c, isQuoted);
        }
    }

    private static string? Item(string text, bool isCounted) =>
        text.StartsWith('(') && text.EndsWith(')') ? text[1..^1].Trim()
        : isCounted ? text
        : null;

    private static void AddItem(List<PageQualifier> list, string item)
    {
        var length = 0;
        while (length < item.Length && (char.IsLetterOrDigit(item[length]) || item[length] == '_'))
        {
            length++;
        }

        var (word, rest) = (item[..length], item[length..].Trim());
        if (length == 0 || string.Equals(word, "none", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        list.Add(new PageQualifier(word, ReadValues(rest)));

        // A comma is easily lost: "[in optional]".
        if (DirectionWords.Contains(word, StringComparer.OrdinalIgnoreCase) && DirectionWords.Contains(rest, StringComparer.OrdinalIgnoreCase))
        {
            list.Add(new PageQualifier(rest, []));
        }
    }

    private static IReadOnlyList<string> ReadValues(string text)
    {
        if (text.Length == 0 || text[0] is not ('(' or '{'))
        {
            return [];
        }

        var end = text.LastIndexOf(text[0] == '(' ? ')' : '}');
        var inner = end > 0 ? text[1..end] : text[1..];
        return [.. SplitValues(inner).Select(static value => value.Trim().Trim('"').Trim()).Where(static value => value.Length > 0)];
    }

    // Commas inside parentheses or quotes separate nothing here.
    private static IEnumerable<string> SplitValues(string text)
    {
        var (start, depth, isQuoted) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            isQuoted ^= text[i] == '"';
            depth += Depth(text[i], isQuoted);
            if (text[i] == ',' && depth <= 0 && !isQuoted)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }

    private static int Depth(char c, bool isQuoted) => isQuoted ? 0 : c is '(' or '{' ? 1 : c is ')' or '}' ? -1 : 0;
}
