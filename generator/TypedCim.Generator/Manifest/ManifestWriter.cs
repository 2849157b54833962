using System.Globalization;
using System.Text;
using TypedCim.Generator.Resolve;

namespace TypedCim.Generator.Manifest;

/// <summary>Writes the text by which assemblies that reference this one know its classes.</summary>
internal static class ManifestWriter
{
    /// <summary>Gives the text.</summary>
    /// <param name="classes">The classes in ordinal order.</param>
    /// <param name="mainNamespace">The C# namespace that is not repeated for each class.</param>
    public static string Write(IReadOnlyList<ProxyNode> classes, string mainNamespace)
    {
        var text = new StringBuilder(1024);
        WriteLine(text, ManifestText.Magic, ManifestText.Version.ToString(CultureInfo.InvariantCulture), ManifestText.Encode(mainNamespace));
        foreach (var node in classes)
            WriteClass(text, node, mainNamespace);
        return text.ToString();
    }

    private static void WriteClass(StringBuilder text, ProxyNode node, string mainNamespace)
    {
        WriteLine(
            text,
            "C",
            ManifestText.Encode(node.CimName),
            ManifestText.Encode(node.Base?.CimName),
            ManifestText.Encode(ClassFlags(node)),
            ManifestText.Encode(node.CimNamespace),
            Unless(node.Name, node.CimName),
            Unless(node.Namespace, mainNamespace),
            node.FieldsName is null ? ManifestText.None : Unless(node.FieldsName, node.Name + "Fields"));
        var names = new List<string>(node.MemberNames);
        foreach (var property in node.Properties)
        {
            WriteProperty(text, node, property);
            names.Remove(property.Name);
        }

        foreach (var method in node.Methods)
            WriteLine(text, "M", ManifestText.Encode(method.CimName), Unless(method.Name, method.CimName + "Async"), method.Signature, method.Shape);
        if (names.Count == 0)
            return;

        names.Sort(StringComparer.Ordinal);
        WriteLine(text, ["N", .. names.ConvertAll(ManifestText.Encode)]);
    }

    private static void WriteProperty(StringBuilder text, ProxyNode node, ProxyProperty property)
    {
        var hasOwnEnum = property.EnumName is not null && ReferenceEquals(property.EnumOwner, node);
        WriteLine(
            text,
            property.IsSlot ? "P" : "R",
            ManifestText.Encode(property.CimName),
            ManifestText.EncodeType(property.Type),
            ManifestText.Encode(PropertyFlags(property)),
            Unless(property.Name, property.CimName),
            hasOwnEnum ? ManifestText.Encode(property.EnumName) : ManifestText.None,
            ManifestText.Encode(property.ValuesHash));
    }

    // F: has a family, Q: has columns for queries.
    private static string ClassFlags(ProxyNode node) =>
        If((node.Flags & CimClassFlags.Abstract) != 0, "A") + If((node.Flags & CimClassFlags.Singleton) != 0, "S")
        + If((node.Flags & CimClassFlags.Embedded) != 0, "E") + If(node.HasFamily, "F") + If(node.FieldsName is not null, "Q");

    // Capitals are marks of the schema; n and s tell what the C# property shows.
    private static string PropertyFlags(ProxyProperty property) =>
        If((property.Flags & CimPropertyFlags.Key) != 0, "K") + If((property.Flags & CimPropertyFlags.Write) != 0, "W")
        + If((property.Flags & CimPropertyFlags.Lazy) != 0, "L") + If((property.Flags & CimPropertyFlags.NotNull) != 0, "N")
        + If(property.IsNotNull, "n") + If(property.HasSetter, "s");

    private static string If(bool applies, string letter) => applies ? letter : "";

    private static string Unless(string value, string usual) =>
        string.Equals(value, usual, StringComparison.Ordinal) ? ManifestText.None : ManifestText.Encode(value);

    /// <summary>Writes the words and leaves out those at the end that are not there.</summary>
    private static void WriteLine(StringBuilder text, params string[] words)
    {
        var count = words.Length;
        while (count > 0 && string.Equals(words[count - 1], ManifestText.None, StringComparison.Ordinal))
            count--;
        for (var i = 0; i < count; i++)
            text.Append(i == 0 ? "" : " ").Append(words[i]);
        text.Append('\n');
    }
}
