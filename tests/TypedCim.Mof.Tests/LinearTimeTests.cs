using System.Diagnostics;

namespace TypedCim.Mof.Tests;

/// <summary>Inputs that are built to make a careless parser quadratic are read in linear time.</summary>
/// <remarks>Each text has 400,000 characters. Linear reading takes a fraction of a second, quadratic reading most of a minute.</remarks>
public sealed class LinearTimeTests
{
    private const int Length = 400_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

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
        var text = start + string.Concat(Enumerable.Repeat(repeated, Length / repeated.Length)) + end;
        var clock = Stopwatch.StartNew();

        var file = MofParser.Parse(text, new MofParseOptions { FileName = "A.mof" });
        _ = MofLinker.FindProblems([file]);

        Assert.True(clock.Elapsed < Limit, $"took {clock.Elapsed}");
    }

    [Fact]
    public void ManyNamesAreReadInLinearTime()
    {
        var members = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"uint8 Property{i};"));
        var classes = string.Concat(Enumerable.Range(1, 40_000).Select(i => $"class C{i} : C{i - 1} {{ Unknown{i} X; }};"));
        var clock = Stopwatch.StartNew();

        var file = MofParser.Parse($"class C0 {{ {members} }};{classes}");
        _ = MofLinker.FindProblems([file]);

        Assert.True(clock.Elapsed < Limit, $"took {clock.Elapsed}");
    }
}
