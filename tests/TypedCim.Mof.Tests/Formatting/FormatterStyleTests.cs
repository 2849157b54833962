namespace TypedCim.Mof.Tests.Formatting;

/// <summary>The canonical style, rule by rule: docs/formatting.md.</summary>
public sealed class FormatterStyleTests
{
    private const string Filler = "a text that takes the greater part of the hundred and forty columns of a line, so that not much more fits";

    public static TheoryData<string, string> Layouts => new()
    {
        { "class A{uint8 X;uint8 Y;};", "class A\n{\n    uint8 X;\n\n    uint8 Y;\n};\n" },
        { "class A : B { }; class C as $c : D { } ;", "class A : B\n{\n};\n\nclass C as $c : D\n{\n};\n" },
        { "class A { [ Key ,Read ] string  Name ; };", "class A\n{\n    [Key, Read] string Name;\n};\n" },
        { "[Abstract] class A { };", "[Abstract]\nclass A\n{\n};\n" },
        { "class A { [Read : ToInstance  ToSubclass, MaxLen ( 3 )] string X; };", "class A\n{\n    [Read : ToInstance ToSubclass, MaxLen(3)] string X;\n};\n" },
        { "class A { uint8 X [ 16 ] = { 1 , 2 }; };", "class A\n{\n    uint8 X[16] = {1, 2};\n};\n" },
        { "class A { uint32 Go ( ) ; void Stop(string A,B ref C); };", "class A\n{\n    uint32 Go();\n\n    void Stop(string A, B ref C);\n};\n" },
        { "class A { uint32 Go([In]string A,[Out]string B[]); };", "class A\n{\n    uint32 Go(\n        [In] string A,\n        [Out] string B[]);\n};\n" },
        { "class A { B R = instance of B{C=1;D={\"x\"};}; };", "class A\n{\n    B R = instance of B { C = 1; D = {\"x\"}; };\n};\n" },
        { "instance of A as $a{X=1;\n\n\nY=$a;Z;};", "instance of A as $a\n{\n    X = 1;\n\n    Y = $a;\n    Z;\n};\n" },
        {
            "#pragma  namespace ( \"root/a\" )\n#pragma autorecover\n\n\n#include \"x.mof\"",
            "#pragma namespace(\"root/a\")\n#pragma autorecover\n\n#include \"x.mof\"\n"
        },
        { "#pragma deleteclass(\"X\",NOFAIL)\nclass A { };", "#pragma deleteclass(\"X\", NOFAIL)\n\nclass A\n{\n};\n" },
        {
            "Qualifier A:boolean=false,Scope(any),Flavor(Restricted);\nQualifier B : string[], Scope ( class,method );",
            "Qualifier A : boolean = false, Scope(any), Flavor(Restricted);\nQualifier B : string[], Scope(class, method);\n"
        },
        { "enumeration E : uint8 { A=1,B };", "enumeration E : uint8\n{\n    A = 1,\n    B\n};\n" },
        { "class A { enumeration E { A }; uint8 X; };", "class A\n{\n    enumeration E\n    {\n        A\n    };\n\n    uint8 X;\n};\n" },
        { string.Empty, string.Empty },
    };

    public static TheoryData<string, string> Keywords => new()
    {
        { "CLASS A { UInt32 X; Boolean B = TRUE; String S = Null; };", "class A\n{\n    uint32 X;\n\n    boolean B = true;\n\n    string S = null;\n};\n" },
        { "class A { B REF R; Object REF Q; };", "class A\n{\n    B ref R;\n\n    object ref Q;\n};\n" },
        { "INSTANCE OF A AS $x { True = FALSE; };", "instance of A as $x\n{\n    True = false;\n};\n" },
        { "#PRAGMA Locale(\"en_US\")", "#pragma locale(\"en_US\")\n" },
        { "QUALIFIER a : STRING, SCOPE(any), FLAVOR(restricted);", "Qualifier a : string, Scope(any), Flavor(restricted);\n" },
        { "class String { uint8 Ref; Ref Object; uint8 Class; };", "class String\n{\n    uint8 Ref;\n\n    Ref Object;\n\n    uint8 Class;\n};\n" },
    };

