using System.Text.Json;
using TypedCim.Tool.Import;

namespace TypedCim.Tool.Output;

/// <summary>Writes the document of <c>import --json</c>.</summary>
internal static class ImportJson
{
    public static void Write(Utf8JsonWriter json, ImportReport report)
    {
        json.WriteStartObject();
        json.WriteStartArray("pages");
        foreach (var page in report.Pages)
        {
            json.WriteStartObject();
            json.WriteString("path", page.Path);
            json.WriteString("outcome", page.Outcome.ToString().ToLowerInvariant());
            json.WriteString("class", page.ClassName);
            json.WriteString("method", page.MethodName);
            FindingJson.WriteDiagnostics(json, page.Findings);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("files");
        foreach (var file in report.Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("class", file.ClassName);
            json.WriteString("outcome", ImportText.Word(file.Outcome));
            json.WriteString("message", file.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
