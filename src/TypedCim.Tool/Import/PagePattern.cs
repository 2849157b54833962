using System.Text.RegularExpressions;

namespace TypedCim.Tool.Import;

/// <summary>What all regular expressions over pages have in common.</summary>
internal static class PagePattern
{
    /// <summary>Letters as they are written.</summary>
    public const RegexOptions Exact = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Letters in any case.</summary>
    public const RegexOptions AnyCase = Exact | RegexOptions.IgnoreCase;

    /// <summary>Pages are small; a line that takes longer than this, in milliseconds, is an attack.</summary>
    public const int Timeout = 1000;

    /// <summary>What to say of such a page.</summary>
    public const string TimeoutProblem = "a line of it takes too long to read. Correct the page.";
}
