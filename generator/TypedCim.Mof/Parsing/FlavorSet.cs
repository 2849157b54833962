namespace TypedCim.Mof;

/// <summary>The flavors of one qualifier. They have no meaning for a proxy; only contradictions are worth telling.</summary>
internal struct FlavorSet
{
    // Neighbours exclude each other: DSP0004 clause 5.6.1.3 for the first two pairs, WMI for the third.
    private static readonly string[] Opposites =
        ["enableoverride", "disableoverride", "tosubclass", "restricted", "tosubclass", "nottosubclass", "toinstance", "nottoinstance"];

    private uint _seen;

    public static bool IsFlavor(ReadOnlySpan<char> word)
    {
        var set = default(FlavorSet);
        return set.TryAdd(word, out _);
    }

    /// <summary>Adds a flavor.</summary>
    /// <param name="word">The flavor, in any case.</param>
    /// <param name="conflict">A flavor of the set that excludes it, in lower case, or null.</param>
    /// <returns>False when the word is no flavor.</returns>
    public bool TryAdd(ReadOnlySpan<char> word, out string? conflict)
    {
        conflict = null;
        var isKnown = MofCharacters.EqualsWord(word, "translatable") || MofCharacters.EqualsWord(word, "amended");
        for (var i = 0; i < Opposites.Length; i++)
        {
            if (!MofCharacters.EqualsWord(word, Opposites[i]))
            {
                continue;
            }

            isKnown = true;
            if ((_seen & (1u << (i ^ 1))) != 0)
            {
                conflict = Opposites[i ^ 1];
            }

            _seen |= 1u << i;
        }

        return isKnown;
    }
}
