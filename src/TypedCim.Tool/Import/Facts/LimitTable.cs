using System.Text.RegularExpressions;
using TypedCim.Tool.Import.Pages;

namespace TypedCim.Tool.Import.Facts;

/// <summary>Reads a table whose rows are Default, Minimum and Maximum: it gives limits, and no values of its own.</summary>
internal static partial class LimitTable
{
    private static readonly Dictionary<string, string?> Rows = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Default"] = null,
        ["Minimum"] = "MinValue",
        ["Maximum"] = "MaxValue",
    };

    /// <summary>Tells whether rows are such a table.</summary>
    public static bool Is(IReadOnlyCollection<ValueRow> rows) =>
        rows.Any(static row => Rows.GetValueOrDefault(row.Label) is not null) && rows.All(static row => Rows.ContainsKey(row.Label));

    /// <summary>Gives the limits as the qualifiers of DSP0004; none for types that are no integers.</summary>
    public static IEnumerable<CimQualifierSchema> Read(IReadOnlyCollection<ValueRow> rows, CimTypeSchema type)
    {
        foreach (var row in IntegerRange.Of(type.Kind) is not null && Is(rows) ? rows : [])
        {
            if (Rows[row.Label] is { } qualifier && LeadingNumber().Match(row.Value.Text) is { Success: true } number)
            {
                yield return new CimQualifierSchema(qualifier, number.Value);
            }
        }
    }

    [GeneratedRegex("^[0-9]{1,19}", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex LeadingNumber();
}
