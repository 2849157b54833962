namespace TypedCim.Mof.Tests;

/// <summary>Every limit ends in one diagnostic, and the rest of the file is still read.</summary>
public sealed class LimitTests
{
    public static TheoryData<MofParseOptions, string, string, string> Limits => new()
    {
        { new() { MaxTextLength = 10 }, "class A { };", "TCIM190", "" },
        { new() { MaxNesting = 2 }, "instance of A { X = { instance of B { Y = { 1 }; } }; }; class C { };", "TCIM191", "C()" },
        { new() { MaxClasses = 1 }, "class A { }; class B { }; class C { };", "TCIM192", "A()" },
        { new() { MaxMembers = 2 }, "class A { uint8 X; uint8 Y(); uint8 Z; uint8 W; }; class B { uint8 V; };", "TCIM192", "A(X,Y()) B(V)" },
        { new() { MaxParameters = 1 }, "class A { uint32 M(uint8 X, uint8 Y, uint8 Z); uint8 W; };", "TCIM192", "A(W)" },
        { new() { MaxItems = 2 }, "class A { uint8 X[] = { 1, 2, 3 }; uint8 W; };", "TCIM192", "A(W)" },
        { new() { MaxItems = 2 }, "class A { [A, B, C] uint8 X; uint8 W; };", "TCIM192", "A(W)" },
        { new() { MaxNameLength = 3 }, "class A { uint8 Long; uint8 W; };", "TCIM193", "A(W)" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void LimitEndsInOneDiagnostic(MofParseOptions options, string text, string ids, string outline)
    {
        var file = MofParser.Parse(text, options);

        Assert.Equal((ids, outline), (file.Ids(), file.Outline()));
    }

    [Fact]
    public void DiagnosticsAreCappedErrorsApartFromTheRest()
    {
        var warnings = string.Concat(Enumerable.Repeat(";", 300));
        var errors = string.Concat(Enumerable.Range(0, 150).Select(i => $" uint8 X{i} ?;"));

        var file = MofParser.Parse($"class A {{ {warnings} {errors} uint8 Y; }};");

        var bySeverity = file.Diagnostics.CountBy(diagnostic => diagnostic.Rule.Severity).ToDictionary();
        Assert.Equal((100, 100, 1), (bySeverity[MofSeverity.Error], bySeverity[MofSeverity.Info], bySeverity[MofSeverity.Warning]));
        var last = Assert.Single(file.Diagnostics, diagnostic => diagnostic.Rule.Equals(MofRules.TooManyDiagnostics));
        Assert.Contains("50 more errors and 200 more", last.Message, StringComparison.Ordinal);
        Assert.Equal("A(Y)", file.Outline());
    }

    [Theory]
    [InlineData("class A { ", "[", " };\nclass B { };")]
    [InlineData("class A { uint8 X[] = ", "{", "; };\nclass B { };")]
    [InlineData("instance of A { X = ", "{", "; };\nclass B { };")]
    [InlineData("instance of A { X = ", "instance of A { X = ", "; };\nclass B { };")]
    [InlineData("class A { uint32 M", "(", "; };\nclass B { };")]
    [InlineData("", "class A { ", "")]
    [InlineData("", "}", "\nclass B { };")]
    public void DeepNestingNeverOverflowsTheStack(string start, string repeated, string end)
    {
        var file = MofParser.Parse(start + string.Concat(Enumerable.Repeat(repeated, 100_000)) + end);

        Assert.NotEmpty(file.Diagnostics);
    }
}
