namespace TypedCim.Mof.Tests;

/// <summary>Every literal form of DSP0004 is read with its exact range, and becomes one canonical text.</summary>
public sealed class LiteralTests
{
    [Theory]
    [InlineData("sint32 X = 0", "0")]
    [InlineData("sint32 X = +5", "5")]
    [InlineData("sint32 X = -0", "0")]
    [InlineData("uint32 X = 0755", "493")]
    [InlineData("sint32 X = -0x10", "-16")]
    [InlineData("uint32 X = 0XfFfFfFfF", "4294967295")]
    [InlineData("uint8 X = 1010b", "10")]
    [InlineData("uint8 X = 0B", "0")]
    [InlineData("sint8 X = -128", "-128")]
    [InlineData("uint64 X = 18446744073709551615", "18446744073709551615")]
    [InlineData("sint64 X = -9223372036854775808", "-9223372036854775808")]
    [InlineData("real64 X = 1.5", "1.5")]
    [InlineData("real64 X = .5", "0.5")]
    [InlineData("real64 X = -.5e-3", "-0.5e-3")]
    [InlineData("real32 X = +2.5E+10", "2.5E+10")]
    [InlineData("real32 X = 1", "1.0")]
    [InlineData("boolean X = tRUE", "true")]
    [InlineData("boolean X = False", "false")]
    [InlineData("char16 X = 'a'", "'a'")]
    [InlineData(@"char16 X = '\x263A'", "'☺'")]
    [InlineData(@"char16 X = '\''", @"'\''")]
    [InlineData("char16 X = '\"'", "'\\\"'")]
    [InlineData("char16 X = 65", "'A'")]
    [InlineData("string X = \"one \" /* gap */ \"two\" // end\n \"three\"", "\"one twothree\"")]
    [InlineData("string X = \"\" \"a\" \"\"", "\"a\"")]
    [InlineData(@"string X = ""\b\t\n\f\r\""\'\\""", @"""\x0008\t\n\x000C\r\""\'\\""")]
    [InlineData(@"string X = ""\x41BCDE""", "\"䆼DE\"")]
    [InlineData("string X = \"http://h/*no comment*/\"", "\"http://h/*no comment*/\"")]
    [InlineData("string X = NULL", null)]
    [InlineData("string X[] = { \"a\", null, \"b\" }", "{ \"a\", NULL, \"b\" }")]
    [InlineData("uint8 X[] = { }", "{ }")]
    [InlineData("datetime X = \"20240229123456.123456+120\"", "\"20240229123456.123456+120\"")]
    [InlineData("datetime X = \"****0401******.******+***\"", "\"****0401******.******+***\"")]
    [InlineData("datetime X = \"00000012013000.000000:000\"", "\"00000012013000.000000:000\"")]
    [InlineData("datetime X = \"2024022912****.******-060\"", "\"2024022912****.******-060\"")]
    [InlineData("B ref X = \"B.K=1\"", "\"B.K=1\"")]
    [InlineData("B X = instance of B { K = 1; L = { instance of C { }, $no }; }", "instance of B")]
    public void DefaultIsReadAsCanonicalText(string declaration, string? expected)
    {
        var file = MofParser.Parse($"class A as $no {{ {declaration}; }};");

        Assert.Equal((string.Empty, expected), (file.Ids(), Assert.Single(file.Classes[0].Properties).DefaultValue));
    }

    [Theory]
    [InlineData("uint32 X = 09", "TCIM108", 22)]
    [InlineData("uint32 X = 102b", "TCIM108", 22)]
    [InlineData("uint32 X = 0x", "TCIM108", 22)]
    [InlineData("uint32 X = 0xG", "TCIM108", 22)]
    [InlineData("uint32 X = 12abc", "TCIM108", 22)]
    [InlineData("real64 X = 1.", "TCIM108", 23)]
    [InlineData("real64 X = 1e5", "TCIM108", 22)]
    [InlineData("real64 X = 1.5e", "TCIM108", 22)]
    [InlineData("real64 X = 1.2.3", "TCIM108", 25)]
    [InlineData("uint64 X = 18446744073709551616", "TCIM109", 22)]
    [InlineData("uint8 X = 256", "TCIM206", 21)]
    [InlineData("uint8 X = -1", "TCIM206", 21)]
    [InlineData("sint8 X = 128", "TCIM206", 21)]
    [InlineData("sint64 X = -9223372036854775809", "TCIM206", 22)]
    [InlineData("real32 X = 1.0e39", "TCIM206", 22)]
    [InlineData("real64 X = 1.0e999", "TCIM206", 22)]
    [InlineData("uint8 X = 300.5", "TCIM206", 21)]
    [InlineData("uint8 X = 2.5", "TCIM210", 21)]
    [InlineData("uint8 X = \"1\"", "TCIM207", 21)]
    [InlineData("uint8 X = TRUE", "TCIM207", 21)]
    [InlineData("boolean X = 1", "TCIM207", 23)]
    [InlineData("string X = text", "TCIM207", 22)]
    [InlineData("real32 X = \"1\"", "TCIM207", 22)]
    [InlineData("char16 X = \"a\"", "TCIM207", 22)]
    [InlineData("datetime X = 20240229", "TCIM207", 24)]
    [InlineData("B ref X = 5", "TCIM207", 21)]
    [InlineData("char16 X = ''", "TCIM107", 22)]
    [InlineData("char16 X = 'ab'", "TCIM107", 22)]
    [InlineData("uint8 X[] = 1", "TCIM208", 23)]
    [InlineData("uint8 X = { 1 }", "TCIM208", 21)]
    [InlineData("uint8 X[] = { 1, 256 }", "TCIM206", 28)]
    [InlineData("datetime X = \"20241301000000.000000+000\"", "TCIM209", 24)]
    [InlineData("datetime X = \"20230229000000.000000+000\"", "TCIM209", 24)]
    [InlineData("datetime X = \"20240229240000.000000+000\"", "TCIM209", 24)]
    [InlineData("datetime X = \"00000000000000.000000:001\"", "TCIM209", 24)]
    [InlineData("datetime X = \"20240229120000,000000+000\"", "TCIM209", 24)]
    [InlineData("datetime X = \"2024*229120000.000000+000\"", "TCIM209", 24)]
    [InlineData(@"string X = ""a\q""", "TCIM105", 24)]
    [InlineData(@"string X = ""\xyz""", "TCIM106", 23)]
    public void WrongLiteralIsReportedInPlaceAndThePropertyStays(string declaration, string id, int column)
    {
        var file = MofParser.Parse($"class A {{ {declaration}; uint8 Y; }};");

        Assert.Equal((id, "A(X,Y)"), (file.Ids(), file.Outline()));
        Assert.Equal((0, column - 1), (file.Diagnostics[0].Span.Line, file.Diagnostics[0].Span.Column));
    }

    [Fact]
    public void LineBreakInAStringIsKept()
    {
        var file = MofParser.Parse("class A { [Description(\"one\r\ntwo\")] uint8 X; };");

        Assert.Equal(("TCIM104", "one\r\ntwo"), (file.Ids(), file.Classes[0].Properties[0].Description));
    }

    [Fact]
    public void UnknownEscapeKeepsItsBackslash()
    {
        var file = MofParser.Parse(@"[Description(""C:\dir\work"")] class A { };");

        Assert.Equal(@"C:\dir\work", file.Classes[0].Description);
    }

    [Fact]
    public void StringOfManyPiecesIsJoined()
    {
        var pieces = string.Concat(Enumerable.Repeat("\"ab\" ", 5_000));

        Assert.Equal(10_000, Reading.Class($"[Description({pieces})] class A {{ }};").Description!.Length);
    }
}
