using System.Text.Json;
using TypedCim.Tool.Input;

namespace TypedCim.Tool.Output;

/// <summary>Writes the document of <c>inspect --json</c>. Its shape is a contract, described in docs/tool.md.</summary>
internal static class InspectJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<CheckedFile> files)
    {
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            WriteFile(json, file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, CheckedFile file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        FindingJson.WriteDiagnostics(json, file.Findings);
        json.WriteStartArray("classes");
        foreach (var schema in file.Content.Classes)
        {
            WriteClass(json, schema);
        }

        json.WriteEndArray();
        json.WriteNumber("instances", file.Content.InstanceCount);
        json.WriteEndObject();
    }

    private static void WriteClass(Utf8JsonWriter json, CimClassSchema schema)
    {
        json.WriteStartObject();
        json.WriteString("name", schema.Name);
        json.WriteString("base", schema.BaseName);
        json.WriteString("namespace", schema.Namespace);
        WriteQualifiers(json, schema);
        json.WriteStartArray("properties");
        foreach (var property in schema.Properties)
        {
            WriteProperty(json, property);
        }

        json.WriteEndArray();
        json.WriteStartArray("methods");
        foreach (var method in schema.Methods)
        {
            WriteMethod(json, method);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteQualifiers(Utf8JsonWriter json, CimClassSchema schema)
    {
        json.WriteStartObject("qualifiers");
        foreach (var mark in SchemaText.Marks(schema.Flags))
        {
            json.WriteBoolean(mark, value: true);
        }

        if (schema.Description is not null)
        {
            json.WriteString("Description", schema.Description);
        }

        if (schema.Deprecated is not null)
        {
            json.WriteString("Deprecated", schema.Deprecated);
        }

        foreach (var remark in schema.Remarks)
        {
            WriteRemark(json, remark);
        }

        json.WriteEndObject();
    }

    // The model keeps the text of these; a qualifier that is just there has the text "true".
    private static void WriteRemark(Utf8JsonWriter json, CimQualifierSchema remark)
    {
        if (remark.Value is "true" or "false")
        {
            json.WriteBoolean(remark.Name, remark.Value is "true");
        }
        else
        {
            json.WriteString(remark.Name, remark.Value);
        }
    }

    private static void WriteProperty(Utf8JsonWriter json, CimPropertySchema property)
    {
        json.WriteStartObject();
        json.WriteString("name", property.Name);
        json.WriteString("type", SchemaText.Type(property.Type));
        json.WriteBoolean("array", property.Type.IsArray);
        json.WriteBoolean("key", (property.Flags & CimPropertyFlags.Key) != 0);
        json.WriteBoolean("lazy", (property.Flags & CimPropertyFlags.Lazy) != 0);
        json.WriteString("access", SchemaText.Access(property.Flags));
        json.WriteString("ref", property.Type.Kind == CimTypeKind.Reference ? property.Type.ClassName : null);
        WriteValues(json, property.Values);
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, CimValueTable? values)
    {
        json.WriteStartArray("values");
        foreach (var entry in values?.Entries ?? default)
        {
            json.WriteStartArray();
            json.WriteStringValue(entry.Value);
            json.WriteStringValue(entry.Label);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteMethod(Utf8JsonWriter json, CimMethodSchema method)
    {
        json.WriteStartObject();
        json.WriteString("name", method.Name);
        json.WriteString("returns", SchemaText.Type(method.ReturnType));
        WriteReference(json, method.ReturnType);
        json.WriteBoolean("static", method.IsStatic);
        json.WriteStartArray("parameters");
        foreach (var parameter in method.Parameters)
        {
            WriteParameter(json, parameter);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter json, CimParameterSchema parameter)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.Name);
        json.WriteString("type", SchemaText.Type(parameter.Type));
        WriteReference(json, parameter.Type);
        json.WriteBoolean("array", parameter.Type.IsArray);
        json.WriteString("direction", SchemaText.Direction(parameter.Direction));
        json.WriteBoolean("optional", parameter.IsOptional);
        json.WriteEndObject();
    }

    // Methods and parameters have "ref" only where the type is one; a property always has it.
    private static void WriteReference(Utf8JsonWriter json, CimTypeSchema type)
    {
        if (type.Kind == CimTypeKind.Reference)
        {
            json.WriteString("ref", type.ClassName);
        }
    }
}
