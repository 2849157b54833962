using System.Globalization;
using System.Text;

namespace TypedCim.Generator.Manifest;

/// <summary>The words of the manifest.</summary>
/// <remarks>
/// One line a class (C), property (P: with a slot, R: of the base), method (M) and list of other members (N), words separated by a blank. A reader skips
/// lines that it does not know and words that it does not expect, so that later versions can add some.
/// </remarks>
internal static class ManifestText
{
    /// <summary>The first word of a manifest.</summary>
    public const string Magic = "typedcim";

    /// <summary>The version that this generator writes and the newest that it reads.</summary>
    public const int Version = 1;

    /// <summary>Stands for a word that is not there.</summary>
    public const string None = "-";

    // In the order of CimTypeKind, from Boolean on.
    private const string KindLetters = "bcChHiIlLfdwstro";

    /// <summary>Writes a word: what could be taken for something else becomes %XXXX.</summary>
    public static string Encode(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return None;

        var word = new StringBuilder(text!.Length);
        foreach (var character in text)
        {
            if (character is > ' ' and <= '~' and not '%' and not '-')
                word.Append(character);
            else
                word.Append('%').Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        }

        return word.ToString();
    }

    /// <summary>Reads a word; null for one that is not there.</summary>
    public static string? Decode(string word)
    {
        if (string.Equals(word, None, StringComparison.Ordinal))
            return null;
        if (word.IndexOf('%') < 0)
            return word;

        var text = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != '%')
            {
                text.Append(word[i]);
                continue;
            }

            text.Append((char)int.Parse(word.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            i += 4;
        }

        return text.ToString();
    }

    /// <summary>Writes a type: a letter, a star for an array, the class behind a colon.</summary>
    public static string EncodeType(CimTypeSchema type) =>
        KindLetters[(int)type.Kind - (int)CimTypeKind.Boolean] + (type.IsArray ? "*" : "") + (type.ClassName is null ? "" : ":" + Encode(type.ClassName));

    /// <summary>Reads a type.</summary>
    /// <exception cref="FormatException">The word is no type.</exception>
    public static CimTypeSchema DecodeType(string word)
    {
        var kind = word.Length == 0 ? -1 : KindLetters.IndexOf(word[0]);
        if (kind < 0)
            throw new FormatException("The manifest has an unknown type.");

        var isArray = word.Length > 1 && word[1] == '*';
        var colon = word.IndexOf(':');
        return new CimTypeSchema((CimTypeKind)(kind + (int)CimTypeKind.Boolean), colon < 0 ? null : Decode(word.Substring(colon + 1)), isArray);
    }
}
