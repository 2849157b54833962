using TypedCim.Generator.Model;

namespace TypedCim.Generator.Emit;

/// <summary>Writes XML documentation comments. All text from a schema passes <see cref="XmlText"/>.</summary>
internal sealed class DocumentationWriter(CodeWriter writer, bool isEnabled)
{
    /// <summary>Writes a summary of our own words.</summary>
    public void Summary(string xml) => Element("summary", "", xml);

    /// <summary>Writes the description with the remarks behind it; without a description, the given words and the remarks are the summary.</summary>
    public void Summary(DocumentationModel documentation, string fallbackXml, string remarksXml)
    {
        if (!isEnabled)
            return;

        var lines = documentation.Description is null ? [] : XmlText.EscapeLines(documentation.Description);
        if (lines.Count == 0)
        {
            Summary(remarksXml.Length == 0 ? fallbackXml : fallbackXml + " " + remarksXml);
            return;
        }

        Element("summary", "", lines);
        if (remarksXml.Length > 0)
            Element("remarks", "", remarksXml);
    }

    /// <summary>Takes the documentation of another element.</summary>
    public void Inherit(string cref)
    {
        if (isEnabled)
            writer.Line("/// <inheritdoc cref=\"" + cref.Replace('<', '{').Replace('>', '}') + "\"/>");
    }

    /// <summary>Writes the documentation of a parameter.</summary>
    public void Parameter(string name, DocumentationModel documentation, string fallbackXml)
    {
        if (!isEnabled)
            return;

        var lines = documentation.Description is null ? [] : XmlText.EscapeLines(documentation.Description);
        if (lines.Count == 0)
            lines.Add(fallbackXml);
        var remarks = RemarkText.OfMember(documentation);
        if (remarks.Length > 0)
            lines.Add(remarks);
        Element("param", " name=\"" + XmlText.Escape(name) + "\"", lines);
    }

    /// <summary>Writes the documentation of a parameter in our own words.</summary>
    public void Parameter(string name, string xml) => Element("param", " name=\"" + XmlText.Escape(name) + "\"", xml);

    /// <summary>Writes what a method returns.</summary>
    public void Returns(string xml) => Element("returns", "", xml);

    /// <summary>Writes an exception that a method throws.</summary>
    public void Exception(string type, string xml) => Element("exception", " cref=\"" + type + "\"", xml);

    private void Element(string name, string attributes, string xml)
    {
        if (isEnabled)
            writer.Line("/// <" + name + attributes + ">" + xml + "</" + name + ">");
    }

    private void Element(string name, string attributes, List<string> lines)
    {
        if (lines.Count == 1)
        {
            Element(name, attributes, lines[0]);
            return;
        }

        writer.Line("/// <" + name + attributes + ">");
        foreach (var line in lines)
            writer.Line("/// " + line);
        writer.Line("/// </" + name + ">");
    }
}
