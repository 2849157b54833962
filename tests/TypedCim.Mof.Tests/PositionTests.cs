namespace TypedCim.Mof.Tests;

/// <summary>Spans are offsets, lines and columns from 0, whatever ends the lines.</summary>
public sealed class PositionTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void EveryLineEndCounts(string newLine)
    {
        var text = string.Join(newLine, "class A", "{", "  /* a", " b */ uint8 X ?;", "};");

        var span = Assert.Single(MofParser.Parse(text).Diagnostics).Span;

        Assert.Equal(new MofSpan(text.IndexOf('?', StringComparison.Ordinal), 1, 3, 14, 3, 15), span);
    }

    [Fact]
    public void SpanOfAStringOverLinesEndsOnItsLastLine()
    {
        const string text = "class A { string S = \"a\nbc\"; };";

        Assert.Equal(new MofSpan(21, 6, 0, 21, 1, 3), Assert.Single(MofParser.Parse(text).Diagnostics).Span);
    }

    [Fact]
    public void EscapeOnALaterLineOfAStringIsFoundThere()
    {
        const string text = "class A { string S = \"a\n\\q\"; };";

        Assert.Equal(new MofSpan(24, 2, 1, 0, 1, 2), MofParser.Parse(text).Diagnostics[1].Span);
    }

    [Fact]
    public void WhatIsMissingIsReportedBehindThePreviousToken()
    {
        var span = Assert.Single(MofParser.Parse("class A {\n uint8 X // no end\n\n};").Diagnostics).Span;

        Assert.Equal(new MofSpan(18, 0, 1, 8, 1, 8), span);
    }

    [Fact]
    public void DiagnosticsAreOrderedByPosition()
    {
        var file = MofParser.Parse("class A {\n unit8 X;\n uint8 X ?;\n uint8 Y = 256;\n};\ninstance of B { R = $no; };");

        Assert.Equal([1, 2, 3, 5], file.Diagnostics.Select(diagnostic => diagnostic.Span.Line));
    }

    [Fact]
    public void LocationsNameEveryDeclaration()
    {
        var file = Reading.Clean("class A : B {\n C X;\n uint32 M(D P, uint8 Q);\n};");

        Assert.Equal(
            [
                (CimLocationKind.Class, null, null, 0, 6), (CimLocationKind.BaseClass, null, null, 0, 10), (CimLocationKind.MemberType, "X", null, 1, 1),
                (CimLocationKind.Member, "X", null, 1, 3), (CimLocationKind.Member, "M", null, 2, 8), (CimLocationKind.ParameterType, "M", "P", 2, 10),
                (CimLocationKind.Parameter, "M", "P", 2, 12), (CimLocationKind.Parameter, "M", "Q", 2, 21),
            ],
            file.Locations.Select(item => (item.Kind, item.MemberName, item.ParameterName, item.Span.Line, item.Span.Column)));
        Assert.All(file.Locations, location => Assert.Equal("A", location.ClassName));
    }

    [Fact]
    public void BrokenMembersLeaveNoLocations()
    {
        var file = MofParser.Parse("class A { uint32 M(uint8 P ?); uint8 X; string x; };");

        Assert.Equal("A X", string.Join(' ', file.Locations.Select(item => item.MemberName ?? item.ClassName)));
    }
}
