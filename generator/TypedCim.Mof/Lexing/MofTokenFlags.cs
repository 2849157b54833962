namespace TypedCim.Mof;

/// <summary>What the lexer noticed inside a string or character token.</summary>
[Flags]
internal enum MofTokenFlags : byte
{
    None = 0,

    /// <summary>A back slash: the text has to be decoded.</summary>
    HasEscape = 1,

    /// <summary>A raw line break: the token spans several lines.</summary>
    HasLineBreak = 1 << 1,

    /// <summary>No closing quote: the token ends at the end of its line.</summary>
    Unterminated = 1 << 2,
}
