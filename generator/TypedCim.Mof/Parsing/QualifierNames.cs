namespace TypedCim.Mof;

/// <summary>Recognises qualifiers that have a meaning for the model, in any case.</summary>
internal static class QualifierNames
{
    private static readonly string[] LongNames =
    [
        "Abstract", "Association", "BitMap", "BitValues", "CIMTYPE", "Deprecated", "Description", "Embedded", "EmbeddedInstance",
        "EmbeddedObject", "Exception", "Experimental", "Indication", "MaxValue", "MinValue", "not_null", "OctetString", "Optional", "Override",
        "Required", "ReturnIs", "Singleton", "Static", "SubType", "SuccessValues", "Terminal", "ValueMap", "Values",
    ];

    public static QualifierName Find(ReadOnlySpan<char> text) => text.Length switch
    {
        2 => Pick(text, "in", QualifierName.In, "id", QualifierName.Id),
        3 => Pick(text, "key", QualifierName.Key, "out", QualifierName.Out),
        4 => Pick(text, "read", QualifierName.Read, "lazy", QualifierName.Lazy),
        5 => Pick(text, "write", QualifierName.Write),
        6 => FindOfSix(text),
        7 => Pick(text, "subtype", QualifierName.SubType, "cimtype", QualifierName.CimType),
        8 => FindOfEight(text),
        9 => FindOfNine(text),
        10 => Pick(text, "deprecated", QualifierName.Deprecated, "indication", QualifierName.Indication),
        11 => FindOfEleven(text),
        12 => Pick(text, "experimental", QualifierName.Experimental),
        13 => Pick(text, "successvalues", QualifierName.SuccessValues),
        14 => Pick(text, "embeddedobject", QualifierName.EmbeddedObject),
        16 => Pick(text, "embeddedinstance", QualifierName.EmbeddedInstance),
        _ => QualifierName.Other,
    };

    /// <summary>Suggests a known qualifier for an unknown one. Short names are too near to each other to tell.</summary>
    /// <returns>Null when no name is near.</returns>
    public static string? Suggest(string text)
    {
        const int shortest = 6;
        if (text.Length < shortest)
        {
            return null;
        }

        foreach (var name in LongNames)
        {
            if (Spelling.IsNear(text, name))
            {
                return name;
            }
        }

        return null;
    }

    private static QualifierName FindOfSix(ReadOnlySpan<char> text) => MofCharacters.ToLowerAscii(text[0]) switch
    {
        'b' => Pick(text, "bitmap", QualifierName.BitMap),
        'm' => Pick(text, "maxlen", QualifierName.MaxLen, "minlen", QualifierName.MinLen),
        's' => Pick(text, "static", QualifierName.Static),
        'v' => Pick(text, "values", QualifierName.Values),
        _ => QualifierName.Other,
    };

    private static QualifierName FindOfEight(ReadOnlySpan<char> text) => MofCharacters.ToLowerAscii(text[0]) switch
    {
        'a' => Pick(text, "abstract", QualifierName.Abstract),
        'e' => Pick(text, "embedded", QualifierName.Embedded),
        'm' => Pick(text, "maxvalue", QualifierName.MaxValue, "minvalue", QualifierName.MinValue),
        'n' => Pick(text, "not_null", QualifierName.NotNull),
        'o' => Pick(text, "optional", QualifierName.Optional, "override", QualifierName.Override),
        'r' => Pick(text, "required", QualifierName.Required, "returnis", QualifierName.ReturnIs),
        't' => Pick(text, "terminal", QualifierName.Terminal),
        'v' => Pick(text, "valuemap", QualifierName.ValueMap),
        _ => QualifierName.Other,
    };

    private static QualifierName FindOfNine(ReadOnlySpan<char> text) => MofCharacters.ToLowerAscii(text[0]) switch
    {
        'a' => Pick(text, "amendment", QualifierName.Amendment),
        'b' => Pick(text, "bitvalues", QualifierName.BitValues),
        'e' => Pick(text, "exception", QualifierName.Exception),
        's' => Pick(text, "singleton", QualifierName.Singleton),
        _ => QualifierName.Other,
    };

    private static QualifierName FindOfEleven(ReadOnlySpan<char> text) => MofCharacters.ToLowerAscii(text[0]) switch
    {
        'a' => Pick(text, "association", QualifierName.Association, "aggregation", QualifierName.Aggregation),
        'd' => Pick(text, "description", QualifierName.Description),
        'o' => Pick(text, "octetstring", QualifierName.OctetString),
        _ => QualifierName.Other,
    };

    private static QualifierName Pick(ReadOnlySpan<char> text, string word, QualifierName name) =>
        MofCharacters.EqualsWord(text, word) ? name : QualifierName.Other;

    private static QualifierName Pick(ReadOnlySpan<char> text, string word, QualifierName name, string other, QualifierName otherName) =>
        MofCharacters.EqualsWord(text, word) ? name : Pick(text, other, otherName);
}
