namespace TypedCim.Mof;

/// <summary>The kinds of token. Braces come last so that the reader can count them with one comparison.</summary>
internal enum MofTokenKind : byte
{
    End,
    Name,
    Number,
    String,
    Character,
    Alias,
    Hash,
    Semicolon,
    Comma,
    Colon,
    Assign,
    Dot,
    Fence,
    Bad,
    OpenBracket,
    CloseBracket,
    OpenParenthesis,
    CloseParenthesis,
    OpenBrace,
    CloseBrace,
}
