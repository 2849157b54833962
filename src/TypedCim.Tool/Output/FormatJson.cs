using System.Text.Json;
using TypedCim.Tool.Formatting;

namespace TypedCim.Tool.Output;

/// <summary>Writes the document of <c>format --json</c>.</summary>
internal static class FormatJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<FormatReport> reports)
    {
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (var report in reports)
        {
            json.WriteStartObject();
            json.WriteString("path", report.Path);
            json.WriteString("outcome", report.Outcome switch
            {
                FormatOutcome.Changed => "changed",
                FormatOutcome.LeftAlone => "left alone",
                _ => "unchanged",
            });
            json.WriteString("message", report.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
