namespace TypedCim.Mof.Tests;

/// <summary>What documentation pages write is understood, and each leniency has its own id.</summary>
public sealed class DialectTests
{
    public static TheoryData<string, string, string> Texts => new()
    {
        { "Class A :   \n{\n    String Filter;\n};", "TCIM166", "A(Filter)" },
        { "class A { String[] Names; };", "TCIM167", "A(Names)" },
        { "class A { ref:B Owner; };", "TCIM168", "A(Owner)" },
        { "class A { object:B Part; };", "TCIM168", "A(Part)" },
        { "class A { ref B Owner; };", "TCIM168", "A(Owner)" },
        { "class A { B ref Owner; };", "", "A(Owner)" },
        { "class A { B ref[] Owners; };", "TCIM167", "A(Owners)" },
        { "class A {\n String Name\n UInt32 Id\n};", "TCIM160 TCIM160", "A(Name,Id)" },
        { "class A { uint8 X [Key] string K; };", "TCIM160", "A(X,K)" },
        { "class A { uint32 M() uint8 X; };", "TCIM160", "A(X,M())" },
        { "class A { uint8 X; }\nclass B { };", "TCIM160", "A(X) B()" },
        { "class A { [Key Read] string K; };", "TCIM161", "A(K)" },
        { "class A { [Key] [Read] string K; };", "TCIM161", "A(K)" },
        { "class A { uint32 M([in] string X [out] uint8 Y); };", "TCIM161", "A(M(X Y))" },
        { "class A { [Values{\"a\" 1}] uint8 X; };", "TCIM161", "A(X)" },
        { "class A { uint32 M(string X; string Y; string Z); };", "TCIM170", "A(M(X Y Z))" },
        { "class A { uint32 M(string X;); };", "TCIM170", "A(M(X))" },
        { "class A { uint32 M(string X,, string Y,); };", "TCIM163 TCIM163", "A(M(X Y))" },
        { "class A { uint32 M\n{\n [IN] String X\n [OUT] UInt32 Y\n}; };", "TCIM169", "A(M(X Y))" },
        { "class A { uint32 M(string X[5], uint32 ReturnValue); };", "TCIM171", "A(M(X))" },
        { "class A { uint32 M(void); };", "TCIM176", "A(M())" },
        { "class A {\n String X; The name of it.\n UInt32 Y; Unique id\n String Z;\n};", "TCIM172 TCIM172", "A(X,Y,Z)" },
        { "class A {\n String X; (removed in SP1)  \n String Y;\n};", "TCIM172", "A(X,Y)" },
        { "class A { String X; }; This class is about X.\nclass B { };", "TCIM172", "A(X) B()" },
        { "class A { uint8 X[SIZE]; };", "TCIM177", "A(X)" },
        { "class A { uint8 X[0]; };", "TCIM177", "A(X)" },
        { "class A { uint8 M(in string X); };", "TCIM178", "A(M(X))" },
        { "class A { uint8 X[16]; };", "", "A(X)" },
        { "class A { uint16 REF X; };", "TCIM175", "A(X)" },
        { "## Syntax\n\n```\nclass A { uint8 X; };\n```\n\nDon't read \"this.\n", "TCIM173", "A(X)" },
        { "class A { uint8 X; };\n```\nThat's all.", "TCIM173", "A(X)" },
        { "```mof\nclass A { };\n```\ntext\n```vbs\nclass No\n```\ntext\n``` syntax\nclass B { };\n```", "TCIM173", "A() B()" },
        { "```\nclass A { uint8 X;\n```\n", "TCIM173 TCIM121", "A(X)" },
        { "class\u00A0A {\u00A0uint8\u200B\u00A0X; };", "TCIM111", "A(X)" },
        { "class A { [Values({\"a\", \"b\"})] uint8 X; };", "TCIM165", "A(X)" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void LeniencyIsUnderstoodAndTold(string text, string ids, string outline)
    {
        var file = MofParser.Parse(text);

        Assert.Equal((ids, outline), (file.Ids(), file.Outline()));
        Assert.DoesNotContain(
            file.Diagnostics, diagnostic => diagnostic.Rule.Severity == MofSeverity.Error && !diagnostic.Rule.Equals(MofRules.UnclosedClass));
    }

    [Theory]
    [InlineData("class A { uint8 X; hidden ; uint8 Y; };")]
    [InlineData("class A { uint8 X; }; text class B { };")]
    public void TextThatCouldHideAMemberIsAnError(string text)
    {
        var file = MofParser.Parse(text);

        Assert.Contains(file.Diagnostics, diagnostic => diagnostic.Rule.Severity == MofSeverity.Error);
    }

    [Fact]
    public void ReturnValueParameterGivesAVoidMethodItsType()
    {
        var file = MofParser.Parse("class A { void M([out] uint32 ReturnValue); };");

        Assert.Equal(CimTypeKind.UInt32, file.Classes[0].Methods[0].ReturnType.Kind);
    }

    [Fact]
    public void KeywordsAreOrdinaryNames() =>
        Assert.Equal(
            "class(instance,of,qualifier,ref,as,true,null,class,void(in),string())",
            Reading.Clean(
                "class class { uint8 instance; uint8 of; uint8 qualifier; string ref; string as; uint8 true; uint8 null; uint8 class; "
                + "uint32 void(uint8 in); void string(); };").Outline());
}
