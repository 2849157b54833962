using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace TypedCim.ConfigMgr;

/// <summary>A script as the site stores it and as clients are told to run it.</summary>
/// <remarks>
/// The site stores the text as Base64 of UTF-16 with a byte order mark, and wants to be told the hash of the script when it is to run: the parameter
/// <c>Param</c> of <c>SMS_ClientOperation.InitiateClientOperationEx</c> is Base64 of an XML text with both. No page describes these formats; they are what public tools send.
/// </remarks>
public static class ScriptContent
{
    private const string Algorithm = "SHA256";

    /// <summary>The text of a script for <c>SMS_Scripts.CreateScripts</c> and <c>UpdateScript</c>.</summary>
    /// <param name="script">The script.</param>
    /// <returns>Base64 of UTF-16 with a byte order mark.</returns>
    public static string Encode(string script)
    {
        _ = script ?? throw new ArgumentNullException(nameof(script));
        return Convert.ToBase64String([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(script)]);
    }

    /// <summary>Reads the text of a script as <see cref="SMS_Scripts.Script"/> holds it.</summary>
    /// <param name="encoded">Base64 of UTF-16, with or without a byte order mark.</param>
    /// <returns>The script.</returns>
    /// <exception cref="FormatException">The text is not Base64.</exception>
    public static string Decode(string encoded)
    {
        string text = Encoding.Unicode.GetString(Convert.FromBase64String(encoded ?? throw new ArgumentNullException(nameof(encoded))));
        return text.TrimStart('\uFEFF');
    }

    /// <summary>The parameter that tells clients to run a script.</summary>
    /// <param name="script">The script, with <c>ScriptGuid</c>, <c>ScriptVersion</c>, <c>ScriptType</c> and <c>ScriptHash</c> loaded.</param>
    /// <param name="parameterXml">The parameters, as <c>ScriptParameter</c> elements; null for none.</param>
    /// <returns>Base64 of the XML text.</returns>
    /// <exception cref="System.Xml.XmlException">The parameters are no XML.</exception>
    public static string ToParam(SMS_Scripts script, string? parameterXml = null)
    {
        _ = script ?? throw new ArgumentNullException(nameof(script));
        var parameters = XElement.Parse("<ScriptParameters>" + parameterXml + "</ScriptParameters>", LoadOptions.PreserveWhitespace);
        var content = new XElement(
            "ScriptContent",
            new XAttribute("ScriptGuid", script.ScriptGuid),
            new XElement("ScriptVersion", script.ScriptVersion),
            new XElement("ScriptType", (int?)script.ScriptType ?? 0),
            new XElement("ScriptHash", new XAttribute("ScriptHashAlg", Algorithm), script.ScriptHash),
            parameters,
            new XElement(
                "ParameterGroupHash",
                new XAttribute("ParameterHashAlg", Algorithm),
                parameterXml is null ? "" : Hash(parameters.ToString(SaveOptions.DisableFormatting))));
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(content.ToString(SaveOptions.DisableFormatting)));
    }

    /// <summary>The hash by which a site names the content of a text: SHA-256 over UTF-16.</summary>
    /// <param name="text">The text.</param>
    /// <returns>64 hexadecimal digits in lower case.</returns>
    public static string Hash(string text)
    {
        using SHA256 algorithm = SHA256.Create();
        return string.Concat(algorithm.ComputeHash(Encoding.Unicode.GetBytes(text ?? throw new ArgumentNullException(nameof(text)))).Select(
            one => one.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
