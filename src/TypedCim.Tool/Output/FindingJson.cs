using System.Text.Json;
using TypedCim.Tool.Input;

namespace TypedCim.Tool.Output;

/// <summary>Writes findings as JSON.</summary>
internal static class FindingJson
{
    /// <summary>Writes <c>"diagnostics":[{"id","severity","line","column","message"}]</c>; lines and columns count from 1.</summary>
    public static void WriteDiagnostics(Utf8JsonWriter json, IEnumerable<Finding> findings)
    {
        json.WriteStartArray("diagnostics");
        foreach (var (diagnostic, severity) in findings)
        {
            json.WriteStartObject();
            json.WriteString("id", diagnostic.Rule.Id);
            json.WriteString("severity", SchemaText.Severity(severity));
            json.WriteNumber("line", diagnostic.Span.Line + 1);
            json.WriteNumber("column", diagnostic.Span.Column + 1);
            json.WriteString("message", diagnostic.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
