using System.Globalization;
using TypedCim.Tool.Import.Pages;

namespace TypedCim.Tool.Import.Facts;

/// <summary>The qualifiers of a property that have no field of their own in the schema model.</summary>
internal static class OtherQualifiers
{
    // These are fields of the model, value tables, or prose; the resource identifiers are not used any more, as Microsoft's page on qualifiers
    // says, and the last ones are flavors.
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "key", "read", "readonly", "write", "lazy", "not_null", "notnull", "in", "out", "optional", "id", "deprecated", "obsolete",
        "bits", "bitmap", "bitvalues", "enumeration", "stringenumeration", "values", "valuemap", "description", "displayname",
        "resid", "resdll", "toinstance", "tosubclass",
    };

    /// <summary>Reads them; limits get the names of DSP0004.</summary>
    public static IEnumerable<CimQualifierSchema> Read(PageEntry entry, CimTypeSchema type)
    {
        var own = entry.Qualifiers.Where(static qualifier => !Known.Contains(qualifier.Name))
            .SelectMany(qualifier => Limits(qualifier, type) ?? [new CimQualifierSchema(Spell(qualifier.Name), Value(qualifier))]);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        // A long text would be somebody's prose, as with labels.
        return own.Concat(LimitTable.Read(entry.Values, type)).Where(one => ValueLabel.Of(one.Value) is not null && seen.Add(one.Name)).ToList();
    }

    private static IEnumerable<CimQualifierSchema>? Limits(PageQualifier qualifier, CimTypeSchema type)
    {
        var isText = type.Kind == CimTypeKind.String && (qualifier.Is("sizelimit") || qualifier.Is("allowedlen"));
        var isNumber = IntegerRange.Of(type.Kind) is not null && (qualifier.Is("range") || qualifier.Is("valuerange"));
        if (!isText && !isNumber)
        {
            return qualifier.Is("sizelimit") || qualifier.Is("allowedlen") ? [] : null;
        }

        var bounds = qualifier.Values.Count == 1 ? qualifier.Values[0].Split('-', StringSplitOptions.TrimEntries) : [];
        if (bounds.Length is not (1 or 2) || !Array.TrueForAll(bounds, IsNumber))
        {
            return isText ? [] : null;
        }

        var (low, high) = isText ? ("MinLen", "MaxLen") : ("MinValue", "MaxValue");
        CimQualifierSchema[] lower = bounds.Length == 2 && !(isText && bounds[0] is "0") ? [new CimQualifierSchema(low, bounds[0])] : [];
        return [.. lower, new CimQualifierSchema(high, bounds[^1])];
    }

    private static bool IsNumber(string text) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static string Spell(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string Value(PageQualifier qualifier) => qualifier.Values.Count == 0 ? "true" : string.Join(", ", qualifier.Values);
}
