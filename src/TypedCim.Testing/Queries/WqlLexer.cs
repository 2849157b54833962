using System.Text;

namespace TypedCim.Testing;

/// <summary>Cuts WQL into tokens.</summary>
/// <param name="text">The query.</param>
internal sealed class WqlLexer(string text)
{
    private int _position;

    internal static CimException Error(string text, int position, string problem, string className = "") =>
        Failure.Of(CimStatus.InvalidQuery, className, FormattableString.Invariant($"The query '{text}' is not valid: {problem} (at character {position})."));

    /// <summary>The next token; at the end of the text again and again the end.</summary>
    /// <exception cref="CimException">A character belongs to no token, or a text has no end.</exception>
    internal WqlToken Next()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
            _position++;

        int start = _position;
        if (start == text.Length)
            return new WqlToken(WqlTokenKind.End, "", start + 1);

        char first = text[start];
        if (first is '\'' or '"')
            return new WqlToken(WqlTokenKind.Text, ReadText(first), start + 1);

        bool isSigned = first is '-' or '+' && start + 1 < text.Length && char.IsDigit(text[start + 1]);
        if (char.IsDigit(first) || isSigned)
            return Take(WqlTokenKind.Number, NumberEnd(start + 1));

        if (char.IsLetter(first) || first == '_')
            return Take(WqlTokenKind.Word, EndOf(start, character => char.IsLetterOrDigit(character) || character == '_'));

        return Take(WqlTokenKind.Symbol, start + SymbolLength(start));
    }

    private WqlToken Take(WqlTokenKind kind, int end)
    {
        var token = new WqlToken(kind, text.Substring(_position, end - _position), _position + 1);
        _position = end;
        return token;
    }

    private int EndOf(int start, Predicate<char> belongs)
    {
        int end = start;
        while (end < text.Length && belongs(text[end]))
            end++;
        return end;
    }

    private int NumberEnd(int start)
    {
        int end = EndOf(start, char.IsDigit);
        if (end + 1 < text.Length && text[end] == '.' && char.IsDigit(text[end + 1]))
            end = EndOf(end + 1, char.IsDigit);
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            int digits = end + 1 < text.Length && text[end + 1] is '-' or '+' ? end + 2 : end + 1;
            int exponentEnd = EndOf(digits, char.IsDigit);
            end = exponentEnd > digits ? exponentEnd : end;
        }

        return end;
    }

    private int SymbolLength(int start)
    {
        string two = text.Substring(start, Math.Min(2, text.Length - start));
        if (two is "<>" or "!=" or "<=" or ">=")
            return 2;

        return text[start] is '=' or '<' or '>' or ',' or '(' or ')' or '*' or '.'
            ? 1
            : throw Error(text, start + 1, $"the character '{text[start]}' means nothing here");
    }

    private string ReadText(char quote)
    {
        int start = _position;
        var content = new StringBuilder();
        for (_position++; _position < text.Length; _position++)
        {
            char character = text[_position];
            if (character == quote)
            {
                _position++;
                return content.ToString();
            }

            if (character == '\\' && _position + 1 < text.Length)
                character = text[++_position];
            content.Append(character);
        }

        throw Error(text, start + 1, $"the text that begins here has no closing {quote}; a {quote} or a backslash inside of it needs a backslash in front");
    }
}
