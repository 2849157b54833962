namespace TypedCim.Mof.Tests;

/// <summary>What is only wrong between files is found when all are there.</summary>
public sealed class MofLinkerTests
{
    [Theory]
    [InlineData("class B : A { }; class A { };", "")]
    [InlineData("class B : a { }; class A { };", "")]
    [InlineData("class B : __Event { };", "")]
    [InlineData("class B : Nowhere { };", "TCIM240 B: no file declares the base class 'Nowhere'.")]
    [InlineData("class Base { }; class B : Basse { };", "TCIM240 B: no file declares the base class 'Basse'. Did you mean 'Base'?")]
    [InlineData("class Thing2 : Thing { };", "TCIM240 Thing2: no file declares the base class 'Thing'. Add the file that does, or correct the name.")]
    [InlineData("class A : B { }; class B : A { };", "TCIM241 A: the class derives from itself: A : B : A.")]
    [InlineData("class A : A { };", "TCIM241 A: the class derives from itself: A : A.")]
    [InlineData("class D : A { }; class A : C { }; class B : A { }; class C : B { };", "TCIM241 A: the class derives from itself: A : C : B : A.")]
    [InlineData("class A { Gadget X; Gadget Y; uint32 M(Gadget P); };", "TCIM242 A.X: no file declares the class 'Gadget'.")]
    [InlineData("class A { uint32 M(Gadget P); };", "TCIM242 A.M(P): no file declares the class 'Gadget'.")]
    [InlineData("class A { Gadget ref X; };", "")]
    [InlineData("class Gadget { }; class A { Gadgets ref X; };", "TCIM242 A.X: no file declares the class 'Gadgets'. Did you mean 'Gadget'?")]
    [InlineData("class A { [EmbeddedInstance(\"Gadget\")] string X; [CIMTYPE(\"object:Gadget\")] object Y; };", "")]
    [InlineData("class A { [Key] string K; }; class B : A { [Key] string J; };", "TCIM243 B.J: 'A' already has keys")]
    [InlineData("class A { [Key] string K; }; class B : A { [Key] string K; };", "")]
    [InlineData("class A { [Key] string K; }; class B : A { }; class C : B { [Key] string J; };", "TCIM243 C.J: 'A' already has keys")]
    [InlineData("instance of Gadget { X = 1; };", "TCIM244 Gadget: no file declares the class 'Gadget' of this instance")]
    [InlineData("class A { uint8 Size; }; instance of A { Sise = 1; };", "TCIM245 A: the class has no property 'Sise'. Did you mean 'Size'?")]
    [InlineData("class A { uint8 X; }; class B : A { }; instance of B { X = 1; __PATH = \"p\"; };", "")]
    [InlineData("class B : __Gadget { }; instance of B { Anything = 1; };", "")]
    [InlineData("#pragma include(\"Other.mof\")", "TCIM246 this file: the included file \"Other.mof\"")]
    [InlineData("#pragma include(\"..\\\\sub\\\\ONE.mof\")", "TCIM262")]
    [InlineData("class A { uint8 X; }; class B : A { uint16 X; };", "TCIM247 B.X: the class 'A' declares this member as uint8, here it is uint16.")]
    [InlineData("class A { uint8 X; }; class B : A { uint8 X[]; };", "TCIM247 B.X: the class 'A' declares this member as uint8, here it is uint8[].")]
    [InlineData("class A { uint8 X(); }; class B : A { uint8 X; };", "TCIM247 B.X: the class 'A' declares this member as a method, here it is uint8.")]
    [InlineData("class A { uint8 X; }; class B : A { uint8 X(); };", "TCIM247 B.X: the class 'A' declares this member as uint8, here it is a method.")]
    [InlineData("class K { }; class L : K { }; class A { K ref X; }; class B : A { L ref X; };", "")]
    public void SingleFileIsCheckedAgainstItself(string text, string expected)
    {
        var file = Reading.Clean(text) with { FileName = "One.mof" };

        var problems = MofLinker.FindProblems([file])[0];

        if (expected.Length == 0)
        {
            Assert.Empty(problems);
            return;
        }

        var problem = Assert.Single(problems);
        Assert.StartsWith(expected, problem.Rule.Id + " " + problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FilesKnowEachOther()
    {
        var files = new[]
        {
            Named("Derived.mof", "#pragma include(\"sub/Base.mof\")\nclass B : A { P Part; }; instance of A { X = 1; };"),
            Named("Base.mof", "class A { uint8 X; };"),
            Named("Part.mof", "class P { };"),
        };

        Assert.All(MofLinker.FindProblems(files), list => Assert.Empty(list));
    }

    [Fact]
    public void ExternalClassesAreKnown()
    {
        var file = Reading.Clean("class B : SMS_Base { SMS_Part Part; };");

        Assert.Empty(MofLinker.FindProblems([file], ["sms_base", "SMS_PART"])[0]);
    }

    [Fact]
    public void ClassInTwoFilesIsReportedInTheSecond()
    {
        var files = new[] { Named("One.mof", "class A { };"), Named("Two.mof", "\nclass a { };"), Named("Three.mof", "#pragma namespace(\"root/x\")\nclass A { };") };

        var problems = MofLinker.FindProblems(files);

        Assert.Equal([0, 1, 0], problems.Select(list => list.Count));
        Assert.Equal((1, 6), (problems[1][0].Span.Line, problems[1][0].Span.Column));
        Assert.Contains("'One.mof'", problems[1][0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BareMethodsAndAmendmentsAreNoSecondDeclarations()
    {
        var files = new[]
        {
            Named("A.mof", "class A { };"),
            MofParser.Parse("uint32 M();", new MofParseOptions { FileName = "A.M.mof" }),
            Named("A.mfl", "[Amendment] class A { };"),
        };

        Assert.All(MofLinker.FindProblems(files), list => Assert.Empty(list));
    }

    [Fact]
    public void PlaceOfAProblemIsTheNameItIsAbout()
    {
        var file = Reading.Clean("class A : Nowhere {\n Gadget X;\n};");

        Assert.Equal(
            [(0, 10, 7), (1, 1, 6)],
            MofLinker.FindProblems([file])[0].Select(problem => (problem.Span.Line, problem.Span.Column, problem.Span.Length)));
    }

    private static MofFile Named(string fileName, string text) => Reading.Clean(text) with { FileName = fileName };

    [Theory]
    [InlineData("class SMS_Thing : SMS_Thong { };")]
    [InlineData("class SMS_Thing { SMS_Thong Other; };")]
    public void AClassIsNotSuggestedToItself(string text)
    {
        var problem = Assert.Single(MofLinker.FindProblems([MofParser.Parse(text)])[0]);

        Assert.DoesNotContain("Did you mean", problem.Message, StringComparison.Ordinal);
    }
}
