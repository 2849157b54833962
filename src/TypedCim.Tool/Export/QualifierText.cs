using Microsoft.Management.Infrastructure;

namespace TypedCim.Tool.Export;

/// <summary>Writes the qualifiers of a class, a member or a parameter, always in the same order, so that two exports of a class are the same text.</summary>
internal static class QualifierText
{
    /// <summary>The spelling and the order of those that most classes have; others follow by name.</summary>
    private static readonly string[] Known =
    [
        "Description", "Abstract", "Association", "Singleton", "Static", "Key", "In", "Out", "ID", "Optional", "Read", "Write", "Lazy", "Not_Null",
        "Required", "Override", "CIMTYPE", "EmbeddedInstance", "EmbeddedObject", "ValueMap", "Values", "BitMap", "BitValues",
    ];

    // Their standard flavor is DisableOverride (DSP0004, 5.6.3), so that saying it adds nothing.
    private static readonly HashSet<string> Fixed = new(StringComparer.OrdinalIgnoreCase) { "Association", "Key", "In", "Out", "Static", "CIMTYPE" };

    private static readonly HashSet<string> Translated = new(StringComparer.OrdinalIgnoreCase)
    {
        "Description", "DisplayName", "Values", "BitValues", "Units", "Version",
    };

    /// <summary>A list in brackets, with a space behind it.</summary>
    /// <param name="qualifiers">The qualifiers.</param>
    /// <param name="extra">Qualifiers that the server tells in another way, as MOF text.</param>
    /// <returns>The list; empty for no qualifier.</returns>
    public static string List(IEnumerable<CimQualifier> qualifiers, params string[] extra)
    {
        string[] written =
        [
            .. qualifiers.OrderBy(static one => Place(one.Name)).ThenBy(static one => one.Name, StringComparer.OrdinalIgnoreCase).Select(One),
            .. extra,
        ];
        return written.Length == 0 ? string.Empty : "[" + string.Join(", ", written) + "] ";
    }

    private static int Place(string name)
    {
        var place = Array.FindIndex(Known, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
        return place < 0 ? Known.Length : place;
    }

    private static string One(CimQualifier qualifier)
    {
        var place = Place(qualifier.Name);
        var name = place < Known.Length ? Known[place] : Identifier.Require(qualifier.Name, "qualifier");
        var text = qualifier.Value switch
        {
            true => name,
            Array array => name + (LiteralText.Of(array) ?? throw Unwritable(name)),
            var value => name + "(" + (LiteralText.Of(value) ?? throw Unwritable(name)) + ")",
        };
        return text + Flavors(name, qualifier.Flags);
    }

    // ToSubclass and Restricted are left out: every class is written with what it really has, so that nothing is left for them to say.
    private static string Flavors(string name, CimFlags flags)
    {
        var isFixed = (flags & CimFlags.DisableOverride) != 0 && !Fixed.Contains(name);
        var isTranslated = (flags & CimFlags.Translatable) != 0 && !Translated.Contains(name);
        return (isFixed, isTranslated) switch
        {
            (true, true) => " : DisableOverride Translatable",
            (true, false) => " : DisableOverride",
            (false, true) => " : Translatable",
            _ => string.Empty,
        };
    }

    private static ExportException Unwritable(string name) => new($"the value of the qualifier {name} has no literal in MOF");
}
