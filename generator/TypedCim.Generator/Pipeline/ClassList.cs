namespace TypedCim.Generator.Pipeline;

/// <summary>The classes that a project or a file asks for. Cacheable: immutable, structural equality.</summary>
/// <remarks>
/// Entries are class names with <c>*</c> and <c>?</c>, a hyphen before those to leave out. Blanks, commas, bars and line ends separate them; a semicolon
/// would end the value on its way through MSBuild. Without an entry that asks for something, everything is asked for.
/// </remarks>
/// <param name="Wanted">The patterns of classes to write.</param>
/// <param name="Unwanted">The patterns of classes to leave out; they win.</param>
internal sealed record ClassList(EquatableArray<string> Wanted, EquatableArray<string> Unwanted)
{
    /// <summary>What the text of a list must be, in words.</summary>
    public const string Form = "class names with * and ?, a hyphen before those to leave out, separated by commas or blanks";

    private static readonly char[] Separators = [' ', ',', '|', '\t', '\r', '\n'];

    /// <summary>Reads the text of a list; null when it is none.</summary>
    public static ClassList? TryParse(string text)
    {
        var wanted = new List<string>();
        var unwanted = new List<string>();
        foreach (var entry in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var isUnwanted = entry[0] == '-';
            var pattern = isUnwanted ? entry.Substring(1) : entry;
            if (!IsPattern(pattern))
                return null;
            (isUnwanted ? unwanted : wanted).Add(pattern);
        }

        return new ClassList(new EquatableArray<string>(wanted), new EquatableArray<string>(unwanted));
    }

    /// <summary>Tells whether the list asks for a class.</summary>
    public bool AsksFor(string className) => (Wanted.IsEmpty || AnyMatches(Wanted, className)) && !AnyMatches(Unwanted, className);

    /// <summary>Tells whether a pattern fits a class name, ignoring case as CIM does.</summary>
    public static bool Matches(string pattern, string className)
    {
        // Where the last star stands, and how much of the name it has taken so far.
        var star = -1;
        var taken = 0;
        var at = 0;
        var i = 0;
        while (i < className.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                star = at++;
                taken = i;
            }
            else if (at < pattern.Length && (pattern[at] == '?' || char.ToUpperInvariant(pattern[at]) == char.ToUpperInvariant(className[i])))
            {
                at++;
                i++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                i = ++taken;
            }
            else
            {
                return false;
            }
        }

        while (at < pattern.Length && pattern[at] == '*')
            at++;
        return at == pattern.Length;
    }

    private static bool AnyMatches(EquatableArray<string> patterns, string className)
    {
        foreach (var pattern in patterns)
        {
            if (Matches(pattern, className))
                return true;
        }

        return false;
    }

    private static bool IsPattern(string text)
    {
        foreach (var character in text)
        {
            if (character is not ('*' or '?' or '_') && !char.IsLetterOrDigit(character))
                return false;
        }

        return text.Length > 0;
    }
}
