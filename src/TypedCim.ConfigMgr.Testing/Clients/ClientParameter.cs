using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The parameter of an operation that runs something: Base64 of an XML text.</summary>
internal static class ClientParameter
{
    internal static XElement Read(string? parameter, string name, SiteOperation operation)
    {
        try
        {
            var content = XElement.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(parameter ?? "")));
            if (string.Equals(content.Name.LocalName, name, StringComparison.Ordinal))
                return content;
        }
        catch (Exception problem) when (problem is FormatException or XmlException)
        {
            throw operation.InvalidParameters($"Param is not Base64 of an XML text: {problem.Message}");
        }

        throw operation.InvalidParameters($"Param is no {name}.");
    }
}
