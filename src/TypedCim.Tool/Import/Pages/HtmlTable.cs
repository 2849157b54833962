using System.Net;
using System.Text.RegularExpressions;

namespace TypedCim.Tool.Import.Pages;

/// <summary>Finds the rows of a table that is written in HTML.</summary>
internal static partial class HtmlTable
{
    /// <summary>Finds the table that begins behind a place.</summary>
    /// <returns>Its cells and whether its first row is a header, with the place behind it; null where there is none.</returns>
    public static (List<List<IReadOnlyList<PageLine>>> Rows, bool IsHeaded, int End)? Find(PageText page, int start, int length)
    {
        if (Table().Match(page.Text, start) is not { Success: true } table || table.Index >= start + length)
        {
            return null;
        }

        var body = table.Groups["body"];
        var rows = Row().Matches(body.Value).ToList();
        var isHeaded = rows.Count > 0 && rows[0].Value.Contains("<th", StringComparison.OrdinalIgnoreCase);
        return (rows.ConvertAll(row => Cells(page, row, body.Index)), isHeaded, table.Index + table.Length);
    }

    private static List<IReadOnlyList<PageLine>> Cells(PageText page, Match row, int offset) =>
        [.. Cell().Matches(row.Value).Select(cell => Lines(page, cell.Groups["text"], offset + row.Index))];

    // Only the first line of a cell is read; what stands behind a line break is prose.
    private static IReadOnlyList<PageLine> Lines(PageText page, Group text, int offset)
    {
        var parts = LineBreak().Split(text.Value).Select(static part => WebUtility.HtmlDecode(Tag().Replace(part, string.Empty)).Trim());
        return parts.FirstOrDefault(static part => part.Length > 0) is { } first ? [new PageLine(first, page.SpanOf(offset + text.Index, text.Length))] : [];
    }

    [GeneratedRegex(@"<table\b[^>]*>(?<body>.*?)(</table\s*>|\z)", PagePattern.AnyCase | RegexOptions.Singleline, PagePattern.Timeout)]
    private static partial Regex Table();

    [GeneratedRegex(@"<tr\b[^>]*>.*?(?=<tr\b|\z)", PagePattern.AnyCase | RegexOptions.Singleline, PagePattern.Timeout)]
    private static partial Regex Row();

    [GeneratedRegex(@"<t[hd]\b[^>]*>(?<text>.*?)(?=</?t[hdr]\b|</tbody|</thead|\z)", PagePattern.AnyCase | RegexOptions.Singleline, PagePattern.Timeout)]
    private static partial Regex Cell();

    [GeneratedRegex(@"<br\b[^>]*>|</p>|\r?\n", PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex LineBreak();

    [GeneratedRegex("<[^>]*>", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex Tag();
}
