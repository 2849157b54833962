namespace TypedCim.Tool.Import.Pages;

/// <summary>Reads the qualifiers that a page lists in prose: <c>[key, id("0"), Not_Null:ToInstance]</c>, with or without brackets.</summary>
internal static class QualifierList
{
    /// <summary>Reads a list; never fails, whatever the text is.</summary>
    public static IReadOnlyList<PageQualifier> Read(string text)
    {
        var list = new List<PageQualifier>();
        foreach (var item in Split(TrimBrackets(text.Trim())))
        {
            var name = item.AsSpan().TrimStart();
            var length = 0;
            while (length < name.Length && (char.IsLetterOrDigit(name[length]) || name[length] == '_'))
            {
                length++;
            }

            var word = name[..length].ToString();
            if (length > 0 && !string.Equals(word, "none", StringComparison.OrdinalIgnoreCase))
            {
                list.Add(new PageQualifier(word, ReadValues(name[length..].Trim().ToString())));
            }
        }

        return list;
    }

    /// <summary>Tells whether a list goes on in the next line.</summary>
    public static bool IsOpen(string text) => text.Count(static c => c is '[' or '(' or '{') > text.Count(static c => c is ']' or ')' or '}');

    private static string TrimBrackets(string text)
    {
        var open = text.StartsWith('[') ? 1 : 0;
        var end = text.LastIndexOf(']');
        return open == 1 && end > 0 ? text[open..end] : text[open..];
    }

    private static IReadOnlyList<string> ReadValues(string text)
    {
        if (text.Length == 0 || text[0] is not ('(' or '{'))
        {
            return [];
        }

        var end = text.LastIndexOf(text[0] == '(' ? ')' : '}');
        var inner = end > 0 ? text[1..end] : text[1..];
        return [.. Split(inner).Select(static value => value.Trim().Trim('"').Trim()).Where(static value => value.Length > 0)];
    }

    // Commas inside brackets or quotes separate nothing here.
    private static IEnumerable<string> Split(string text)
    {
        var (start, depth, isQuoted) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            isQuoted ^= text[i] == '"';
            depth += isQuoted ? 0 : text[i] is '(' or '{' or '[' ? 1 : text[i] is ')' or '}' or ']' ? -1 : 0;
            if (text[i] == ',' && depth <= 0 && !isQuoted)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }
}
