using System.Globalization;
using System.Text;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Manifest;

/// <summary>Writes the text by which assemblies that reference this one know its classes.</summary>
internal static class ManifestWriter
{
    /// <summary>Gives the text.</summary>
    /// <param name="entries">The lines of the classes, in any order.</param>
    /// <param name="mainNamespace">The C# namespace that is not repeated for each class.</param>
    public static string Write(List<ManifestEntry> entries, string mainNamespace)
    {
        entries.Sort(static (left, right) => ClassOrder.Compare(left.CimName, left.CimNamespace, right.CimName, right.CimNamespace));
        var text = new StringBuilder(1024);
        WriteLine(text, ManifestText.Magic, ManifestText.Version.ToString(CultureInfo.InvariantCulture), ManifestText.Encode(mainNamespace));
        foreach (var entry in entries)
            text.Append(entry.Text);
        return text.ToString();
    }

    /// <summary>Gives the lines of one class.</summary>
    public static ManifestEntry WriteClass(ClassSurface surface, string mainNamespace)
    {
        var text = new StringBuilder(256);
        var head = surface.Head;
        WriteLine(
            text,
            "C",
            ManifestText.Encode(head.CimName),
            ManifestText.Encode(surface.Base?.Head.CimName),
            ManifestText.Encode(ClassFlags(head)),
            ManifestText.Encode(head.CimNamespace),
            Unless(head.Name, head.CimName),
            Unless(head.Namespace, mainNamespace),
            head.FieldsName is null ? ManifestText.None : Unless(head.FieldsName, head.Name + "Fields"));
        WriteMembers(text, surface);
        return new ManifestEntry(head.CimName, head.CimNamespace, text.ToString());
    }

    private static void WriteMembers(StringBuilder text, ClassSurface surface)
    {
        var names = new List<string>(surface.MemberNames);
        foreach (var property in surface.Properties)
        {
            WriteProperty(text, surface.Head, property);
            names.Remove(property.Name);
        }

        foreach (var method in surface.Methods)
            WriteLine(text, "M", ManifestText.Encode(method.CimName), Unless(method.Name, method.CimName + "Async"), method.Signature, method.Shape);
        if (names.Count == 0)
            return;

        names.Sort(StringComparer.Ordinal);
        WriteLine(text, ["N", .. names.ConvertAll(ManifestText.Encode)]);
    }

    private static void WriteProperty(StringBuilder text, ProxyHead head, ProxyProperty property)
    {
        var hasOwnEnum = property.EnumName is not null && string.Equals(property.EnumOwner, head.TypeName, StringComparison.Ordinal);
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
    private static string ClassFlags(ProxyHead head) =>
        If((head.Flags & CimClassFlags.Abstract) != 0, "A") + If((head.Flags & CimClassFlags.Singleton) != 0, "S")
        + If((head.Flags & CimClassFlags.Embedded) != 0, "E") + If(head.HasFamily, "F") + If(head.FieldsName is not null, "Q");

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
