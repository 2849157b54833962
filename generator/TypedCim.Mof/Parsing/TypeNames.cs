namespace TypedCim.Mof;

/// <summary>Recognises the words for CIM types, in any case, and suggests one for a word that is nearly one.</summary>
internal static class TypeNames
{
    private static readonly (string Word, CimTypeKind Kind)[] Words =
    [
        ("void", CimTypeKind.Void), ("boolean", CimTypeKind.Boolean), ("uint8", CimTypeKind.UInt8), ("sint8", CimTypeKind.SInt8),
        ("uint16", CimTypeKind.UInt16), ("sint16", CimTypeKind.SInt16), ("uint32", CimTypeKind.UInt32), ("sint32", CimTypeKind.SInt32),
        ("uint64", CimTypeKind.UInt64), ("sint64", CimTypeKind.SInt64), ("real32", CimTypeKind.Real32), ("real64", CimTypeKind.Real64),
        ("char16", CimTypeKind.Char16), ("string", CimTypeKind.String), ("datetime", CimTypeKind.DateTime), ("object", CimTypeKind.Object),
    ];

    // What people write who know the type from another language.
    private static readonly (string Word, string Suggestion)[] Foreign =
    [
        ("int", "sint32"), ("int8", "sint8"), ("int16", "sint16"), ("int32", "sint32"), ("int64", "sint64"), ("long", "sint64"),
        ("short", "sint16"), ("byte", "uint8"), ("sbyte", "sint8"), ("uint", "uint32"), ("ulong", "uint64"), ("ushort", "uint16"),
        ("dword", "uint32"), ("qword", "uint64"), ("word", "uint16"), ("bool", "boolean"), ("float", "real32"), ("single", "real32"),
        ("double", "real64"), ("real", "real64"), ("char", "char16"), ("date", "datetime"), ("time", "datetime"), ("integer", "sint32"),
    ];

    public static CimTypeKind? Find(ReadOnlySpan<char> text) => text.Length switch
    {
        4 => MofCharacters.EqualsWord(text, "void") ? CimTypeKind.Void : null,
        5 => Pick(text, "uint8", CimTypeKind.UInt8, "sint8", CimTypeKind.SInt8),
        6 => FindOfSix(text),
        7 => MofCharacters.EqualsWord(text, "boolean") ? CimTypeKind.Boolean : null,
        8 => MofCharacters.EqualsWord(text, "datetime") ? CimTypeKind.DateTime : null,
        _ => null,
    };

    /// <summary>Gives the MOF word for a type.</summary>
    public static string TextOf(CimTypeKind kind)
    {
        foreach (var (word, candidate) in Words)
        {
            if (candidate == kind)
            {
                return word;
            }
        }

        return "ref";
    }

    /// <summary>Suggests a type for a word that is none.</summary>
    /// <returns>Null when no type is near.</returns>
    public static string? Suggest(string text)
    {
        foreach (var (word, suggestion) in Foreign)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return suggestion;
            }
        }

        foreach (var (word, kind) in Words)
        {
            if (kind != CimTypeKind.Void && Spelling.IsNear(text, word))
            {
                return word;
            }
        }

        return null;
    }

    private static CimTypeKind? FindOfSix(ReadOnlySpan<char> text) => MofCharacters.ToLowerAscii(text[0]) switch
    {
        'u' => FindOfThree(text, "uint16", CimTypeKind.UInt16, "uint32", CimTypeKind.UInt32, "uint64", CimTypeKind.UInt64),
        's' => FindOfThree(text, "sint16", CimTypeKind.SInt16, "sint32", CimTypeKind.SInt32, "sint64", CimTypeKind.SInt64)
            ?? (MofCharacters.EqualsWord(text, "string") ? CimTypeKind.String : null),
        'r' => Pick(text, "real32", CimTypeKind.Real32, "real64", CimTypeKind.Real64),
        'c' => MofCharacters.EqualsWord(text, "char16") ? CimTypeKind.Char16 : null,
        'o' => MofCharacters.EqualsWord(text, "object") ? CimTypeKind.Object : null,
        _ => null,
    };

    private static CimTypeKind? FindOfThree(
        ReadOnlySpan<char> text, string first, CimTypeKind firstKind, string second, CimTypeKind secondKind, string third, CimTypeKind thirdKind) =>
        Pick(text, first, firstKind, second, secondKind) ?? (MofCharacters.EqualsWord(text, third) ? thirdKind : null);

    private static CimTypeKind? Pick(ReadOnlySpan<char> text, string first, CimTypeKind firstKind, string second, CimTypeKind secondKind) =>
        MofCharacters.EqualsWord(text, first) ? firstKind : MofCharacters.EqualsWord(text, second) ? secondKind : null;
}
