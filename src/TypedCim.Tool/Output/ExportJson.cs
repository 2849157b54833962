using System.Text.Json;
using TypedCim.Tool.Export;

namespace TypedCim.Tool.Output;

/// <summary>Writes the document of <c>export --json</c>.</summary>
internal static class ExportJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<ExportReport> reports)
    {
        json.WriteStartObject();
        json.WriteStartArray("classes");
        foreach (var report in reports)
        {
            json.WriteStartObject();
            json.WriteString("name", report.ClassName);
            json.WriteString("path", report.Path);
            json.WriteString("outcome", report.Outcome switch
            {
                ExportOutcome.New => "new",
                ExportOutcome.Differs => "differs",
                ExportOutcome.Replaced => "replaced",
                ExportOutcome.LeftOut => "left out",
                _ => "unchanged",
            });
            json.WriteBoolean("schema", report.IsSchemaChange);
            json.WriteBoolean("included", report.IsIncluded);
            json.WriteString("message", report.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
