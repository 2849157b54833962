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
        var isBits = entry.Has("bits") || entry.Has("bitmap") || entry.Has("bitvalues");
        var isNamed = entry.Has("values") || entry.Has("valuemap") || entry.Has("enumeration") || entry.Has("stringenumeration");
        IReadOnlyList<ValueRow> rows = entry.Values.Count > 0 ? entry.Values : [.. FromQualifiers(entry)];
        return new ValueTables(log, where, type).Read(rows, isBits, isNamed);
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
                foreach (var value in qualifier.Values)
                {
                    yield return Row(entry, value, string.Empty);
                }
            }
        }
    }

    private static ValueRow Row(PageEntry entry, string value, string label) => new(entry.Name with { Text = value }, label, string.Empty);
}
