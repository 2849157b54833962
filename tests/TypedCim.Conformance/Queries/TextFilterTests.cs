namespace TypedCim.Conformance;

/// <summary>Texts that are searched for are taken literally, whatever the server's pattern language makes of their characters.</summary>
public abstract class TextFilterTests(ConformanceHost host) : ConformanceTest(host)
{
    public static TheoryData<string> Texts =>
    [
        "100%",
        "a_b",
        "[a-z]",
        "[",
        "]",
        "[^x]",
        "^",
        "it's",
        "say \"hi\"",
        @"C:\dir",
        @"\\srv\share\",
        @"\",
        "#1/2+3&4?5",
        "a b",
        "😀",
        "ÄÖ",
        "%41",
        "(x)",
        "a,b;c",
        "--",
        "/*",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task TextIsSearchedLiterally(string text)
    {
        Host.Add(new Suite_Value { Id = "starts", Text = text + "-tail" });
        Host.Add(new Suite_Value { Id = "ends", Text = "head-" + text });
        Host.Add(new Suite_Value { Id = "holds", Text = "head-" + text + "-tail" });
        Host.Add(new Suite_Value { Id = "is", Text = text });
        Host.Add(new Suite_Value { Id = "decoy", Text = "head-zqz-tail" });
        Host.Add(new Suite_Value { Id = "null" });

        await FindsAsync("ends holds is starts", v => v.Text.Contains(text));
        await FindsAsync("is starts", v => v.Text.StartsWith(text));
        await FindsAsync("ends is", v => v.Text.EndsWith(text));
        await FindsAsync("is", v => v.Text == text);
        await FindsAsync("decoy", v => !v.Text.Contains(text));
    }

    [Fact]
    public async Task EmptyTextIsInEveryText()
    {
        Host.Add(new Suite_Value { Id = "empty", Text = "" });
        Host.Add(new Suite_Value { Id = "some", Text = "some" });
        Host.Add(new Suite_Value { Id = "null" });

        await FindsAsync("empty some", v => v.Text.Contains(""));
        await FindsAsync("empty some", v => v.Text.StartsWith(""));
        await FindsAsync("empty", v => v.Text == "");
    }

    [Fact]
    public async Task LongTextIsFound()
    {
        string text = new('x', 4000);
        Host.Add(new Suite_Value { Id = "long", Text = text });
        Host.Add(new Suite_Value { Id = "shorter", Text = text[1..] });

        await FindsAsync("long", v => v.Text == text);
    }
}
