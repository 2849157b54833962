namespace TypedCim.Tool.Import.Facts;

/// <summary>How the numbers in a table of bits are meant.</summary>
internal enum BitNotation
{
    /// <summary>Both readings make sense, or neither does.</summary>
    Undecided,

    /// <summary>Bit numbers.</summary>
    Positions,

    /// <summary>Masks.</summary>
    Masks,

    /// <summary>Masks, most probably: 1, 2, 4 and so on.</summary>
    LikelyMasks,
}
