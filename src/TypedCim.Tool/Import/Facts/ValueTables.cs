using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using TypedCim.Tool.Import.Pages;

namespace TypedCim.Tool.Import.Facts;

/// <summary>Makes the value table of a property, parameter or return value.</summary>
/// <param name="log">Takes findings.</param>
/// <param name="where">The member, for findings.</param>
/// <param name="type">Its type.</param>
internal sealed partial class ValueTables(PageLog log, string where, CimTypeSchema type)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<CimValueEntry> _entries = [];

    /// <summary>Reads the rows of a page.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="isBits">Whether a qualifier says that they are bits.</param>
    /// <param name="isNamed">Whether a qualifier says that they are values.</param>
    /// <returns>Null when they name no value.</returns>
    public CimValueTable? Read(IReadOnlyList<ValueRow> rows, bool isBits, bool isNamed)
    {
        if (rows.Count == 0)
        {
            return null;
        }

        return type.Kind == CimTypeKind.String ? ReadTexts(rows, isNamed)
            : IntegerRange.Of(type.Kind) is { } range ? ReadNumbers(rows, range, isBits, isNamed)
            : null;
    }

    // A table below a string need not list its values; it may show formats.
    private CimValueTable? ReadTexts(IReadOnlyList<ValueRow> rows, bool isNamed)
    {
        foreach (var row in rows)
        {
            var isValue = isNamed || row.Header.Length == 0 || row.Header.Contains("value", StringComparison.OrdinalIgnoreCase)
                || (row.IsAlone && ValueLabel.Of(row.Value.Text) is not null);
            if (isValue && _seen.Add(row.Value.Text))
            {
                _entries.Add(new CimValueEntry(row.Value.Text, ValueLabel.Of(row.Label)));
            }
        }

        return Finish(CimValueTableKind.Strings);
    }

    private CimValueTable? ReadNumbers(IReadOnlyList<ValueRow> rows, IntegerRange range, bool isBits, bool isNamed)
    {
        var numbers = rows.SelectMany(TakeApart).Select(static row => (Row: row, Number: ValueNumber.Read(row.Value.Text))).ToList();
        var readable = numbers.Where(static pair => pair.Number is not null).Select(static pair => (pair.Row, Number: pair.Number!)).ToList();

        // Where hardly anything is a number, the table is about something else.
        if (readable.Count * 2 < numbers.Count)
        {
            return null;
        }

        foreach (var (row, _) in numbers.Where(static pair => pair.Number is null))
        {
            ReportUnreadable(row);
        }

        return isBits || AreBits(readable, isNamed) ? ReadBits(readable, range) : ReadEnumeration(readable, range);
    }

    // Numbers of one meaning may share a row: "1500, 1501".
    private static IEnumerable<ValueRow> TakeApart(ValueRow row) => SeveralNumbers().IsMatch(row.Value.Text)
        ? Number().Matches(row.Value.Text).Select(number => row with { Value = row.Value with { Text = number.Value } })
        : [row];

    private static bool AreBits(List<(ValueRow Row, ValueNumber Number)> rows, bool isNamed) =>
        rows.Exists(static row => row.Number.Bit is not null || BitHeader().IsMatch(row.Row.Header))
        || rows.TrueForAll(static row => row.Number.IsHex && row.Number.Number.IsPowerOfTwo)
        || (!isNamed && BitNotations.AreDoubling([.. rows.Select(static row => row.Number)]));

    private CimValueTable? ReadEnumeration(List<(ValueRow Row, ValueNumber Number)> rows, IntegerRange range)
    {
        foreach (var (row, number) in rows)
        {
            var isNegative = number.Number < 0;
            var magnitude = BigInteger.Abs(number.Number);
            if (magnitude > ulong.MaxValue || !range.Contains((ulong)magnitude, isNegative))
            {
                ReportUnreadable(row);
                continue;
            }

            var text = number.Number.ToString(CultureInfo.InvariantCulture);
            Add(number.End is { } end ? text + ".." + end.ToString(CultureInfo.InvariantCulture) : text, row, number);
        }

        return Finish(CimValueTableKind.Enumeration);
    }

    private CimValueTable? ReadBits(List<(ValueRow Row, ValueNumber Number)> rows, IntegerRange range)
    {
        var alone = rows.Where(static row => row.Number.Bit is null).Select(static row => row.Number).ToList();
        var notation = alone.Count == 0 ? BitNotation.Masks : BitNotations.Decide(alone, range.Bits);
        if (notation == BitNotation.Undecided)
        {
            log.Report(ImportRules.BitsUndecided, rows[0].Row.Value.Span, where);
            return null;
        }

        if (notation == BitNotation.LikelyMasks)
        {
            log.Report(ImportRules.BitsGuessed, rows[0].Row.Value.Span, where);
        }

        foreach (var (row, number) in rows.Where(static row => row.Number.Bit is not null || !row.Number.Number.IsZero).Concat(ZeroPositions(rows, notation)))
        {
            AddBit(row, number, notation, range);
        }

        return Finish(CimValueTableKind.Bits);
    }

    // Among masks a zero means "none"; among bit numbers it is the first bit.
    private static IEnumerable<(ValueRow Row, ValueNumber Number)> ZeroPositions(List<(ValueRow Row, ValueNumber Number)> rows, BitNotation notation) =>
        notation == BitNotation.Positions ? rows.Where(static row => row.Number.Bit is null && row.Number.Number.IsZero) : [];

    private void AddBit(ValueRow row, ValueNumber number, BitNotation notation, IntegerRange range)
    {
        if (number.Bit is { } beside && number.Number != BigInteger.One << beside)
        {
            log.Report(ImportRules.BitConflict, row.Value.Span, where, row.Value.Text);
        }

        var bit = number.Bit ?? (notation == BitNotation.Positions ? (int)number.Number : (int)(number.Number.GetBitLength() - 1));
        if (bit >= range.Bits)
        {
            ReportUnreadable(row);
            return;
        }

        Add(bit.ToString(CultureInfo.InvariantCulture), row, number);
    }

    private void Add(string value, ValueRow row, ValueNumber number)
    {
        if (_seen.Add(value))
        {
            _entries.Add(new CimValueEntry(value, number.Label ?? ValueLabel.Of(row.Label)));
        }
        else
        {
            log.Report(ImportRules.ValueTwice, row.Value.Span, where, row.Value.Text);
        }
    }

    private void ReportUnreadable(ValueRow row) => log.Report(ImportRules.ValueUnreadable, row.Value.Span, where, row.Value.Text, TypeText.Word(type));

    private CimValueTable? Finish(CimValueTableKind kind)
    {
        var ordered = kind == CimValueTableKind.Bits
            ? _entries.OrderBy(static entry => int.Parse(entry.Value, CultureInfo.InvariantCulture))
            : _entries.AsEnumerable();
        return _entries.Count == 0 ? null : new CimValueTable(kind, new EquatableArray<CimValueEntry>(ordered));
    }

    [GeneratedRegex(@"^[0-9]{1,20}((\s*,\s*|\s+(or|and)\s+)[0-9]{1,20})+$", PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex SeveralNumbers();

    [GeneratedRegex("[0-9]+", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex Number();

    [GeneratedRegex(@"\bbits?\b", PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex BitHeader();
}
