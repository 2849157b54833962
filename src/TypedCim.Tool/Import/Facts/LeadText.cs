using System.Text.RegularExpressions;
using TypedCim.Tool.Import.Pages;

namespace TypedCim.Tool.Import.Facts;

/// <summary>Looks for facts in the paragraphs in front of the Syntax block.</summary>
internal static partial class LeadText
{
    /// <summary>Finds the base class in "X is derived from the Y class".</summary>
    /// <returns>Null when there is no such sentence.</returns>
    public static string? FindBase(ReferencePage page)
    {
        foreach (var line in page.Lead)
        {
            if (DerivedFrom().Match(line.Text) is { Success: true } match)
            {
                return match.Groups["base"].Value;
            }
        }

        return null;
    }

    /// <summary>Tells whether the page calls its class or method deprecated.</summary>
    /// <returns>Empty, as no page names a replacement in a form that could be read; null when it does not.</returns>
    public static string? FindDeprecation(ReferencePage page) => page.Lead.Exists(static line => DeprecationNotice.IsIn(line.Text)) ? string.Empty : null;

    [GeneratedRegex(@"\b(is derived|derives|inherits) from (the )?(?<base>[A-Za-z_]\w*)( \w+){0,3} class\b", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex DerivedFrom();
}
