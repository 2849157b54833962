namespace TypedCim.ConfigMgr.Tests;

/// <summary>NAL paths are read into their parts, kept as they are, and built as a site writes them.</summary>
public sealed class NalPathPartsTests
{
    public static TheoryData<string, string?, string, string?, string?, string> Paths => new()
    {
        { """["Display=\\DP01.contoso.com\"]MSWNET:["SMS_SITE=ABC"]\\DP01.contoso.com\""", @"\\DP01.contoso.com\", "MSWNET", "ABC", "DP01.contoso.com", @"\\DP01.contoso.com\" },
        { """["Display=\\SRV\C$\images\"]MSWNET:["SMS_SITE=XY1"]\\SRV\C$\images\""", @"\\SRV\C$\images\", "MSWNET", "XY1", "SRV", @"\\SRV\C$\images\" },
        { """MSWNET:\\SRV\share\""", null, "MSWNET", null, "SRV", @"\\SRV\share\" },
        { """["Display=https://dp.contoso.com/"]MSWNET:["SMS_SITE=ABC"]\\dp.contoso.com\""", "https://dp.contoso.com/", "MSWNET", "ABC", "dp.contoso.com", @"\\dp.contoso.com\" },
        { """["Display=\\A\","x=1"]MSWNET:["SMS_SITE=ABC"]["y"]\\A\""", @"\\A\", "MSWNET", "ABC", "A", @"\\A\" },
        { """["Display=\\O'Neil "HQ"\"]MSWNET:["SMS_SITE=ABC"]local:""", """\\O'Neil "HQ"\""", "MSWNET", "ABC", null, "local:" },
    };

    public static TheoryData<string, string> Broken => new()
    {
        { "", "a network type such as MSWNET and a colon are missing at character 1" },
        { @"\\DP01\", "a network type such as MSWNET and a colon are missing at character 1" },
        { """["Display=\\DP01\"MSWNET:\\DP01\""", "the qualifier does not end at character 2" },
        { """[Display=\\DP01\]MSWNET:\\DP01\""", "a quote is missing at character 2" },
        { """["a","b]MSWNET:\\DP01\""", "the qualifier does not end at character 6" },
        { """["Display=\\DP01\"]MSWNET:["SMS_SITE=ABC"]""", "the network path is missing at character 43" },
        { "[", "a quote is missing at character 2" },
    };

    [Theory]
    [MemberData(nameof(Paths))]
    public void APathHasItsParts(string text, string? display, string type, string? site, string? server, string network)
    {
        var path = NalPath.Parse(text);

        Assert.Equal((display, type, site, server, network), (path.DisplayName, path.NetworkType, path.SiteCode, path.ServerName, path.NetworkPath));
        Assert.Same(text, path.ToString());
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void WhatIsNoPathIsRefusedWithThePlace(string text, string problem)
    {
        Assert.Contains(problem, Assert.Throws<FormatException>(() => NalPath.Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(NalPath.TryParse(text, out _));
    }

    [Fact]
    public void PathsAreBuiltAsASiteWritesThem()
    {
        Assert.Equal("""["Display=\\DP01.contoso.com\"]MSWNET:["SMS_SITE=ABC"]\\DP01.contoso.com\""", NalPath.ForServer("DP01.contoso.com", "ABC").ToString());
        Assert.Equal("""["Display=\\SRV\C$\images\"]MSWNET:["SMS_SITE=ABC"]\\SRV\C$\images\""", NalPath.ForShare(@"\\SRV\C$\images", "ABC").ToString());
        Assert.Equal(NalPath.ForServer("DP01", "ABC").ToString(), NalPath.Parse(NalPath.ForServer("DP01", "ABC").ToString()).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(@"\\DP01")]
    [InlineData("DP 01")]
    [InlineData("DP01\"]x[\"")]
    public void AServerNameCannotBreakOutOfThePath(string server) => Assert.Throws<ArgumentException>(() => NalPath.ForServer(server, "ABC"));

    [Theory]
    [InlineData(@"C:\images", "ABC")]
    [InlineData(@"\\", "ABC")]
    [InlineData(@"\\SRV\a""]b", "ABC")]
    [InlineData(@"\\SRV\a", "AB")]
    [InlineData(@"\\SRV\a", "A\"C")]
    public void ASharePathNeedsAServerAndASite(string path, string site) => Assert.Throws<ArgumentException>(() => NalPath.ForShare(path, site));

    [Fact]
    public void PathsAreComparedWithoutRegardToCase()
    {
        var path = NalPath.ForServer("dp01", "ABC");

        Assert.Equal(path, NalPath.ForServer("DP01", "ABC"));
        Assert.Equal(path.GetHashCode(), NalPath.ForServer("DP01", "ABC").GetHashCode());
        Assert.NotEqual(path, NalPath.ForServer("DP02", "ABC"));
    }

    [Fact]
    public void TheLiteralOfWqlIsEscaped() =>
        Assert.Equal("""'["Display=\\\\O\'Neil\\"]MSWNET:["SMS_SITE=ABC"]\\\\O\'Neil\\'""", NalPath.ForServer("O'Neil", "ABC").ToWqlLiteral());
}
