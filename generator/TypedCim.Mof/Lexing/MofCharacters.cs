using System.Globalization;

namespace TypedCim.Mof;

/// <summary>Classifies characters by the rules of DSP0004 and by what WMI takes beyond them.</summary>
internal static class MofCharacters
{
    /// <summary>Gets the <see cref="CharacterClass"/> of each ASCII character, sixteen a row.</summary>
    private static ReadOnlySpan<byte> Classes =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 1, 1, 2, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 0, 5, 12, 10, 0, 0, 6, 12, 12, 0, 8, 12, 8, 9, 7,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 12, 12, 0, 12, 0, 0,
        0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 12, 0, 12, 0, 3,
        11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 12, 0, 12, 0, 0,
    ];

    public static CharacterClass Classify(char c) => (CharacterClass)(c < 128 ? Classes[c] : ClassifyNonAscii(c));

    /// <summary>Tells whether a character continues a name.</summary>
    public static bool IsNamePart(char c) =>
        c < 128 ? (CharacterClass)Classes[c] is CharacterClass.Letter or CharacterClass.Digit : ClassifyNonAscii(c) == (byte)CharacterClass.Letter;

    /// <summary>Gives the value of a hexadecimal digit, or -1.</summary>
    public static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>Compares with a word that is given in lower case ASCII.</summary>
    public static bool EqualsWord(ReadOnlySpan<char> text, string lowerCaseWord)
    {
        if (text.Length != lowerCaseWord.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (ToLowerAscii(text[i]) != lowerCaseWord[i])
            {
                return false;
            }
        }

        return true;
    }

    public static char ToLowerAscii(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    // DSP0004 allows U+0080 to U+FFEF in names. White space and punctuation among them (no-break space, typographic quotes) come from
    // word processors and web pages and are never meant as part of a name.
    private static byte ClassifyNonAscii(char c)
    {
        var result = CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => CharacterClass.Space,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.Surrogate => CharacterClass.Letter,
            _ => c is '\u200B' or '\uFEFF' or '\u0085' ? CharacterClass.Space : CharacterClass.Bad,
        };
        return (byte)result;
    }
}
