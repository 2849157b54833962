namespace TypedCim.Testing;

/// <summary>A pattern of WQL's LIKE: % is any text, _ any character, [a-f] one of a set, [^a-f] one outside of it; case does not matter.</summary>
internal sealed class LikePattern
{
    private readonly List<LikeElement> _elements = [];

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern; a bracket that nothing closes stands for itself.</param>
    internal LikePattern(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int close = text[i] == '[' ? text.IndexOf(']', Math.Min(i + 2, text.Length)) : -1;
            if (close > 0)
            {
                _elements.Add(LikeElement.Set(text.Substring(i + 1, close - i - 1)));
                i = close;
                continue;
            }

            _elements.Add(text[i] switch { '%' => LikeElement.AnyText, '_' => LikeElement.AnyCharacter, char literal => LikeElement.Literal(literal) });
        }
    }

    /// <summary>The pattern that finds a text taken literally.</summary>
    internal static LikePattern For(CimTextOperator op, string text) => new(CimWql.Pattern(op, text));

    // Two pointers and one place to return to: the last % takes one character more each time that what follows it fails.
    internal bool Matches(string value)
    {
        int element = 0;
        int position = 0;
        int lastAny = -1;
        int resume = 0;
        while (position < value.Length)
        {
            if (element < _elements.Count && _elements[element].IsAnyText)
            {
                lastAny = element++;
                resume = position;
            }
            else if (element < _elements.Count && _elements[element].Matches(value[position]))
            {
                element++;
                position++;
            }
            else if (lastAny >= 0)
            {
                element = lastAny + 1;
                position = ++resume;
            }
            else
            {
                return false;
            }
        }

        return _elements.FindIndex(element, one => !one.IsAnyText) < 0;
    }
}
