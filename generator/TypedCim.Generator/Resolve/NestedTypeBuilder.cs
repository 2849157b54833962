using System.Globalization;
using System.Text;
using TypedCim.Generator.Emit;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Resolve;

/// <summary>Makes enums and constants from the named values of properties, parameters and return values.</summary>
internal static class NestedTypeBuilder
{
    /// <summary>Tells whether values of a type get an enum from a table.</summary>
    public static bool IsEnum(CimTypeSchema type, CimValueTable? values) =>
        values is not null && values.Kind != CimValueTableKind.Strings && IntegerRange.Of(type.Kind) is not null && !values.Entries.IsEmpty;

    /// <summary>Tells whether values of a type get constants from a table.</summary>
    public static bool IsConstants(CimTypeSchema type, CimValueTable? values) =>
        values is { Kind: CimValueTableKind.Strings } && type.Kind == CimTypeKind.String && !values.Entries.IsEmpty;

    /// <summary>What the name of the type ends with.</summary>
    public static string SuffixOf(CimValueTable values) => values.Kind switch
    {
        CimValueTableKind.Bits => "Bits",
        CimValueTableKind.Strings => "Values",
        _ => "Value",
    };

    /// <summary>A hash by which two tables are compared across assemblies.</summary>
    public static string HashOf(CimValueTable? values)
    {
        if (values is null)
            return "";

        var text = new StringBuilder(values.Kind.ToString());
        foreach (var entry in values.Entries)
            text.Append('\n').Append(entry.Value).Append('\t').Append(entry.Label);
        return StableHash.Text(text.ToString());
    }

    /// <summary>Makes the type.</summary>
    public static NestedTypeModel Build(string name, bool isHiding, string subject, CimTypeKind kind, CimValueTable values)
    {
        var members = values.Kind switch
        {
            CimValueTableKind.Strings => Constants(name, values),
            CimValueTableKind.Bits => Bits(kind, values),
            _ => Numbers(values),
        };
        return new NestedTypeModel(
            name,
            values.Kind == CimValueTableKind.Strings ? CimTypeKind.String : kind,
            values.Kind == CimValueTableKind.Bits,
            isHiding,
            subject,
            new EquatableArray<NamedValueModel>(members));
    }

    private static List<NamedValueModel> Numbers(CimValueTable values)
    {
        var members = new List<NamedValueModel>(values.Entries.Count);
        var names = EnumNames();

        // The reader has left out what the type cannot hold; its canonical text is a C# number.
        foreach (var entry in values.Entries)
            members.Add(new NamedValueModel(Claim(names, entry.Label, entry.Value), entry.Value, Label(entry)));

        return members;
    }

    private static List<NamedValueModel> Bits(CimTypeKind kind, CimValueTable values)
    {
        var members = new List<NamedValueModel>(values.Entries.Count + 1);
        var names = EnumNames();
        members.Add(new NamedValueModel(names.Claim("None"), "0", "No bit is set."));
        foreach (var entry in values.Entries)
        {
            var bit = int.Parse(entry.Value, NumberStyles.None, CultureInfo.InvariantCulture);
            members.Add(new NamedValueModel(Claim(names, entry.Label, "Bit" + entry.Value), BitText(kind, bit), Label(entry)));
        }

        return members;
    }

    private static string BitText(CimTypeKind kind, int bit)
    {
        var text = "0x" + (1UL << bit).ToString("X", CultureInfo.InvariantCulture);
        return IntegerRange.Of(kind) is { IsSigned: true } range && bit == range.Bits - 1
            ? "unchecked((" + TypeText.Primitive(kind) + ")" + text + ")"
            : text;
    }

    private static List<NamedValueModel> Constants(string name, CimValueTable values)
    {
        var members = new List<NamedValueModel>(values.Entries.Count);
        var names = new UniqueNames().Reserve(ReservedNames.OfObject).Reserve(name);
        foreach (var entry in values.Entries)
        {
            var index = members.Count.ToString(CultureInfo.InvariantCulture);
            members.Add(new NamedValueModel(Claim(names, entry.Label ?? entry.Value, index), entry.Value, Label(entry)));
        }

        return members;
    }

    private static UniqueNames EnumNames() => new UniqueNames().Reserve("value__");

    /// <summary>The first value of a name keeps it; the next ones get their value behind it.</summary>
    private static string Claim(UniqueNames names, string? label, string value)
    {
        var fallback = char.IsLetter(value[0]) ? value : ValueName.FromNumber(value);
        if (ValueName.FromLabel(label) is not { } wanted)
            return names.Claim(fallback);
        return names.TryClaim(wanted) ? wanted : names.Claim(wanted + "_" + value.Replace('-', '_'));
    }

    private static string Label(CimValueEntry entry) => string.IsNullOrWhiteSpace(entry.Label) ? entry.Value : entry.Label!;
}
