using System.Text.Json;
using TypedCim.Tool.Input;

namespace TypedCim.Tool.Output;

/// <summary>Writes the document of <c>lint --json</c>: that of <c>inspect</c> without what the files declare.</summary>
internal static class LintJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<CheckedFile> files)
    {
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            FindingJson.WriteDiagnostics(json, file.Findings);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
