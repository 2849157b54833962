using System.Text;
using System.Text.Json;
using TypedCim.Tests.Model;

namespace TypedCim.Tests.JsonCodec;

public sealed class JsonCodecTests
{
    public static TheoryData<string, string> Values => new()
    {
        { "Name", "\"Grüße \\\"🚀\\\" \\u0041\"" },
        { "Name", "null" },
        { "Level", "4294967295" },
        { "Level", "null" },
        { "Size", "18446744073709551615" },
        { "Big", "-9223372036854775808" },
        { "Ratio", "0.1" },
        { "Built", "\"2024-02-29T13:14:15.123456+01:00\"" },
        { "Built", "\"20240229131415.123456+***\"" },
        { "Built", "\"20240229131415.123456\\u002B***\"" },
        { "Built", "\"00000003040506.000789:000\"" },
        { "IsOn", "true" },
        { "Letter", "\"ß\"" },
        { "Letter", "\"\\\"\"" },
        { "Tags", "[]" },
        { "Tags", "[\"a\",null,\"\"]" },
        { "Parts", "[]" },
        { "Parts", "[{\"@odata.type\":\"#TypedCim.Acme_Bolt\",\"Label\":\"x\",\"Length\":5},{\"@odata.type\":\"#TypedCim.Acme_Part\"}]" },
        { "Parts", "[{\"@odata.type\":\"#TypedCim.Acme_Nut\",\"Label\":null,\"Thread\":4,\"Pitch\":0.5,\"IsFine\":true}]" },
        { "Main", "{\"@odata.type\":\"#TypedCim.Acme_Bolt\",\"Length\":null}" },
        { "Extra", "{\"@odata.type\":\"#TypedCim.Any\",\"Text\":\"x\",\"Inner\":{\"@odata.type\":\"#TypedCim.Other\",\"Number\":-1}}" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void AValueIsWrittenAsItWasRead(string property, string value)
    {
        string json = "{\"value\":[{\"@odata.type\":\"#TypedCim.Acme_Device\",\"" + property + "\":" + value + "}]}";

        CimObject row = Assert.Single(Read(json));

        Assert.True(new CimSource(row).IsLoaded(Acme_Device.CimMetadata.IndexOf(property)));
        using JsonDocument expected = JsonDocument.Parse(json);
        using JsonDocument written = JsonDocument.Parse(JsonRowWriter.Write([row]));
        Assert.True(JsonElement.DeepEquals(expected.RootElement, written.RootElement), written.RootElement.GetRawText());
    }

    [Fact]
    public void WhatIsNoPropertyIsSkipped()
    {
        const string Row = "{\"__LAZYPROPERTIES\":[\"a\"],\"@odata.etag\":\"1\",\"id\":\"D1\",\"N\\u0061me\":\"n\"}";
        List<CimObject> rows = Read("{\"@odata.context\":{\"x\":[1]},\"value\":[" + Row + "],\"@odata.count\":1}");

        var device = Assert.IsType<Acme_Device>(Assert.Single(rows));
        Assert.Equal(("D1", "n"), (device.Id, device.Name));
        Assert.False(new CimSource(device).HasChanges);
    }

    [Fact]
    public void AValueOfTheWrongKindIsAnError() => Assert.Throws<InvalidOperationException>(() => Read("{\"value\":[{\"Level\":\"high\"}]}"));

    private static List<CimObject> Read(string json)
    {
        var rows = new List<CimObject>();
        new JsonRowReader(name => Acme_Device.CimFamily.Create(name), "Acme_Device").Read(Encoding.UTF8.GetBytes(json), rows);
        return rows;
    }
}
