namespace TypedCim.Testing;

/// <summary>One element of a LIKE pattern.</summary>
internal sealed class LikeElement
{
    internal static readonly LikeElement AnyText = new(isAnyText: true, isNegated: true, []);

    internal static readonly LikeElement AnyCharacter = new(isAnyText: false, isNegated: true, []);

    private readonly bool _isNegated;
    private readonly (char First, char Last)[] _ranges;

    private LikeElement(bool isAnyText, bool isNegated, (char First, char Last)[] ranges)
    {
        IsAnyText = isAnyText;
        _isNegated = isNegated;
        _ranges = ranges;
    }

    internal bool IsAnyText { get; }

    internal static LikeElement Literal(char character) => new(isAnyText: false, isNegated: false, [Range(character, character)]);

    /// <summary>Reads what stands between the brackets: characters, ranges such as a-f, and ^ in front for the opposite.</summary>
    internal static LikeElement Set(string text)
    {
        bool isNegated = text.Length > 1 && text[0] == '^';
        var ranges = new List<(char First, char Last)>();
        for (int i = isNegated ? 1 : 0; i < text.Length; i++)
        {
            bool isRange = i + 2 < text.Length && text[i + 1] is '-' or '=';
            ranges.Add(Range(text[i], isRange ? text[i + 2] : text[i]));
            i += isRange ? 2 : 0;
        }

        return new LikeElement(isAnyText: false, isNegated, [.. ranges]);
    }

    internal bool Matches(char character)
    {
        char folded = char.ToUpperInvariant(character);
        return Array.Exists(_ranges, range => folded >= range.First && folded <= range.Last) != _isNegated;
    }

    private static (char First, char Last) Range(char first, char last) => (char.ToUpperInvariant(first), char.ToUpperInvariant(last));
}
