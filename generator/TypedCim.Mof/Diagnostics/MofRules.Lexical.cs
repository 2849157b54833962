namespace TypedCim.Mof;

/// <content>Characters, literals and encodings.</content>
public static partial class MofRules
{
    /// <summary>A character that starts no token.</summary>
    public static readonly MofRule UnexpectedCharacter = new(
        "TCIM101",
        MofSeverity.Error,
        "Unexpected character",
        "{0}: the character '{1}' has no meaning in MOF. Remove it.");

    /// <summary>A string without closing quote.</summary>
    public static readonly MofRule UnterminatedString = new(
        "TCIM102",
        MofSeverity.Error,
        "Unterminated string",
        "{0}: this string has no closing quote. Add a '\"' at its end.");

    /// <summary>A block comment without end.</summary>
    public static readonly MofRule UnterminatedComment = new(
        "TCIM103",
        MofSeverity.Error,
        "Unterminated comment",
        "{0}: this comment is never closed. Add '*/'.");

    /// <summary>A raw line break inside a string.</summary>
    public static readonly MofRule LineBreakInString = new(
        "TCIM104",
        MofSeverity.Warning,
        "Line break in a string",
        "{0}: this string runs over the end of the line, which DSP0004 does not allow; the line break was kept. Write \\n or join several strings.",
        isLeniency: true);

    /// <summary>A backslash before a character that has no escape.</summary>
    public static readonly MofRule UnknownEscape = new(
        "TCIM105",
        MofSeverity.Warning,
        "Unknown escape sequence",
        "{0}: '{1}' is not an escape sequence; both characters were kept. Write the back slash twice.",
        isLeniency: true);

    /// <summary>A hexadecimal escape without digits.</summary>
    public static readonly MofRule MalformedHexEscape = new(
        "TCIM106",
        MofSeverity.Error,
        "Malformed hexadecimal escape",
        "{0}: '\\x' needs one to four hexadecimal digits. Add them, or write the back slash twice.");

    /// <summary>A character literal that is empty or too long.</summary>
    public static readonly MofRule MalformedCharacter = new(
        "TCIM107",
        MofSeverity.Error,
        "Malformed character literal",
        "{0}: {1} is not one character between single quotes. Write exactly one character or escape, or use double quotes for a string.");

    /// <summary>A number that has none of the forms of MOF.</summary>
    public static readonly MofRule MalformedNumber = new(
        "TCIM108",
        MofSeverity.Error,
        "Malformed number",
        "{0}: '{1}' is not a number of MOF: {2}. Correct it.");

    /// <summary>An integer that does not fit 64 bits.</summary>
    public static readonly MofRule NumberTooLarge = new(
        "TCIM109",
        MofSeverity.Error,
        "Number too large",
        "{0}: '{1}' does not fit 64 bits. Use a smaller number.");

    /// <summary>A name that starts with a digit.</summary>
    public static readonly MofRule NameStartsWithDigit = new(
        "TCIM110",
        MofSeverity.Error,
        "Name starts with a digit",
        "{0}: the name '{1}' starts with a digit. Names start with a letter or an underscore.");

    /// <summary>White space that MOF does not know, such as a no-break space.</summary>
    public static readonly MofRule UnusualSpace = new(
        "TCIM111",
        MofSeverity.Info,
        "Unusual white space",
        "{0}: the character {1} was read as a space, here and in the rest of the file. Replace it with a plain space.",
        isLeniency: true);

    /// <summary>Bytes that are not text in the encoding of the file.</summary>
    public static readonly MofRule UndecodableText = new(
        "TCIM112",
        MofSeverity.Warning,
        "Undecodable text",
        "{0}: some bytes of this file are not valid {1}; they were read as {2}. Save the file as UTF-8.");

    /// <summary>UTF-16 without byte order mark.</summary>
    public static readonly MofRule EncodingGuessed = new(
        "TCIM113",
        MofSeverity.Warning,
        "Missing byte order mark",
        "{0}: the text has no byte order mark and was read as {1}. Save the file as UTF-8, or as UTF-16 with a byte order mark.");

    /// <summary>NUL characters between the letters: UTF-16 read as bytes.</summary>
    public static readonly MofRule NulCharacters = new(
        "TCIM114",
        MofSeverity.Error,
        "NUL characters in the text",
        "{0}: there is a NUL character between the letters, so the file is UTF-16 without a byte order mark. Save it as UTF-8, or as UTF-16 with a byte order mark.");

    private static MofRule[] Lexical =>
    [
        UnexpectedCharacter, UnterminatedString, UnterminatedComment, LineBreakInString, UnknownEscape, MalformedHexEscape, MalformedCharacter,
        MalformedNumber, NumberTooLarge, NameStartsWithDigit, UnusualSpace, UndecodableText, EncodingGuessed, NulCharacters,
    ];
}
