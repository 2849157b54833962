using System.Globalization;
using System.Text;

namespace TypedCim.Generator.Naming;

/// <summary>Makes C# identifiers from CIM names and any other text.</summary>
/// <remarks>The keyword list is fixed, so that the output does not depend on the compiler version that runs the generator.</remarks>
internal static class Identifier
{
    // Longer names exist in no schema; the metadata format ends at 1023 bytes of UTF-8.
    private const int MaxLength = 250;

    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit "
            + "extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator "
            + "out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this "
            + "throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while __arglist __makeref __reftype __refvalue "
            + "add alias allows and args ascending assembly async await by descending dynamic equals extension field file from get global group init "
            + "into join let managed method module nameof nint not notnull nuint on or orderby param partial property record remove required scoped select "
            + "set type typevar unmanaged value var when where with yield")
        .Split(' '),
        StringComparer.Ordinal);

    /// <summary>Maps every character that C# does not accept to an underscore. The result is not escaped yet.</summary>
    public static string Clean(string name)
    {
        if (IsPlain(name))
            return name;

        var cleaned = new StringBuilder(name.Length + 1);
        foreach (var character in name)
        {
            if (cleaned.Length == 0 && !IsStart(character) && IsPart(character))
                cleaned.Append('_');
            cleaned.Append(IsPart(character) ? character : '_');
        }

        return cleaned.Length == 0 ? "_" : Shorten(cleaned.ToString());
    }

    /// <summary>Tells whether a name is fine as it is: nearly all are of ASCII letters, digits and underscores.</summary>
    private static bool IsPlain(string name)
    {
        foreach (var character in name)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
                return false;
        }

        return name.Length is > 0 and <= MaxLength && name[0] is not (>= '0' and <= '9');
    }

    /// <summary>Cleans each part of a dotted namespace; empty parts fall out.</summary>
    public static string CleanNamespace(string text)
    {
        var parts = new List<string>();
        foreach (var part in text.Split('.'))
        {
            if (part.Trim().Length > 0)
                parts.Add(Clean(part.Trim()));
        }

        return string.Join(".", parts);
    }

    /// <summary>Tells whether the text is a dotted list of identifiers.</summary>
    public static bool IsNamespace(string text) =>
        text.Length > 0 && string.Equals(text, CleanNamespace(text), StringComparison.Ordinal);

    /// <summary>Puts an <c>@</c> before keywords, contextual ones included.</summary>
    public static string Escape(string identifier) => Keywords.Contains(identifier) ? "@" + identifier : identifier;

    /// <summary>Escapes each part of a dotted name.</summary>
    public static string EscapeDotted(string name)
    {
        var parts = name.Split('.');
        for (var i = 0; i < parts.Length; i++)
            parts[i] = Escape(parts[i]);
        return string.Join(".", parts);
    }

    /// <summary>Cuts a name that is too long for metadata and ends it with a hash of the whole.</summary>
    private static string Shorten(string identifier) =>
        identifier.Length <= MaxLength
            ? identifier
            : identifier.Substring(0, MaxLength - 9) + "_" + StableHash.Text(identifier);

    private static bool IsStart(char character) =>
        character == '_' || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char character) =>
        IsStart(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
