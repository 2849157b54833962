using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace TypedCim.Tool.Import.Pages;

/// <summary>Reads a table as values with labels.</summary>
internal static partial class TableRows
{
    public static IEnumerable<ValueRow> Of(PageText page, Table table) => Of(
        table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(cell => Cell(page, cell)).ToList()).ToList(),
        table.OfType<TableRow>().FirstOrDefault()?.IsHeader == true);

    /// <summary>Reads rows of cells; each cell is its lines.</summary>
    public static IEnumerable<ValueRow> Of(List<List<IReadOnlyList<PageLine>>> rows, bool isHeaded)
    {
        var header = isHeaded ? rows[0].ConvertAll(static lines => Text(lines)) : [];
        rows.RemoveRange(0, isHeaded ? 1 : 0);
        var width = Math.Max(header.Count, rows.Count == 0 ? 0 : rows.Max(static cells => cells.Count));
        var value = ValueColumn(header, rows);
        var label = LabelColumn(value, width, rows);
        var heading = header.Find(IsValue) ?? (header.Count > value ? header[value] : string.Empty);
        foreach (var cells in rows)
        {
            if (cells.Count > value && cells[value].Count > 0)
            {
                yield return new ValueRow(cells[value][0], First(cells, label), heading, IsAlone: width == 1);
            }
        }
    }

    // Usually the value comes first; a few tables have "Name | Value", and not all of them say so.
    private static int ValueColumn(List<string> header, List<List<IReadOnlyList<PageLine>>> rows)
    {
        var isNamed = header.Count > 1 && IsValue(header[1]) && !IsValue(header[0]);
        var isSeen = !rows.Exists(static cells => IsCode(First(cells, 0)))
            && rows.Exists(static cells => cells.Count > 1)
            && rows.TrueForAll(static cells => IsCode(First(cells, 1)));
        return isNamed || isSeen ? 1 : 0;
    }

    // Between a value and its label there may be the same value in other notations.
    private static int LabelColumn(int value, int width, List<List<IReadOnlyList<PageLine>>> rows)
    {
        var others = Enumerable.Range(0, width).Where(column => column != value).ToList();
        var inWords = others.FindIndex(column => !rows.TrueForAll(cells => IsCode(First(cells, column))));
        return others.Count == 0 ? width : others[Math.Max(0, inWords)];
    }

    private static bool IsValue(string header) => header.Contains("value", StringComparison.OrdinalIgnoreCase);

    private static bool IsCode(string cell) => Code().IsMatch(cell);

    private static string First(List<IReadOnlyList<PageLine>> cells, int column) =>
        cells.Count > column && cells[column].Count > 0 ? cells[column][0].Text : string.Empty;

    private static string Text(IReadOnlyList<PageLine> lines) => string.Join(' ', lines.Select(static line => line.Text));

    private static IReadOnlyList<PageLine> Cell(PageText page, TableCell cell) =>
        [.. cell.OfType<LeafBlock>().SelectMany(block => InlineLines.Of(page, block.Inline))];

    [GeneratedRegex(@"^(\(?(0[xX][0-9A-Fa-f]{1,16}|[xX][0-9A-Fa-f]{3,16}|-?[0-9]{1,20})\)?|\{[0-9A-Fa-f-]{36}\})$", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex Code();
}
