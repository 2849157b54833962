namespace TypedCim.Mof;

/// <summary>Asks "Did you mean …?" behind messages about unknown names.</summary>
/// <remarks>A suggestion compares with every known name. Files full of unknown names must not turn that into quadratic time, so only the first are asked.</remarks>
internal sealed class NameSuggestions
{
    private const int Most = 50;

    private int _count;

    /// <summary>Gives the question, behind a space, for the nearest of some names, or an empty text when none is near.</summary>
    /// <param name="name">The unknown name.</param>
    /// <param name="candidates">The known names.</param>
    /// <param name="except">The one of them that asks, and so cannot be meant; null for none.</param>
    public string Ask(string name, IEnumerable<string> candidates, string? except = null) =>
        _count++ < Most && Spelling.FindNearest(name, candidates, except) is { } near ? " Did you mean '" + near + "'?" : string.Empty;
}
