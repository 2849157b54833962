using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TypedCim.ConfigMgr.Tests;

public sealed class ScriptContentTests
{
    [Theory]
    [InlineData("", "//4=")]
    [InlineData("ä", "//7kAA==")]
    [InlineData("Get-Date", "//5HAGUAdAAtAEQAYQB0AGUA")]
    public void TextIsBase64OfUtf16WithItsMark(string script, string encoded)
    {
        Assert.Equal(encoded, ScriptContent.Encode(script));
        Assert.Equal(script, ScriptContent.Decode(encoded));
    }

    [Fact]
    public void TextWithoutAMarkIsReadToo() => Assert.Equal("ä", ScriptContent.Decode("5AA="));

    [Fact]
    public void TextThatIsNotBase64IsRefused() => Assert.Throws<FormatException>(() => ScriptContent.Decode("Get-Date"));

    [Fact]
    public void HashIsThatOfTheUtf16Text() =>
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", ScriptContent.Hash(""));

    [Fact]
    public void ParameterHoldsWhatTheSiteComparesAndEscapesIt()
    {
        XElement content = Read(ScriptContent.ToParam(Script()));

        Assert.Equal("A&B", (string?)content.Attribute("ScriptGuid"));
        Assert.Equal(
            ["ScriptVersion", "ScriptType", "ScriptHash", "ScriptParameters", "ParameterGroupHash"],
            content.Elements().Select(element => element.Name.LocalName).ToArray());
        Assert.Equal(
            ("2", "0", "<hash>"),
            ((string?)content.Element("ScriptVersion"), (string?)content.Element("ScriptType"), (string?)content.Element("ScriptHash")));
        Assert.Equal("", (string?)content.Element("ParameterGroupHash"));
    }

    [Fact]
    public void HashOfTheParametersGoesAlong()
    {
        const string Parameters = "<ScriptParameter ParameterName=\"A\" ParameterValue=\"1\" />";

        XElement content = Read(ScriptContent.ToParam(Script(), Parameters));

        Assert.Equal("A", (string?)content.Element("ScriptParameters")!.Element("ScriptParameter")!.Attribute("ParameterName"));
        Assert.Equal(ScriptContent.Hash($"<ScriptParameters>{Parameters}</ScriptParameters>"), (string?)content.Element("ParameterGroupHash"));
        Assert.Throws<XmlException>(() => ScriptContent.ToParam(Script(), "<ScriptParameter>"));
    }

    private static XElement Read(string parameter) => XElement.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(parameter)));

    private static SMS_Scripts Script()
    {
        var script = new SMS_Scripts();
        var writer = new CimWriter(script);
        writer.Set(writer.IndexOf("ScriptGuid"), "A&B");
        writer.Set(writer.IndexOf("ScriptVersion"), "2");
        writer.Set(writer.IndexOf("ScriptHash"), "<hash>");
        return script;
    }
}
