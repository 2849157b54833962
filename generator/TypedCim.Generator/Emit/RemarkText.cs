using System.Text;
using TypedCim.Generator.Model;

namespace TypedCim.Generator.Emit;

/// <summary>Puts the qualifiers of an element that readers care about into words, as XML.</summary>
internal static class RemarkText
{
    // Wiring of providers and of other tools: it says nothing to a caller.
    private static readonly HashSet<string> Technical = new(
        ("ClassContext ClassVersion CppQuote CreateBy DeleteBy Dynamic DynProps Guid ID Implemented InstanceContext Locale MappingStrings "
            + "ModelCorrespondence Privileges PropertyContext Provider Secured Source SourceType UMLPackagePath UUID Version WmiDataId WmiMethodId "
            + "WmiSizeIs WritePrivileges")
        .Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The name and marks of a class: its summary when it has no description, else the start of its remarks.</summary>
    public static string ClassFacts(ClassModel model)
    {
        var text = new StringBuilder("CIM class <c>").Append(XmlText.Escape(model.CimName)).Append("</c>");
        if (model.CimNamespace is not null)
            text.Append(" in <c>").Append(XmlText.Escape(model.CimNamespace)).Append("</c>");
        AppendWord(text, model.Flags, CimClassFlags.Abstract, "abstract");
        AppendWord(text, model.Flags, CimClassFlags.Association, "association");
        AppendWord(text, model.Flags, CimClassFlags.Indication, "event");
        AppendWord(text, model.Flags, CimClassFlags.Singleton, "singleton");
        AppendWord(text, model.Flags, CimClassFlags.Embedded, "embedded in other objects only");
        return text.Append('.').ToString();
    }

    /// <summary>The remarks of a class.</summary>
    public static string OfClass(ClassModel model)
    {
        var text = new StringBuilder(model.Documentation.Description is null ? "" : ClassFacts(model));
        AppendCommon(text, model.Documentation);
        return text.ToString();
    }

    /// <summary>The remarks of a property: its marks as far as the C# declaration does not show them.</summary>
    public static string OfProperty(PropertyModel property)
    {
        var text = new StringBuilder();
        if (!string.Equals(property.Name, property.CimName, StringComparison.Ordinal))
            text.Append("CIM property <c>").Append(XmlText.Escape(property.CimName)).Append("</c>.");
        AppendSentence(text, (property.Flags & CimPropertyFlags.Key) != 0, "Key.");
        AppendSentence(text, (property.Flags & CimPropertyFlags.Lazy) != 0, "Lazy: comes only with a read by key.");
        AppendSentence(text, (property.Flags & CimPropertyFlags.Interval) != 0, "An interval.");
        AppendSentence(text, (property.Flags & CimPropertyFlags.OctetString) != 0, "An octet string.");
        AppendCommon(text, property.Documentation);
        return text.ToString();
    }

    /// <summary>The remarks of a method or parameter.</summary>
    public static string OfMember(DocumentationModel documentation)
    {
        var text = new StringBuilder();
        AppendCommon(text, documentation);
        return text.ToString();
    }

    /// <summary>The type and access of a property in words, for one that has no description; its marks are remarks in any case.</summary>
    public static string Facts(PropertyModel property) => Facts(property.Value, property.Flags);

    /// <summary>The type and access in words of a property that is declared again.</summary>
    public static string Facts(RedeclaredModel property) => Facts(property.Value, property.Flags);

    /// <summary>The type of a parameter in words.</summary>
    public static string Facts(ParameterModel parameter) => "CIM " + TypeName(parameter.Value) + ".";

    private static string Facts(ValueModel value, CimPropertyFlags flags)
    {
        var text = new StringBuilder("CIM ").Append(TypeName(value));
        AppendFact(text, true, (flags & CimPropertyFlags.Write) != 0 ? "read and write" : "read-only");
        AppendFact(text, (flags & CimPropertyFlags.NotNull) != 0, "never null");
        return text.Append('.').ToString();
    }

    /// <summary>The CIM type in words.</summary>
    public static string TypeName(ValueModel value)
    {
        var name = value.Kind switch
        {
            CimTypeKind.Reference => "reference",
            CimTypeKind.Object => "embedded object",
            _ => TypeText.CimTypeName(value with { IsArray = false }).ToLowerInvariant(),
        };
        return value.IsArray ? name + "[]" : name;
    }

    private static void AppendCommon(StringBuilder text, DocumentationModel documentation)
    {
        AppendSentence(text, documentation.IsExperimental, "Experimental: it may change or vanish.");
        if (documentation.DefaultValue is not null)
            AppendSentence(text, true, "Default: <c>" + XmlText.Escape(documentation.DefaultValue) + "</c>.");

        foreach (var remark in documentation.Remarks)
        {
            if (string.Equals(remark.Name, "Url", StringComparison.OrdinalIgnoreCase) && IsWebAddress(remark.Value))
                AppendSentence(text, true, "<see href=\"" + XmlText.Escape(remark.Value) + "\"/>");
            else if (!Technical.Contains(remark.Name) && !string.Equals(remark.Value, "true", StringComparison.OrdinalIgnoreCase))
                AppendSentence(text, true, XmlText.Escape(remark.Name) + ": " + XmlText.Escape(remark.Value) + ".");
        }
    }

    private static bool IsWebAddress(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static void AppendWord(StringBuilder text, CimClassFlags flags, CimClassFlags flag, string word) => AppendFact(text, (flags & flag) != 0, word);

    private static void AppendFact(StringBuilder text, bool applies, string fact)
    {
        if (applies)
            text.Append(", ").Append(fact);
    }

    private static void AppendSentence(StringBuilder text, bool applies, string sentence)
    {
        if (!applies)
            return;
        if (text.Length > 0)
            text.Append(' ');
        text.Append(sentence);
    }
}
