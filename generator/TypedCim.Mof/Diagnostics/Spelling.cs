namespace TypedCim.Mof;

/// <summary>Tells whether a word is a slip of another one.</summary>
internal static class Spelling
{
    // Longer words are no slips, and the table below is quadratic in the length.
    private const int LongestWord = 80;

    /// <summary>Finds the nearest of some names; the name itself, and one that is to be left out, are none of them.</summary>
    /// <returns>Null when none is near.</returns>
    public static string? FindNearest(string name, IEnumerable<string> candidates, string? except = null)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > AllowedDistance(name) || string.Equals(candidate, except, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var distance = Distance(name, candidate);
            if (distance > 0 && (distance < bestDistance || (distance == bestDistance && string.CompareOrdinal(candidate, best) < 0)))
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return bestDistance <= AllowedDistance(name) ? best : null;
    }

    /// <summary>Tells whether one letter too many, too few, wrong or swapped makes one word of the other, ignoring case.</summary>
    public static bool IsNear(string text, string word) => Math.Abs(text.Length - word.Length) <= 1 && Distance(text, word) <= 1;

    private static int AllowedDistance(string name) => name.Length < 5 ? 1 : name.Length < 12 ? 2 : 3;

    /// <summary>Counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment).</summary>
    private static int Distance(string left, string right)
    {
        if (left.Length > LongestWord || right.Length > LongestWord)
        {
            return int.MaxValue;
        }

        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = SameLetter(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && SameLetter(left[i - 1], right[j - 2]) && SameLetter(left[i - 2], right[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static bool SameLetter(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
