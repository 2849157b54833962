namespace TypedCim.Mof;

/// <summary>Tells from three tokens whether a declaration or directive begins. Prose rarely looks like one.</summary>
internal static class DeclarationStart
{
    private static readonly string[] PreprocessorWords =
        ["define", "undef", "if", "ifdef", "ifndef", "elif", "else", "endif", "error", "line", "warning"];

    public static bool Is(string text, MofToken token, MofToken next, MofToken second) => token.Kind switch
    {
        MofTokenKind.Hash => IsDirective(text, token, next, second),
        MofTokenKind.OpenBracket => next.Kind is MofTokenKind.Name or MofTokenKind.End,
        MofTokenKind.Name => IsWordStart(text, token, next, second),
        _ => false,
    };

    /// <summary>Tells whether a hash sign begins a directive, as opposed to a heading of a documentation page.</summary>
    public static bool IsDirective(string text, MofToken hash, MofToken word, MofToken next)
    {
        if (word.Kind != MofTokenKind.Name)
        {
            return false;
        }

        if (Equals(text, word, "pragma"))
        {
            return next.Kind == MofTokenKind.Name;
        }

        return Equals(text, word, "include")
            ? next.Kind is MofTokenKind.String or MofTokenKind.OpenParenthesis || (next.Kind == MofTokenKind.Bad && text[next.Start] == '<')
            : word.Start == hash.End && IsAnyOf(text, word, PreprocessorWords);
    }

    private static bool IsWordStart(string text, MofToken token, MofToken next, MofToken second)
    {
        if (next.Kind != MofTokenKind.Name)
        {
            return false;
        }

        if (TypeNames.Find(text.AsSpan(token.Start, token.Length)) is not null)
        {
            return second.Kind == MofTokenKind.OpenParenthesis;
        }

        if (Equals(text, token, "instance"))
        {
            return Equals(text, next, "of") && second.Kind == MofTokenKind.Name;
        }

        var isBody = second.Kind is MofTokenKind.OpenBrace or MofTokenKind.Colon;
        return Equals(text, token, "class")
            ? isBody || second.Kind == MofTokenKind.End || Equals(text, second, "as")
            : isBody && IsAnyOf(text, token, ["association", "enumeration", "qualifier", "structure"]);
    }

    private static bool Equals(string text, MofToken token, string word) =>
        token.Kind == MofTokenKind.Name && MofCharacters.EqualsWord(text.AsSpan(token.Start, token.Length), word);

    private static bool IsAnyOf(string text, MofToken token, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Equals(text, token, word))
            {
                return true;
            }
        }

        return false;
    }
}
