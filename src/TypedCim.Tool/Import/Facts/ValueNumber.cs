using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace TypedCim.Tool.Import.Facts;

/// <summary>The number in the cell of a value.</summary>
/// <param name="Number">The number; the first one of a range.</param>
/// <param name="IsHex">Whether it is written as hexadecimal.</param>
/// <param name="Bit">The bit number that stands beside a mask, or null.</param>
/// <param name="Label">The label that stands in front of a number in parentheses, or null.</param>
/// <param name="End">The end of a range, or null.</param>
internal sealed partial record ValueNumber(BigInteger Number, bool IsHex, int? Bit, string? Label, BigInteger? End)
{
    /// <summary>Reads a cell: <c>5</c>, <c>0x20</c>, <c>(0x2)</c>, <c>0x20 (5)</c>, <c>NAME (5)</c>, <c>258 (0x102)</c>, <c>1-5</c>.</summary>
    /// <returns>Null when it is no number.</returns>
    public static ValueNumber? Read(string text)
    {
        if (Plain().Match(text) is { Success: true } plain)
        {
            var bit = plain.Groups["bit"];
            var number = plain.Groups["number"].Value;
            int? position = bit.Success ? int.Parse(bit.ValueSpan, CultureInfo.InvariantCulture) : null;
            return new ValueNumber(Parse(number), IsHexadecimal(number), position, Label: null, End: null);
        }

        if (InBothForms().Match(text) is { Success: true } both)
        {
            return new ValueNumber(Parse(both.Groups["number"].Value), IsHex: false, Bit: null, Label: null, End: null);
        }

        if (Labelled().Match(text) is { Success: true } labelled)
        {
            var number = labelled.Groups["number"].Value;
            return new ValueNumber(Parse(number), IsHexadecimal(number), Bit: null, labelled.Groups["label"].Value, End: null);
        }

        return Range().Match(text) is { Success: true } range
            ? new ValueNumber(Parse(range.Groups["first"].Value), IsHex: false, Bit: null, Label: null, Parse(range.Groups["last"].Value))
            : null;
    }

    private static bool IsHexadecimal(string text) => text.Contains('x', StringComparison.OrdinalIgnoreCase);

    private static BigInteger Parse(string text)
    {
        var hex = text.IndexOf('x', StringComparison.OrdinalIgnoreCase);

        // The zero keeps a first digit of 8 or more from being a sign.
        return hex >= 0
            ? BigInteger.Parse("0" + text[(hex + 1)..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : BigInteger.Parse(text, CultureInfo.InvariantCulture);
    }

    // A few pages have lost the 0 of 0x; x86 and x64 have not.
    [GeneratedRegex(
        @"^\(?\s*(?<number>0[xX][0-9A-Fa-f]{1,16}|[xX][0-9A-Fa-f]{3,16}|-?[0-9]{1,20})\s*\)?(\s*\(\s*(?<bit>[0-9]{1,2})\s*\))?\.?$",
        PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?<number>[0-9]{1,20})\s*\(?\s*0[xX][0-9A-Fa-f]{1,16}\s*\)$", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex InBothForms();

    [GeneratedRegex(
        @"^(?<label>[A-Za-z_][\w ]*?)\s*\(\s*(?<number>0[xX][0-9A-Fa-f]{1,16}|-?[0-9]{1,20})\s*\)$",
        PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?<first>[0-9]{1,20})\s*(-|\u2013|to|\.\.)\s*(?<last>[0-9]{1,20})$", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex Range();
}
