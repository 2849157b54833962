using System.Numerics;
using TypedCim.Tool.Import.Pages;

namespace TypedCim.Tool.Import.Facts;

/// <summary>The value table of an entry, from its tables or its qualifiers.</summary>
internal static class EntryValues
{
    /// <summary>Reads the table.</summary>
    /// <returns>Null when the entry names no values.</returns>
    public static CimValueTable? Read(PageEntry entry, CimTypeSchema type, string where, PageLog log)
    {
        var isBits = entry.IsCombination || entry.Has("bits") || entry.Has("bitmap") || entry.Has("bitvalues");
        var isNamed = entry.Has("values") || entry.Has("valuemap") || entry.Has("enumeration") || entry.Has("stringenumeration");
        List<ValueRow> named = [.. FromQualifiers(entry)];
        List<ValueRow> table = LimitTable.Is(entry.Values) ? [] : entry.Values;

        // Names in qualifiers are those of the schema; a table explains them.
        var isTableBetter = table.Count > named.Count || !named.TrueForAll(static row => ValueNumber.Read(row.Value.Text) is not null);
        return new ValueTables(log, where, type).Read(table.Count > 0 && isTableBetter ? table : named, isBits, isNamed);
    }

    private static IEnumerable<ValueRow> FromQualifiers(PageEntry entry)
    {
        foreach (var qualifier in entry.Qualifiers)
        {
            if (qualifier.Is("bits"))
            {
                // Microsoft's page on qualifiers says that these are bit numbers: NAME(3).
                foreach (var bit in qualifier.Values.Select(ValueNumber.Read).OfType<ValueNumber>().Where(static bit => bit.Number >= 0 && bit.Number < 64))
                {
                    yield return Row(entry, $"{BigInteger.One << (int)bit.Number} ({bit.Number})", bit.Label ?? string.Empty);
                }
            }
            else if (qualifier.Is("enumeration") || qualifier.Is("stringenumeration") || qualifier.Is("valuemap"))
            {
                foreach (var value in Items(qualifier))
                {
                    yield return Row(entry, value, string.Empty);
                }
            }
        }
    }

    // Some pages have all names in one pair of quotes: "NEW(0), OLD(1)".
    private static IReadOnlyList<string> Items(PageQualifier qualifier)
    {
        string[] items = [.. qualifier.Values.SelectMany(static value => value.Split(',', StringSplitOptions.TrimEntries))];
        return Array.TrueForAll(items, static item => ValueNumber.Read(item) is not null) ? items : qualifier.Values;
    }

    private static ValueRow Row(PageEntry entry, string value, string label) => new(entry.Name with { Text = value }, label, string.Empty);
}
