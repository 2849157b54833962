using System.Text.Json;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Tests.Naming;

public sealed class CamelCaseTests
{
    [Theory]
    [InlineData("NALPath", "nalPath")]
    [InlineData("PackageID", "packageID")]
    [InlineData("SiteCode", "siteCode")]
    [InlineData("ID", "id")]
    [InlineData("IDs", "iDs")]
    [InlineData("ID2", "iD2")]
    [InlineData("A", "a")]
    [InlineData("already", "already")]
    [InlineData("_Hidden", "_Hidden")]
    [InlineData("X_Y", "x_Y")]
    [InlineData("URLValue", "urlValue")]
    [InlineData("Ärger", "ärger")]
    [InlineData("", "")]
    public void NamesFollowTheRuleOfJsonNamingPolicy(string name, string expected)
    {
        Assert.Equal(expected, CamelCase.From(name));
        Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(name), CamelCase.From(name));
    }
}