    public static TheoryData<string, string> Comments => new()
    {
        { "// head\n\n\n// of the file\nclass A { };", "// head\n\n// of the file\nclass A\n{\n};\n" },
        {
            "class A { // brace\n// X\nuint8 X; // trailing\n\n// end\n}; // class\n// file",
            "class A\n{ // brace\n    // X\n    uint8 X; // trailing\n\n    // end\n}; // class\n// file\n"
        },
        { "class A { /* in */ uint8 /* between */ X /* before */; };", "class A\n{\n    /* in */ uint8 /* between */ X /* before */;\n};\n" },
        { "class A { [Key // first\n, Read] uint8 X; };", "class A\n{\n    [Key // first\n     ,\n     Read]\n    uint8 X;\n};\n" },
        {
            "class A { [Values{\"a\", // one\n\"b\" // two\n}] uint8 X; };",
            "class A\n{\n    [Values{\"a\", // one\n         \"b\" // two\n     }]\n    uint8 X;\n};\n"
        },
        {
            "class A { uint8 M([In] uint8 X, // one\n// two\n[In] uint8 Y // three\n); };",
            "class A\n{\n    uint8 M(\n        [In] uint8 X, // one\n        // two\n        [In] uint8 Y // three\n    );\n};\n"
        },
        { "  /* one\n     two\n       three */\nclass A { };", "/* one\n   two\n     three */\nclass A\n{\n};\n" },
        { "class A {\n/*\n * one\n\n * two\n */\nuint8 X; };", "class A\n{\n    /*\n     * one\n\n     * two\n     */\n    uint8 X;\n};\n" },
        { "class A { };   \t\n// end   ", "class A\n{\n};\n// end\n" },
        { "class A {\n uint8 X; the first of two\n uint8 Y; };", "class A\n{\n    uint8 X; the first of two\n\n    uint8 Y;\n};\n" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    [MemberData(nameof(Keywords))]
    [MemberData(nameof(Comments))]
    public void TextIsLaidOut(string text, string expected) =>
        Assert.Equal(expected, FormatText.FormatChecked(text, MofParseOptions.Default).Text);

    [Fact]
    public void MemberGoesOnTwoLinesWhenOneIsTooShort() =>
        AssertMember($"[Description(\"{Filler}\"), Write] string SomeName;", $"[Description(\"{Filler}\"), Write]", "string SomeName;");

    [Fact]
    public void QualifiersThatDoNotFitAreFilledLineByLine() =>
        AssertMember(
            $"[Read, Description(\"{Filler}\"), Write, Lazy, Key, MaxLen(100)] string Name;",
            $"[Read, Description(\"{Filler}\"), Write,",
            " Lazy, Key, MaxLen(100)]",
            "string Name;");

    [Fact]
    public void ValueTablesHaveLinesOfTheirOwn() =>
        AssertMember(
            $"[Description(\"{Filler}\"), Read, ValueMap{{\"0\", \"1\"}}, Values{{\"a\", \"b\"}}, Write] uint8 X;",
            $"[Description(\"{Filler}\"), Read,",
            " ValueMap{\"0\", \"1\"},",
            " Values{\"a\", \"b\"},",
            " Write]",
            "uint8 X;");

    [Fact]
    public void CutsOfStringsStay() =>
        AssertMember(
            $"[Read, Description(\"{Filler} \" \"and \" \"more\"), Write] uint8 X;",
            $"[Read, Description(\"{Filler} \"",
            "     \"and \"",
            "     \"more\"),",
            " Write]",
            "uint8 X;");

    [Fact]
    public void LongArraysAreFilled() =>
        AssertMember(
            $"string X[] = {{\"{Filler}\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\"}};",
            $"string X[] = {{\"{Filler}\", \"b\", \"c\",",
            "    \"d\", \"e\", \"f\", \"g\"};");

    [Fact]
    public void ParametersThatDoNotFitHaveALineEach() =>
        AssertMember(
            $"uint32 M(string A = \"{Filler}\", string Second, string Third);",
            "uint32 M(",
            $"    string A = \"{Filler}\",",
            "    string Second,",
            "    string Third);");

    [Fact]
    public void LongInstanceInAValueHasALineForEachProperty() =>
        AssertMember(
            $"B X = instance of B {{ S = \"{Filler}\"; Long = 1; }};",
            "B X = instance of B",
            "{",
            $"    S = \"{Filler}\";",
            "    Long = 1;",
            "};");

    [Fact]
    public void ParametersInBracesHaveALineEach() =>
        Assert.Equal(
            "class A\n{\n    uint32 M\n    {\n        [In] string X\n        [Out] uint8 Y\n    };\n};\n",
            FormatText.FormatChecked("class A { uint32 M { [In] String X [Out] UInt8 Y }; };", MofParseOptions.Default).Text);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsStay(string lineEnd) =>
        Assert.Equal(
            $"class A{lineEnd}{{{lineEnd}    /* a{lineEnd}       b */{lineEnd}    uint8 X;{lineEnd}}};{lineEnd}",
            FormatText.FormatChecked($"class A {{{lineEnd}/* a{lineEnd}   b */{lineEnd}uint8 X; }};", MofParseOptions.Default).Text);

    [Fact]
    public void PaddingOfOldToolsIsDropped() =>
        Assert.Equal("class A\n{\n};\n", MofFormatter.Format("class A\n{\n};\n\u001A\0\0").Text);

    [Fact]
    public void SkippedBodiesStayAsTheyAre() =>
        Assert.Equal(
            "structure S { uint8   X; /* c */\n\n\n  };\n\nclass A\n{\n    structure T {uint8   X;};\n\n    uint8 Y;\n};\n",
            FormatText.FormatChecked("structure S { uint8   X; /* c */\n\n\n  };\nclass A { structure T {uint8   X;}; uint8 Y; };", MofParseOptions.Default).Text);

    private static void AssertMember(string member, params string[] lines) =>
        Assert.Equal(
            "class A\n{\n" + string.Concat(lines.Select(line => $"    {line}\n")) + "};\n",
            FormatText.FormatChecked("class A { " + member + " };", MofParseOptions.Default).Text);
}
