namespace TypedCim.Testing;

/// <summary>What a token of WQL is.</summary>
internal enum WqlTokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A name or a keyword.</summary>
    Word,

    /// <summary>A quoted text.</summary>
    Text,

    /// <summary>An integer or a real number.</summary>
    Number,

    /// <summary>A comma, a parenthesis, a star or a comparison.</summary>
    Symbol,
}
