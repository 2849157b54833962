using System.Globalization;

namespace TypedCim.Mof;

/// <summary>Classifies characters by the rules of DSP0004 and by what WMI takes beyond them.</summary>
internal static class MofCharacters
{
    /// <summary>Gets the <see cref="CharacterClass"/> of each ASCII character, sixteen a row.</summary>
    private static ReadOnlySpan<byte> Classes =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 0, 2, 9, 7, 0, 0, 3, 9, 9, 0, 5, 9, 5, 6, 4,
        11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 9, 9, 0, 9, 0, 0,
        0, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
        10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 9, 0, 9, 0, 10,
        8, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
        10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 9, 0, 9, 0, 0,
    ];

    /// <summary>Gets the <see cref="MofTokenKind"/> of each ASCII character that is a token of its own, sixteen a row.</summary>
    private static ReadOnlySpan<byte> PunctuationKinds =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 6, 0, 0, 0, 0, 16, 17, 0, 0, 8, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 7, 0, 10, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 15, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 19, 0, 0,
    ];

    public static CharacterClass Classify(char c) => (CharacterClass)(c < 128 ? Classes[c] : ClassifyNonAscii(c));

    /// <summary>Gives the token that a character of class <see cref="CharacterClass.Punctuation"/> is.</summary>
    public static MofTokenKind PunctuationOf(char c) => (MofTokenKind)PunctuationKinds[c];

    /// <summary>Tells whether a character continues a name.</summary>
    public static bool IsNamePart(char c) => Classify(c) >= CharacterClass.Letter;

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
