namespace TypedCim.Mof;

/// <summary>Recognises the words for CIM types, in any case, and suggests one for a word that is nearly one.</summary>
internal static class TypeNames
{
    private const int PlaceCount = 32;

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

    // No two words share first and last letter, and none of them this place either.
    private static readonly (string Word, CimTypeKind Kind)[] ByPlace = Arrange();

    /// <summary>Finds the type that a word stands for.</summary>
    /// <returns>Null when it is none.</returns>
    public static CimTypeKind? Find(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        ref readonly var candidate = ref ByPlace[PlaceOf(text[0], text[text.Length - 1])];
        return MofCharacters.EqualsWord(text, candidate.Word) ? candidate.Kind : null;
    }

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

    private static int PlaceOf(char first, char last) =>
        (MofCharacters.ToLowerAscii(first) + (MofCharacters.ToLowerAscii(last) * 10)) & (PlaceCount - 1);

    private static (string Word, CimTypeKind Kind)[] Arrange()
    {
        var places = new (string Word, CimTypeKind Kind)[PlaceCount];
        places.AsSpan().Fill((string.Empty, CimTypeKind.Void));
        foreach (var (word, kind) in Words)
        {
            places[PlaceOf(word[0], word[word.Length - 1])] = (word, kind);
        }

        return places;
    }
}
