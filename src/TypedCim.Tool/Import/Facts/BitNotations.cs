using System.Numerics;

namespace TypedCim.Tool.Import.Facts;

/// <summary>Tells masks from bit numbers. Pages use both, and do not say which.</summary>
internal static class BitNotations
{
    /// <summary>Decides for all numbers of a table together.</summary>
    /// <param name="numbers">The numbers; a zero among masks means that no bit is set.</param>
    /// <param name="width">The number of bits of the type.</param>
    public static BitNotation Decide(IReadOnlyList<ValueNumber> numbers, int width)
    {
        var set = numbers.Select(static number => number.Number).Where(static number => number > 0).Distinct().Order().ToList();
        var areMasks = set.Count > 0 && set.TrueForAll(static number => number.IsPowerOfTwo);
        if (numbers.Any(static number => number.IsHex))
        {
            return areMasks ? BitNotation.Masks : BitNotation.Undecided;
        }

        var arePositions = numbers.All(number => number.Number >= 0 && number.Number < width);
        var hasZero = numbers.Any(static number => number.Number.IsZero);
        return (areMasks, arePositions) switch
        {
            (true, false) => BitNotation.Masks,
            (false, true) => BitNotation.Positions,
            (true, true) when hasZero && IsSequence(set) => BitNotation.Positions,
            (true, true) when set.Count > (hasZero ? 2 : 1) && set[0].IsOne && IsDoubling(set) => BitNotation.LikelyMasks,
            _ => BitNotation.Undecided,
        };
    }

    /// <summary>Tells whether numbers double from 1 on, so often that they can hardly be codes.</summary>
    public static bool AreDoubling(IReadOnlyList<ValueNumber> numbers)
    {
        const int fewest = 5;
        var set = numbers.Select(static number => number.Number).Where(static number => !number.IsZero).Distinct().Order().ToList();
        return set.Count >= fewest && set[0].IsOne && IsDoubling(set);
    }

    // 0, 1, 2: masks would be 0, 1, 2 too, but a table that counts from 0 without gap counts bits.
    private static bool IsSequence(List<BigInteger> set) => set.Select(static (number, index) => number == index + 1).All(static isNext => isNext);

    private static bool IsDoubling(List<BigInteger> set) => set.Zip(set.Skip(1), static (number, next) => next == number * 2).All(static isDouble => isDouble);
}
