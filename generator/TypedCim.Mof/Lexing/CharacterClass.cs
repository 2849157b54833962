namespace TypedCim.Mof;

/// <summary>What a character can start or continue; the values index <see cref="MofCharacters"/>'s table. The parts of a name come last.</summary>
internal enum CharacterClass : byte
{
    Bad,
    Space,
    Quote,
    Apostrophe,
    Slash,
    Sign,
    Dot,
    Dollar,
    Backtick,
    Punctuation,
    Letter,
    Digit,
}
