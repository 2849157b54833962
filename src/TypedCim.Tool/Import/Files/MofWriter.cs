using System.Globalization;
using System.Text;
using TypedCim.Tool.Import.Facts;

namespace TypedCim.Tool.Import.Files;

/// <summary>Writes a class of the schema model as MOF in the canonical style.</summary>
internal static class MofWriter
{
    /// <summary>Writes.</summary>
    /// <param name="schema">The class.</param>
    /// <returns>The text, or the first thing that is wrong with it.</returns>
    public static (string? Text, string? Problem) Write(CimClassSchema schema)
    {
        var text = new StringBuilder();
        _ = text.Append(QualifierText.Of(schema)).Append("\nclass ").Append(schema.Name)
            .Append(schema.BaseName is null ? string.Empty : " : " + schema.BaseName).Append("\n{\n");
        foreach (var property in schema.Properties)
        {
            _ = text.Append(QualifierText.Of(property)).Append(Declare(property.Type, property.Name)).Append(";\n");
        }

        foreach (var method in schema.Methods)
        {
            var parameters = method.Parameters.Select((parameter, index) => QualifierText.Of(parameter, index) + Declare(parameter.Type, parameter.Name));
            _ = text.Append(QualifierText.Of(method)).Append(Declare(method.ReturnType with { IsArray = false }, method.Name))
                .Append('(').AppendJoin(",\n", parameters).Append(");\n");
        }

        var result = MofFormatter.Format(text.Append("};\n").ToString(), new MofParseOptions { FileName = schema.Name + ".mof" });
        return result.Outcome is MofFormatOutcome.Changed or MofFormatOutcome.Unchanged
            ? (result.Text, null)
            : (null, result.Diagnostics.FirstOrDefault(static problem => problem.Rule.Severity == MofSeverity.Error)?.Message ?? "its facts make no safe MOF.");
    }

    private static string Declare(CimTypeSchema type, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"{TypeText.Word(type)} {name}{(type.IsArray ? "[]" : string.Empty)}");
}
