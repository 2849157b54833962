using Microsoft.Management.Infrastructure;
using NativeType = Microsoft.Management.Infrastructure.CimType;

namespace TypedCim.Tool.Export;

/// <summary>The type of a property or parameter as MOF writes it.</summary>
/// <param name="Word">The type, or the class of an embedded object.</param>
/// <param name="IsArray">True for an array.</param>
/// <param name="Extra">A qualifier that carries what the word cannot, or null.</param>
/// <param name="Used">Qualifiers that the type already says.</param>
internal sealed record TypeText(string Word, bool IsArray, string? Extra, IReadOnlyCollection<string> Used)
{
    private const int ArrayStep = (int)NativeType.BooleanArray - (int)NativeType.Boolean;

    /// <summary>Reads the type of a member.</summary>
    /// <param name="type">What MMI says.</param>
    /// <param name="referenceClass">The class that MMI names for references and embedded objects, or null.</param>
    /// <param name="qualifiers">Where WMI and DSP0004 name it.</param>
    /// <param name="isKnown">Tells whether a class is among those that are written.</param>
    public static TypeText Of(NativeType type, string? referenceClass, IEnumerable<CimQualifier> qualifiers, Func<string, bool> isKnown)
    {
        var isArray = type >= NativeType.BooleanArray;
        var element = isArray ? type - ArrayStep : type;
        if (element == NativeType.Reference)
        {
            var target = Class(referenceClass) ?? Class(FromCimType(qualifiers, "ref:"));
            return new TypeText(target is null ? "object ref" : target + " ref", isArray, Extra: null, ["CIMTYPE"]);
        }

        if (ClassOfEmbedded(element, referenceClass, qualifiers) is not { } embedded)
        {
            return new TypeText(WordOf(element), isArray, Extra: null, ["CIMTYPE"]);
        }

        // A class that the server itself does not know can only be named by a qualifier.
        return isKnown(embedded)
            ? new TypeText(embedded, isArray, Extra: null, ["CIMTYPE", "EmbeddedInstance"])
            : new TypeText("object", isArray, $"CIMTYPE(\"object:{embedded}\")", ["CIMTYPE", "EmbeddedInstance"]);
    }

    /// <summary>The class of an embedded object; null for every other type and for an object of any class.</summary>
    public static string? ClassOfEmbedded(NativeType type, string? referenceClass, IEnumerable<CimQualifier> qualifiers)
    {
        var element = type >= NativeType.BooleanArray ? type - ArrayStep : type;
        var instance = qualifiers.FirstOrDefault(static qualifier => Is(qualifier, "EmbeddedInstance"))?.Value as string;
        return element switch
        {
            NativeType.Instance => Class(referenceClass) ?? Class(instance) ?? Class(FromCimType(qualifiers, "object:")),
            NativeType.String => Class(instance),
            _ => null,
        };
    }

    private static string WordOf(NativeType type) => type switch
    {
        NativeType.Unknown => "void",
        NativeType.Instance => "object",
        _ => type.ToString().ToLowerInvariant(),
    };

    private static string? FromCimType(IEnumerable<CimQualifier> qualifiers, string prefix)
    {
        var text = qualifiers.FirstOrDefault(static qualifier => Is(qualifier, "CIMTYPE"))?.Value as string;
        return text is not null && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text[prefix.Length..].Trim() : null;
    }

    private static string? Class(string? name) => string.IsNullOrEmpty(name) ? null : Identifier.Require(name, "class");

    private static bool Is(CimQualifier qualifier, string name) => string.Equals(qualifier.Name, name, StringComparison.OrdinalIgnoreCase);
}
