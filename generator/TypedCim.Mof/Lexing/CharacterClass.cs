namespace TypedCim.Mof;

/// <summary>What a character can start or continue; the values index <see cref="MofCharacters"/>'s table.</summary>
internal enum CharacterClass : byte
{
    Bad,
    Space,
    LineBreak,
    Letter,
    Digit,
    Quote,
    Apostrophe,
    Slash,
    Sign,
    Dot,
    Dollar,
    Backtick,
    Punctuation,
}
