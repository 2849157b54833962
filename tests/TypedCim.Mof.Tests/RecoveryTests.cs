namespace TypedCim.Mof.Tests;

/// <summary>One error costs one member: each text has one thing wrong, and everything else is delivered.</summary>
public sealed class RecoveryTests
{
    public static TheoryData<string, string, string> Texts => new()
    {
        { "class A { uint8 X ?; uint8 Y; };\nclass B { uint8 Z; };", "TCIM101", "A(Y) B(Z)" },
        { "class A { uint8 X; ) uint8 Y; };", "TCIM120", "A(X,Y)" },
        { "class A { uint8 X; ...; uint8 Y; };", "TCIM120", "A(X,Y)" },
        { "class A { uint8 X = ; uint8 Y; };", "TCIM120", "A(Y)" },
        { "class A { uint8 = 1; uint8 Y; };", "TCIM126", "A(Y)" },
        { "class A { uint8 X\n  ?\n  uint8 Y;\n};", "TCIM101", "A(Y)" },
        { "class A { uint32 M(string X, ?); uint8 Y; };", "TCIM101", "A(Y)" },
        { "class A { uint32 M(string X; uint8 Y; uint8 Z; };\nclass B { uint8 W; };", "TCIM123", "A(Y,Z) B(W)" },
        { "class A { uint32 M(string X\n};\nclass B { uint8 W; };", "TCIM123", "A() B(W)" },
        { "class A { uint32 M1(string X; uint8 Y; uint32 M2(string Z); };", "TCIM123", "A(Y,M2(Z))" },
        { "class A { [Key string K; uint8 X; };", "TCIM122", "A(K,X)" },
        { "class A { [ValueMap{\"1\"], Values{\"a\"}] uint8 X; uint8 Y; };", "TCIM120", "A(X,Y)" },
        { "class A { [Description(\"abc)] uint8 X;\n uint8 Y; };\nclass B { uint8 Z; };", "TCIM102", "A(Y) B(Z)" },
        { "class A { string S = \"abc;\n uint8 Y; };", "TCIM102", "A(S,Y)" },
        { "class A { string S = \"back\\\\slash\\\"; uint8 X;\n uint8 Y; };", "TCIM102", "A(S,Y)" },
        { "class A { string S[] = { \"a\", \"b; };\n uint8 Y; };\nclass B { };", "TCIM102", "A(S,Y) B()" },
        { "class A { uint8 X;\nclass B { uint8 Z; };", "TCIM121", "A(X) B(Z)" },
        { "class A : B : C { uint8 X; };\nclass D { };", "TCIM120", "A(X) D()" },
        { "class A : ? { uint8 X; };\nclass D { };", "TCIM101", "A(X) D()" },
        { "class A-B { uint8 X; };\nclass D { };", "TCIM101", "D()" },
        { "clas A { uint8 X; };\n[Key] classs D : A { };", "TCIM133 TCIM133", "A(X) D()" },
        { "class A;\nclass D { };", "TCIM120", "D()" },
        { "class A { uint8 X; }; } class B { uint8 Y; };", "TCIM130", "A(X) B(Y)" },
        { "@@@ class B { uint8 Y; };", "TCIM130", "B(Y)" },
        { "nonsense, and it's more of it\nstill \"nonsense\nclass B { uint8 Y; };", "TCIM130", "B(Y)" },
        { "[Key] nonsense;\nclass B { uint8 Y; };", "TCIM120", "B(Y)" },
        { "[Key\nclass B { uint8 Y; };", "TCIM122", "B(Y)" },
        { "#pragma namespace(root)\nclass B { uint8 Y; };", "TCIM141", "B(Y)" },
        { "#pragma locale(\nclass B { uint8 Y; };", "TCIM141", "B(Y)" },
        { "instance of A { X = ; Y = 1; };\nclass B { uint8 Y; };", "TCIM120", "B(Y)" },
        { "instance of A { X = 1;\nclass B { uint8 Y; };", "TCIM132", "B(Y)" },
        { "instance of A { X\n#pragma locale(\"x\")\n; Y = 1; };\nclass B { };", "TCIM120 TCIM142 TCIM162", "B()" },
        { "Qualifier Q : boolean = , Scope(any);\nclass B { uint8 Y; };", "TCIM120", "B(Y)" },
        { "class A { uint8 X[2][3]; uint8 Y; };", "TCIM131", "A(Y)" },
        { "class A { uint8 X[] = { { 1 }, 2 }; uint8 Y; };", "TCIM131", "A(X,Y)" },
        { "class A { void X; uint8 Y; };", "TCIM127", "A(Y)" },
        { "class A { uint32 M(void X); uint8 Y; };", "TCIM127", "A(Y)" },
        { "class A { uint8 X; /* open\n", "TCIM103 TCIM121", "A(X)" },
        { "<?xml version=\"1.0\"?>\n<a>\n<b/>\n</a>", "TCIM130", "" },
        { "{\n  \"name\": \"a\",\n  \"b\": [1, 2]\n}", "TCIM130", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void OneErrorCostsOneMember(string text, string ids, string outline)
    {
        var file = MofParser.Parse(text);

        Assert.Equal((ids, outline), (file.Ids(), file.Outline()));
    }

    [Fact]
    public void EachBrokenMemberIsReportedOnItsOwn()
    {
        var file = MofParser.Parse("class A {\n uint8 ;\n uint8 X;\n string S = ;\n [Key(?)] string K;\n uint8 Y;\n};");

        Assert.Equal("A(X,Y)", file.Outline());
        Assert.Equal([1, 3, 4], file.Diagnostics.Select(diagnostic => diagnostic.Span.Line));
    }

    [Fact]
    public void MessageNamesClassMemberAndParameter()
    {
        var file = MofParser.Parse("class A { uint8 X = 999; uint32 M(uint8 P = 999); };");

        Assert.StartsWith("A.X:", file.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("A.M(P):", file.Diagnostics[1].Message, StringComparison.Ordinal);
    }
}
