using System.Globalization;
using TypedCim.Tool.Formatting;

namespace TypedCim.Tool.Import.Files;

/// <summary>Writes the qualifiers of an element as a list with a space behind it, in the order that mof/README.md gives.</summary>
internal static class QualifierText
{
    private static readonly CimClassFlags[] ClassFlags = [CimClassFlags.Abstract, CimClassFlags.Association, CimClassFlags.Embedded, CimClassFlags.Singleton];

    private static readonly (CimPropertyFlags Flag, string Text)[] PropertyFlags =
    [
        (CimPropertyFlags.Key, "Key"), (CimPropertyFlags.Read, "Read"), (CimPropertyFlags.Write, "Write"), (CimPropertyFlags.Lazy, "Lazy"),
        (CimPropertyFlags.NotNull, "Not_Null"),
    ];

    public static string Of(CimClassSchema schema) =>
        List(
        [
            .. ClassFlags.Where(flag => (schema.Flags & flag) != 0).Select(static flag => flag.ToString()),
            .. Deprecated(schema.Deprecated),
            .. schema.Remarks.Select(Remark),
        ]);

    public static string Of(CimPropertySchema property) => List(
    [
        .. PropertyFlags.Where(flag => (property.Flags & flag.Flag) != 0).Select(static flag => flag.Text),
        .. Deprecated(property.Deprecated),
        .. property.Remarks.Select(Remark),
        .. Values(property.Values),
    ]);

    public static string Of(CimMethodSchema method) => List(
    [
        .. method.IsStatic ? ["Static"] : Array.Empty<string>(),
        .. Deprecated(method.Deprecated),
        .. Meaning(method),
        .. Values(method.Values),
        .. method.Remarks.Select(Remark),
    ]);

    public static string Of(CimParameterSchema parameter, int index) => List(
    [
        .. parameter.Direction switch { CimDirection.In => (string[])["In"], CimDirection.Out => ["Out"], _ => ["In", "Out"] },
        .. parameter.IsOptional ? ["Optional"] : Array.Empty<string>(),
        string.Create(CultureInfo.InvariantCulture, $"ID({index})"),
        .. parameter.Remarks.Select(Remark),
        .. Values(parameter.Values),
    ]);

    private static string[] Deprecated(string? replacement) => replacement is null ? [] : ["Deprecated"];

    private static string List(string[] qualifiers) => qualifiers.Length == 0 ? string.Empty : "[" + string.Join(", ", qualifiers) + "] ";

    private static string Remark(CimQualifierSchema remark) =>
        string.Equals(remark.Value, "true", StringComparison.Ordinal) ? remark.Name
        : long.TryParse(remark.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"{remark.Name}({number})")
        : $"{remark.Name}({StringLiteral.QuoteAscii(remark.Value)})";

    private static IEnumerable<string> Meaning(CimMethodSchema method) => method.ReturnType.Kind is CimTypeKind.SInt32 or CimTypeKind.UInt32
        ? method.ReturnIs switch
        {
            CimReturnMeaning.Count => ["ReturnIs(\"count\")"],
            CimReturnMeaning.Flags => ["ReturnIs(\"flags\")"],
            CimReturnMeaning.Value => ["ReturnIs(\"value\")"],
            _ => [],
        }
        : [];

    private static IEnumerable<string> Values(CimValueTable? table)
    {
        if (table is null)
        {
            yield break;
        }

        var isBits = table.Kind == CimValueTableKind.Bits;
        yield return ArrayOf(isBits ? "BitMap" : "ValueMap", table.Entries.Select(static entry => entry.Value));

        // Texts without labels are their own names.
        if (table.Entries.Any(static entry => entry.Label is not null))
        {
            var isText = table.Kind == CimValueTableKind.Strings;
            yield return ArrayOf(isBits ? "BitValues" : "Values", table.Entries.Select(entry => entry.Label ?? (isText ? entry.Value : string.Empty)));
        }
    }

    private static string ArrayOf(string name, IEnumerable<string> items) => name + "{" + string.Join(", ", items.Select(StringLiteral.QuoteAscii)) + "}";
}
