namespace TypedCim.Conformance;

/// <summary>Texts, times and paths at the edges of what they may be.</summary>
internal static class TextEdges
{
    internal static readonly string[] Texts =
    [
        "",
        " ",
        " leading and trailing ",
        "it's \"quoted\"",
        @"\\server\share\dir\",
        @"[""Display=\\DP01.contoso.com\""]MSWNET:[""SMS_SITE=ABC""]\\DP01.contoso.com\",
        "100%_[a-z]^#/+?&=;:,{}",
        "<a b='c'>&amp;]]></a>",
        "{\"json\": [1, null]}",
        "tab\tcarriage\rline\nend",
        "NULL",
        "TRUE",
        "18446744073709551615",
        "20240229131415.123456+060",
        "Ä ß Ω 漢字 e\u0301 \u202Ertl",
        "😀🇦🇹",
        "\uFEFFmark",
        "NUL\0inside",
        "half \uD83D pair",
        new string('x', 100_000),
    ];

    internal static readonly string[] Moments =
    [
        "20240229131415.123456+000",
        "20240229131415.123456+060",
        "20240229131415.000000-480",
        "19991231235959.999999+840",
        "19700101000000.000001-720",
        "20240229131415.123456+***",
        "00020101000000.000000+000",
        "99981231235959.999999+000",
        "00000101000000.000000+000",
        "20240229******.******+060",
        "20240229131415.123***+060",
        "**************.******+***",
        "00000000000000.000000:000",
        "00000003040506.000789:000",
        "10675198235959.999999:000",
        "99999999235959.999999:000",
        "000000030405**.******:000",
    ];

    internal static readonly string[] Paths =
    [
        "Suite_Item.Name=\"plain\"",
        "Suite_SpecialItem.Name=\"derived\"",
        @"root\suite:Suite_Item.Name=""with namespace""",
        @"root\suite_elsewhere:Suite_Remote.Id=""1""",
        "Suite_Slot.Rack=\"A\\\\B \\\"C\\\"\",Number=4294967295,Offset=-9223372036854775808,Serial=18446744073709551615,IsFront=TRUE",
        "Suite_Station=@",
    ];

    /// <summary>Texts that mean something in a path, in WQL or in a URL.</summary>
    internal static readonly string[] Keys =
    [
        "plain",
        "it's",
        "say \"hi\"",
        @"C:\dir\",
        @"\\server\share",
        "100%",
        "a_b",
        "[a-z]",
        "#1",
        "a/b",
        "a+b",
        "a b",
        " a ",
        "a?b&c=d;e",
        "a,b",
        "a.b=c",
        "(a)",
        "{a}",
        "<a>",
        "%41%2F",
        "😀",
        "漢字 Ä",
        "@",
        "NULL",
        "null",
        "a:b",
        @"root\suite:Suite_Item.Name=""x""",
    ];
}
