using System.Text;

namespace TypedCim.Generator.Naming;

/// <summary>Makes the name of an enum member or constant from the label that a schema gives a value.</summary>
internal static class ValueName
{
    // A label can be a whole sentence; its full text stands in the documentation.
    private const int MaxLength = 80;

    /// <summary>Joins the words of the label, each with a capital; null when nothing is left that a name can be made of.</summary>
    public static string? FromLabel(string? label)
    {
        if (label is null)
            return null;

        var name = new StringBuilder(label.Length);
        var isWordStart = true;
        foreach (var character in label)
        {
            if (character is not '_' && !char.IsLetterOrDigit(character))
            {
                name.Append(Symbol(character));
                isWordStart = true;
                continue;
            }

            name.Append(isWordStart ? char.ToUpperInvariant(character) : character);
            isWordStart = false;
        }

        if (name.Length > MaxLength)
            name.Length = MaxLength;
        return HasLetterOrDigit(name) ? Identifier.Clean(name.ToString()) : null;
    }

    /// <summary>The name of a value without usable label: Value5, ValueMinus5.</summary>
    public static string FromNumber(string number) =>
        number.StartsWith("-", StringComparison.Ordinal) ? "ValueMinus" + number.Substring(1) : "Value" + number;

    // Signs that tell labels apart, as in DVD-RW and DVD+RW.
    private static string Symbol(char character) => character switch
    {
        '+' => "Plus",
        '&' => "And",
        '%' => "Percent",
        '#' => "Sharp",
        _ => "",
    };

    private static bool HasLetterOrDigit(StringBuilder name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] != '_')
                return true;
        }

        return false;
    }
}
