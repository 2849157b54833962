using System.Globalization;
using TypedCim.Tool.Input;

namespace TypedCim.Tool.Output;

/// <summary>Prints what files declare as a tree for people.</summary>
internal static class InspectText
{
    public static void Write(TextWriter output, IEnumerable<CheckedFile> files)
    {
        foreach (var file in files)
        {
            output.WriteLine(file.Path);
            foreach (var schema in file.Content.Classes)
            {
                WriteClass(output, schema);
            }

            if (file.Content.InstanceCount is var count and > 0)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count} instance{(count == 1 ? string.Empty : "s")}"));
            }
        }
    }

    private static void WriteClass(TextWriter output, CimClassSchema schema)
    {
        var marks = SchemaText.Marks(schema.Flags).Concat(schema.Deprecated is null ? [] : ["Deprecated"]).ToList();
        var text = "  class " + schema.Name
            + (schema.BaseName is null ? string.Empty : " : " + schema.BaseName)
            + (schema.Namespace is null ? string.Empty : " in " + schema.Namespace)
            + (marks.Count == 0 ? string.Empty : " (" + string.Join(", ", marks) + ")");
        output.WriteLine(text);
        foreach (var property in schema.Properties)
        {
            output.WriteLine($"    {Typed(property.Type, property.Name)} ({string.Join(", ", Traits(property.Flags))})");
            WriteValues(output, property.Values);
        }

        foreach (var method in schema.Methods)
        {
            var parameters = string.Join(", ", method.Parameters.Select(Describe));
            output.WriteLine($"    {(method.IsStatic ? "static " : string.Empty)}{Typed(method.ReturnType, method.Name)}({parameters})");
            WriteValues(output, method.Values);
        }
    }

    private static IEnumerable<string> Traits(CimPropertyFlags flags)
    {
        if ((flags & CimPropertyFlags.Key) != 0)
        {
            yield return "key";
        }

        yield return SchemaText.Access(flags) switch
        {
            "readwrite" => "read, write",
            var access => access,
        };
        if ((flags & CimPropertyFlags.Lazy) != 0)
        {
            yield return "lazy";
        }
    }

    private static string Describe(CimParameterSchema parameter) =>
        $"{(parameter.IsOptional ? "optional " : string.Empty)}{SchemaText.Direction(parameter.Direction)} {Typed(parameter.Type, parameter.Name)}";

    private static string Typed(CimTypeSchema type, string name)
    {
        var word = type.Kind == CimTypeKind.Reference ? (type.ClassName ?? "object") + " ref" : SchemaText.Type(type);
        return $"{word} {name}{(type.IsArray ? "[]" : string.Empty)}";
    }

    private static void WriteValues(TextWriter output, CimValueTable? values)
    {
        var prefix = values?.Kind == CimValueTableKind.Bits ? "bit " : string.Empty;
        foreach (var entry in values?.Entries ?? default)
        {
            output.WriteLine($"      {prefix}{entry.Value}{(entry.Label is null ? string.Empty : " = " + entry.Label)}");
        }
    }
}
