using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace TypedCim.Tool.Import.Pages;

/// <summary>Reads a table as values with labels.</summary>
internal static class TableRows
{
    public static IEnumerable<ValueRow> Of(PageText page, Table table)
    {
        var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(cell => Cell(page, cell)).ToList()).ToList();
        var isHeaded = table.OfType<TableRow>().FirstOrDefault()?.IsHeader == true;
        var header = isHeaded ? rows[0].ConvertAll(static lines => Text(lines)) : [];

        // Usually the value comes first; a few tables have "Name | Value".
        var value = header.Count > 1 && !IsValue(header[0]) && IsValue(header[1]) ? 1 : 0;
        foreach (var cells in rows.Skip(isHeaded ? 1 : 0))
        {
            if (cells.Count > value && cells[value].Count > 0)
            {
                var label = cells.Count > 1 && cells[1 - value].Count > 0 ? cells[1 - value][0].Text : string.Empty;
                yield return new ValueRow(cells[value][0], label, header.Count > value ? header[value] : string.Empty);
            }
        }
    }

    private static bool IsValue(string header) => header.Contains("value", StringComparison.OrdinalIgnoreCase);

    private static string Text(IReadOnlyList<PageLine> lines) => string.Join(' ', lines.Select(static line => line.Text));

    private static IReadOnlyList<PageLine> Cell(PageText page, TableCell cell) =>
        [.. cell.OfType<LeafBlock>().SelectMany(block => InlineLines.Of(page, block.Inline))];
}
