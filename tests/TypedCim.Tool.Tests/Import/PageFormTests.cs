using TypedCim.Tool.Output;

namespace TypedCim.Tool.Tests.Import;

/// <summary>The forms that pages have as texts: titles, fences, HTML, line ends.</summary>
public sealed class PageFormTests : IDisposable
{
    private const string Name = " `Name`  \n Data type: `String`  \n\n Access type: Read  \n\n Qualifiers: [key]  \n";

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("# Acme_Part Server WMI Class")]
    [InlineData("# Acme_Part server WMI class")]
    [InlineData("# `Acme_Part` Class")]
    [InlineData("# Acme\\_Part WMI Class")]
    [InlineData("# Acme_Part Client Abstract Class")]
    [InlineData("# Acme_Part Class (deprecated)")]
    [InlineData("# Acme_Pa rt Client WMI Class")]
    [InlineData("# Acme_Part")]
    [InlineData("---\ntitle: \"Acme_Part Class\"\nms.date: 1\n---\n# All about parts")]
    public async Task ClassIsFoundInTheTitle(string head)
    {
        _folder.Page("acme/page", $"{head}\nWords.\n\n## Syntax\n\n```\nClass Acme_Part : Acme_Base\n{{\n    String Name;\n}};\n```\n\n## Properties\n{Name}");

        var (schema, ids) = await _folder.ImportClassAsync();

        Assert.Equal(("Acme_Part", "Acme_Base"), (schema.Name, schema.BaseName));
        AssertTexts.Equal([], ids);
    }

    [Theory]
    [InlineData("# Weigh Method in Class Acme_Part", "page")]
    [InlineData("# Weigh method for class Acme_Part", "page")]
    [InlineData("# Weigh in Class Acme_Part", "page")]
    [InlineData("# Weigh Method in Acme_Part", "page")]
    [InlineData("# Weigh Method of the Acme_Part Class", "page")]
    [InlineData("# Acme_Part.Weigh Method", "page")]
    [InlineData("# Weigh Method in Class Acme_Part (deprecated)", "page")]
    [InlineData("---\ntitle: Weigh Method in Acme_Part\n---\n# Weigh Method", "page")]
    [InlineData("# Weigh Method", "weigh-method-in-class-acme_part")]
    public async Task MethodIsFoundInTitleMetadataOrFileName(string head, string file)
    {
        var page = head + "\n## Syntax\n```\nUInt32 Weigh();\n```\n## Parameters\n None.\n\n## See Also\n [Acme_Part Class](x.md)\n";
        _folder.Page("acme/" + file, page);

        var (schema, ids) = await _folder.ImportClassAsync();

        Assert.Equal(("Acme_Part", "Weigh"), (schema.Name, Assert.Single(schema.Methods).Name));
        AssertTexts.Equal(["TCIM406"], ids);
    }

    [Theory]
    [InlineData("```\nClass Acme_Part : Acme_Base\n{\n    String Name;\n};\n```")]
    [InlineData("```csharp\nClass Acme_Part : Acme_Base\n{\n    String Name;\n};\n```")]
    [InlineData("~~~ MOF\n[Abstract]\nClass Acme_Part : Acme_Base\n{\n    String Name;\n};\n\n~~~")]
    [InlineData("    Class Acme_Part : Acme_Base\n    {\n        String Name;\n    };")]
    [InlineData("```\nDim part As Object\n```\n\n```\nClass Acme_Part : Acme_Base\n{\n    String Name;\n};\n```")]
    public async Task BlockIsFoundInEveryFence(string block)
    {
        _folder.Page("acme/acme_part-server-wmi-class", $"# Acme_Part Server WMI Class\n\n## Syntax\n\n{block}\n\n## Properties\n{Name}");

        var (schema, ids) = await _folder.ImportClassAsync();

        Assert.Equal("Acme_Base", schema.BaseName);
        Assert.Equal("Name", Assert.Single(schema.Properties).Name);
        AssertTexts.Equal([], ids);
    }

    [Theory]
    [InlineData("**Name**\\\nData type: **String**\\\nAccess type: **Read**\\\nQualifiers: **[key, Not\\_Null]**")]
    [InlineData("*Name*<br>\nData type: `String`<br/>\nAccess type: Read<br />\nQualifiers: [key, not_null]")]
    [InlineData("<code>Name</code>  \nData type: <b>String</b>  \n\nAccess type: Read  \n\nQualifiers: [key, not_null]")]
    [InlineData("`Name`\n\n- Data type: `String`\n- Access type: Read\n- Qualifiers: [key, not_null]")]
    [InlineData("::: zone pivot=\"a\"\n\n`Name`\nData type: [String](x.md)\n\nAccess type: Read\n\nQualifiers: [key, not_null]\n\n::: zone-end")]
    [InlineData("`Name`\nData type: `String`\n\n> [!NOTE]\n>  Mind the name.\n\n[!INCLUDE [x](../x.md)]\n\nAccess type: Read\n\nQualifiers: [key,\nnot_null]")]
    public async Task FactsAreFoundInEveryMarkup(string properties)
    {
        _folder.Class("Acme_Part", "Class Acme_Part\n{\n    String Name;\n};", properties);

        var (schema, ids) = await _folder.ImportClassAsync();

        var property = Assert.Single(schema.Properties);
        Assert.Equal("Name string Key, Read, NotNull", $"{property.Name} {Values.Describe(property.Type)} {property.Flags}");
        AssertTexts.Equal([], ids);
    }

    [Theory]
    [InlineData("<table>\n<tr><th>Value</th><th>Description</th></tr>\n<tr><td>0</td><td>None</td></tr>\n<tr><td>1</td><td>A &amp; B</td></tr>\n</table>")]
    [InlineData(
        "<table class=\"x\">\n\n<thead>\n<TR>\n<TH>Value\n<TH>Description\n</thead>\n\n<tr>\n<td>\n\n<code>0</code>\n\n</td>\n<td>None<br/>Words.</td>\n"
        + "<tr><td>1<td><p>A &amp; B.</p><p>More words.</p>\n\n</table>")]
    [InlineData("<table><tr><td>0</td><td>None</td></tr><tr><td>1</td><td>A &#38; B</td></tr>")]
    public async Task TableOfHtmlIsRead(string table)
    {
        const string size = " `Size`  \n Data type: `UInt32`  \n\n Access type: Read  \n\n Words:  \n\n";
        _folder.Class("Acme_Part", "Class Acme_Part\n{\n    UInt32 Size;\n};", size + table + "\n\n");

        var (schema, ids) = await _folder.ImportClassAsync();

        Assert.Equal("Enumeration 0=None 1=A & B", Values.Describe(Assert.Single(schema.Properties).Values));
        AssertTexts.Equal([], ids);
    }

    [Theory]
    [InlineData("[in] [optional]", "optional in")]
    [InlineData("`[in]` (optional)", "optional in")]
    [InlineData("[in], [optional]", "optional in")]
    [InlineData("[in optional]", "optional in")]
    [InlineData("[in; optional]", "optional in")]
    [InlineData("`in`, `optional`", "optional in")]
    [InlineData("[in/out]", "inout")]
    [InlineData("[In, Out]", "inout")]
    [InlineData("[out] Words that say optional, or in.", "out")]
    [InlineData("[id(\"0\"), out", "out")]
    [InlineData("n/a", "in")]
    public async Task QualifiersAreFoundInEveryForm(string qualifiers, string expected)
    {
        _folder.Method("Acme_Part", "Weigh", "SInt32 Weigh(String Name);", $" `Name`  \n Data type: `String`  \n\n Qualifiers: {qualifiers}  \n");

        var (schema, _) = await _folder.ImportClassAsync();

        var parameter = Assert.Single(schema.Methods[0].Parameters);
        Assert.Equal(expected, (parameter.IsOptional ? "optional " : string.Empty) + SchemaText.Direction(parameter.Direction));
    }

    [Fact]
    public async Task ByteOrderMarkAndLineEndsOfWindowsChangeNothing()
    {
        var page = $"# Acme_Part Class\n## Syntax\n```\nClass Acme_Part\n{{\n    String Name;\n    String Tail;\n}};\n```\n## Properties\n{Name}";
        var path = _folder.Page("acme/acme_part-server-wmi-class", "\uFEFF" + page.ReplaceLineEndings("\r\n"));

        var run = await _folder.ImportAsync();

        Assert.Equal(CimPropertyFlags.Key | CimPropertyFlags.Read, Assert.Single(_folder.Classes()).Properties[0].Flags);
        Assert.StartsWith($"{path}(7,12): warning TCIM413: Acme_Part.Tail: ", run.Lines[0], StringComparison.Ordinal);
    }
}
