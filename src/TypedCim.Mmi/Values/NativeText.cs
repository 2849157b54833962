using System.Globalization;

namespace TypedCim.Mmi;

/// <summary>Texts: which of them MMI carries, and what they mean where a server sends every scalar as one.</summary>
internal static class NativeText
{
    /// <summary>The text itself: native strings end at NUL, and what goes over WS-Management must be XML.</summary>
    internal static string Checked(string text, string name)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (text[i] == '\0' || (char.IsSurrogate(text[i]) && !isPair))
                throw Refused(name);
            i += isPair ? 1 : 0;
        }

        return text;
    }

    internal static CimException Refused(string name) =>
        new($"{name} holds NUL or half of a surrogate pair, which MMI cannot carry. Remove that character.", CimStatus.NotSupported);

    /// <summary>Reads a text in the type that is wanted: in the forms of XML Schema (ISO 8601 for times) and in those of CIM.</summary>
    internal static CimValue Parse(string text, CimType wanted) => wanted switch
    {
        CimType.String or CimType.None => CimValue.From(text),
        CimType.Boolean when text is "1" or "0" => CimValue.From(text is "1"),
        // The number of the character; a text that is no number is the character itself.
        CimType.Char16 when ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort code) => CimValue.From((char)code),
        CimType.Real32 or CimType.Real64 when text is "INF" or "-INF" => CimValue.From(text is "INF" ? double.PositiveInfinity : double.NegativeInfinity).ConvertTo(wanted),
        CimType.DateTime when !CimDateTime.TryParse(text, out _) => CimValue.From(XmlTime.Parse(text)),
        _ => CimValue.From(text).ConvertTo(wanted),
    };
}
