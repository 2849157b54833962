using System.Text.RegularExpressions;

namespace TypedCim.Tool.Import.Facts;

/// <summary>Reads the types that sections tell in words: <c>String Array</c>, <c>ref:SMS_Site</c>, <c>UInt8[]</c>.</summary>
internal static partial class TypeText
{
    /// <summary>Reads a type.</summary>
    /// <param name="text">The text behind "Data type".</param>
    /// <param name="misspelt">The word, where it is no type but looks like a slip of the one that is given; otherwise null.</param>
    /// <returns>Null when there is no type in the text.</returns>
    public static CimTypeSchema? Read(string text, out string? misspelt)
    {
        misspelt = null;
        var isArray = ArrayMark().IsMatch(text);
        var plain = ArrayMark().Replace(text, " ").Replace('`', ' ').Trim();
        if (ReferenceType().Match(plain) is { Success: true } reference)
        {
            return new CimTypeSchema(CimTypeKind.Reference, reference.Groups["class"].Value, isArray);
        }

        if (TypeWord().Match(plain) is not { Success: true } match)
        {
            return null;
        }

        // Some pages lack the space: `String`Array.
        var word = match.Groups["type"].Value;
        if (word.EndsWith("Array", StringComparison.OrdinalIgnoreCase) && TypeNames.Find(word.AsSpan(0, word.Length - "Array".Length)) is { } element)
        {
            return new CimTypeSchema(element, ClassName: null, IsArray: true);
        }

        if (TypeNames.Find(word) is { } kind)
        {
            return new CimTypeSchema(kind, ClassName: null, isArray);
        }

        if (TypeNames.Suggest(word) is not { } suggestion)
        {
            return new CimTypeSchema(CimTypeKind.Object, word, isArray);
        }

        misspelt = word;
        return new CimTypeSchema(TypeNames.Find(suggestion)!.Value, ClassName: null, isArray);
    }

    /// <summary>Gives a type as MOF writes it in front of a name, with brackets for an array.</summary>
    public static string Describe(CimTypeSchema type) => Word(type) + (type.IsArray ? "[]" : string.Empty);

    /// <summary>Gives the MOF word of a type without its array mark.</summary>
    public static string Word(CimTypeSchema type) => type.Kind switch
    {
        CimTypeKind.Reference => (type.ClassName ?? "object") + " ref",
        CimTypeKind.Object => type.ClassName ?? "object",
        var kind => TypeNames.TextOf(kind),
    };

    [GeneratedRegex(@"\[\s*\w*\s*\]|(\b|(?<=\W))array\b(\s+of)?|\bof\s+array\b", PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex ArrayMark();

    [GeneratedRegex(@"^(ref\s*:\s*(?<class>[A-Za-z_]\w*)|(?<class>[A-Za-z_]\w*)\s+ref)$", PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex ReferenceType();

    [GeneratedRegex(@"^(object\s*:\s*)?(?<type>[A-Za-z_]\w*)", PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex TypeWord();
}
