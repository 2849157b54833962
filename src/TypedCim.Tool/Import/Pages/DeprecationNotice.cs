using System.Text.RegularExpressions;

namespace TypedCim.Tool.Import.Pages;

/// <summary>Recognizes the sentence that calls a class or member deprecated.</summary>
internal static partial class DeprecationNotice
{
    /// <summary>Tells whether a line begins with such a sentence.</summary>
    public static bool IsIn(string line) => Notice().IsMatch(line);

    [GeneratedRegex(
        @"^\W*(the|this) (class|method|property|parameter)(/property)? (is|was|has been) (now )?(removed or )?(deprecated|obsolete)\b",
        PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex Notice();
}
