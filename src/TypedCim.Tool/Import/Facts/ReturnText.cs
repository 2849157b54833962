using System.Text.RegularExpressions;
using TypedCim.Tool.Import.Pages;

namespace TypedCim.Tool.Import.Facts;

/// <summary>Reads what a page says about the return value of a method.</summary>
internal static partial class ReturnText
{
    /// <summary>Finds the type in "An SInt32 data type that is …", for pages without Syntax block.</summary>
    public static CimTypeSchema? FindType(ReferencePage page) =>
        page.Return.Count > 0 && TypeBeforeWords().Match(page.Return[0].Text) is { Success: true } match
            ? TypeText.Read(match.Groups["type"].Value, out _)
            : null;

    /// <summary>Tells whether an integer is a status, a number of something, or a set of bits.</summary>
    public static CimReturnMeaning FindMeaning(ReferencePage page, CimTypeSchema type)
    {
        if (type is not { IsArray: false, Kind: CimTypeKind.SInt32 or CimTypeKind.UInt32 })
        {
            return CimReturnMeaning.Value;
        }

        // Only the sentence that tells the value counts; those behind it speak of errors in general.
        var text = page.Return.Count == 0 ? string.Empty : page.Return[0].Text;
        return SaysStatus().IsMatch(text) ? CimReturnMeaning.Status
            : SaysFlags().IsMatch(text) ? CimReturnMeaning.Flags
            : SaysCount().IsMatch(text) ? CimReturnMeaning.Count
            : CimReturnMeaning.Status;
    }

    [GeneratedRegex(@"^(A|An|The|Returns an?)\s+(?<type>\w+(\s+array)?)\s+data\s+type", PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex TypeBeforeWords();

    [GeneratedRegex(@"\b(to indicate|non-?zero|indicates? (success|failure)|error code|status code)\b", PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex SaysStatus();

    [GeneratedRegex(@"\bbit-?\s?(field|flags?|mask|set)\b", PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex SaysFlags();

    [GeneratedRegex(@"\b(the|a) (number|count) of\b", PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex SaysCount();
}
