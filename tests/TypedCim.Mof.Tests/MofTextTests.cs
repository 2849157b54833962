using System.Text;

namespace TypedCim.Mof.Tests;

/// <summary>Files are decoded from UTF-8, UTF-16 and Windows-1252, with and without byte order mark.</summary>
public sealed class MofTextTests
{
    private const string Sample = "class A { string S = \"äöü€😀\"; };";

    public static TheoryData<string, byte[], string, string> Encoded => new()
    {
        { "UTF-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true).GetPreamble(), Sample, "" },
        { "UTF-8", [], Sample, "" },
        { "UTF-16LE", [0xFF, 0xFE], Sample, "" },
        { "UTF-16BE", [0xFE, 0xFF], Sample, "" },
        { "UTF-16LE", [], Sample, "TCIM113" },
        { "UTF-16BE", [], Sample, "TCIM113" },
        { "UTF-8", [], "", "" },
        { "UTF-8", [], "a", "" },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void EncodingIsFound(string name, byte[] mark, string text, string ids)
    {
        Encoding encoding = name switch
        {
            "UTF-16LE" => Encoding.Unicode,
            "UTF-16BE" => Encoding.BigEndianUnicode,
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };

        var decoded = MofText.Decode([.. mark, .. encoding.GetBytes(text)]);

        Assert.Equal((text, name), (decoded.Text, decoded.EncodingName));
        Assert.Equal(ids, string.Concat(decoded.Diagnostics.Select(diagnostic => diagnostic.Rule.Id)));
    }

    [Fact]
    public void BytesThatAreNotUtf8AreReadAsWindows1252AndReportedInPlace()
    {
        var decoded = MofText.Decode([.. "// x\n// "u8, 0x80, 0xE4, .. "\n"u8]);

        var diagnostic = Assert.Single(decoded.Diagnostics);
        Assert.Equal(("// x\n// €ä\n", "Windows-1252"), (decoded.Text, decoded.EncodingName));
        Assert.Equal(("TCIM112", 1, 3), (diagnostic.Rule.Id, diagnostic.Span.Line, diagnostic.Span.Column));
    }

    [Theory]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xE0, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0xE2, 0x82, 0x41 })]
    public void InvalidUtf8IsRecognised(byte[] bytes) => Assert.Equal("Windows-1252", MofText.Decode(bytes).EncodingName);

    [Fact]
    public void DiagnosticsOfDecodingComeBeforeThoseOfParsing()
    {
        var file = MofParser.Parse(MofText.Decode(Encoding.Unicode.GetBytes("class A { uint8 X;; };")));

        Assert.Equal("TCIM113 TCIM162", file.Ids());
    }

    [Fact]
    public void Utf16ThatWasDecodedAsBytesIsOneError()
    {
        var file = MofParser.Parse(Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(Sample)));

        Assert.Equal(("TCIM114", string.Empty), (file.Ids(), file.Outline()));
    }

    [Fact]
    public void ReplacementCharactersAreReportedOnce() =>
        Assert.Equal("TCIM112", MofParser.Parse("class A { string S = \"\uFFFD \uFFFD\"; };").Ids());

    [Theory]
    [InlineData("class A { };\u001A\0")]
    [InlineData("class A { };\0\0\0 \r\n")]
    public void PaddingAtTheEndIsIgnored(string text) => Reading.Class(text);

    [Fact]
    public void NulInTheMiddleIsAnError() => Assert.Equal("TCIM101", MofParser.Parse("class A { uint8 X; \0 uint8 Y; };").Ids());
}
