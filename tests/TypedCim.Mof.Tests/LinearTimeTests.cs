namespace TypedCim.Mof.Tests;

/// <summary>Inputs that are built to make a careless parser quadratic are read in linear time.</summary>
/// <remarks>
/// No clock is asserted: what is counted is what is allocated, for a text and for one of twice its length. The longer texts have 400,000
/// characters, so that a quadratic search that allocates nothing shows too: the suite then takes minutes instead of seconds.
/// </remarks>
public sealed class LinearTimeTests
{
    private const int Length = 400_000;
    private const int Noise = 64 * 1024;

    public static TheoryData<string, string, string> Texts => new()
    {
        { "", "\"\\\n", "" },
        { "", "\"\n\\\"\n", "" },
        { "", "\"\n// \" /*\n", "*/" },
        { "class A { string S = ", "\"\n\\\"\n", "; };" },
        { "", "'\\'", "" },
        { "", "\0", "x" },
        { "", "/*", "" },
        { "", "x /*\nclass A { };\n", "" },
        { "", "x /*\nclass A { };\n", "*/" },
        { "", "x \"\nclass A { };\n", "" },
        { "", "```\n", "" },
        { "", "x\n```\n", "" },
        { "", "# pragma\n", "" },
        { "", "#define X \\\n", "" },
        { "", "[", "" },
        { "", "class A { ", "" },
        { "", "class A : ", "" },
        { "class A { ", "uint32 M(uint8 X; ", "};" },
        { "class A { uint32 M(", "uint8 X; ", "};" },
        { "class A { ", "B X; ", "};" },
        { "class A { ", "B a; text ", "};" },
        { "class A { ", "[Key] ", "};" },
        { "class A { uint8 X", "[1]", "; };" },
        { "class A { ", "uint8 X [Key] ", "};" },
        { "class A { uint8 X = ", "-", "; };" },
        { "class A { string S = ", "\"a\" ", "; };" },
        { "[Description(\"", "\\x", "\")] class A { };" },
        { "[Description(\"", "\\x\n\\q", "\")] class A { };" },
        { "", "instance of A { X = $a; };\n", "" },
        { "instance of A { X = ", "{ instance of A { X = ", "" },
        { "", "instance of A as $a { ", "" },
        { "", "uint32 M();\n", "" },
        { "", "class A { }; uint32 M();\n", "" },
        { "", "enumeration E { A }; ", "" },
        { "", "structure S { ", "" },
        { "", "Qualifier Q : boolean, Scope(", "" },
        { "class A { [ValueMap{", "\"1\", ", "}] uint8 X; };" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void RepetitionIsReadInLinearTime(string start, string repeated, string end)
    {
        AssertLinear(length => start + string.Concat(Enumerable.Repeat(repeated, length / repeated.Length)) + end, Length);
    }

    [Fact]
    public void ManyNamesAreReadInLinearTime() => AssertLinear(ManyNames, 40_000);

    private static string ManyNames(int count)
    {
        var members = string.Concat(Enumerable.Range(0, count).Select(i => $"uint8 Property{i};"));
        var classes = string.Concat(Enumerable.Range(1, count).Select(i => $"class C{i} : C{i - 1} {{ Unknown{i} X; }};"));
        return $"class C0 {{ {members} }};{classes}";
    }

    private static void AssertLinear(Func<int, string> textOf, int length)
    {
        // Tables that double when they are full make a little more than twice as much of twice the text.
        var half = AllocatedBy(textOf(length / 2));
        var whole = AllocatedBy(textOf(length));

        Assert.InRange(whole, 0, (half * 3) + Noise);
    }

    private static long AllocatedBy(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var file = MofParser.Parse(text, new MofParseOptions { FileName = "A.mof" });
        _ = MofLinker.FindProblems([file]);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
