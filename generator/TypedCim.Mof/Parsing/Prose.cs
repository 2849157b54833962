namespace TypedCim.Mof;

/// <summary>Tells text for people from declarations.</summary>
internal static class Prose
{
    /// <summary>
    /// Tells whether the rest of the line behind a semicolon is an explanation: it cannot begin a member, and it has no character that ends one.
    /// </summary>
    /// <remarks>Only such a line may be skipped with a warning; anything that could hide a member has to be an error.</remarks>
    public static bool IsTextAfterSemicolon(TokenReader reader)
    {
        if (reader.Previous.Kind != MofTokenKind.Semicolon || !CanBeginText(reader) || reader.IsFirstOnLine)
        {
            return false;
        }

        var rest = reader.Text.AsSpan(reader.Current.Start);
        var stop = rest.IndexOfAny(";{}\r\n".AsSpan());
        return (stop < 0 || rest[stop] is '\r' or '\n') && !(reader.At(MofTokenKind.Name) && BeginsMember(reader));
    }

    // A remark in parentheses, as in "(removed in SP1)", or behind a dash: no member begins like that.
    private static bool CanBeginText(TokenReader reader) => reader.Current.Kind switch
    {
        MofTokenKind.Name => TypeNames.Find(reader.TextOf(reader.Current)) is null,
        MofTokenKind.OpenBracket or MofTokenKind.Semicolon or MofTokenKind.CloseBrace or MofTokenKind.Hash or MofTokenKind.Fence or MofTokenKind.End => false,
        _ => true,
    };

    private static bool BeginsMember(TokenReader reader)
    {
        var (first, second) = reader.PeekTwo();
        return first.Kind switch
        {
            MofTokenKind.Name => second.Kind is MofTokenKind.Semicolon or MofTokenKind.Assign or MofTokenKind.OpenBracket
                or MofTokenKind.OpenParenthesis or MofTokenKind.CloseBrace || reader.IsWord(first, "ref"),
            MofTokenKind.OpenBracket => true,
            _ => false,
        };
    }
}
