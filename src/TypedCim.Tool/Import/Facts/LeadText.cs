using System.Text.RegularExpressions;
using TypedCim.Tool.Import.Pages;

namespace TypedCim.Tool.Import.Facts;

/// <summary>Looks for facts in the paragraphs of a page that has no Syntax block to tell them.</summary>
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

    [GeneratedRegex(@"\b(is derived|derives|inherits) from (the )?(?<base>[A-Za-z_]\w*)( \w+){0,3} class\b", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex DerivedFrom();
}
