using Microsoft.CodeAnalysis;
using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Emit;
using TypedCim.Generator.Model;

namespace TypedCim.Generator.Pipeline;

/// <summary>Adds the generated files to the compilation.</summary>
internal static class ClassOutput
{
    /// <summary>Writes the classes of one file.</summary>
    public static void Write(SourceProductionContext output, ClassGroup? group, OutputSettings settings)
    {
        if (group is null || group.Classes.IsEmpty)
            return;

        var text = Write(group, settings, ClassEmitter.Emit, output.ReportDiagnostic, output.CancellationToken);
        output.AddSource(group.HintName, text);
    }

    /// <summary>Gives the text of one file. A class on which the emitter fails is left out and reported: an exception here would take every file with it.</summary>
    public static string Write(
        ClassGroup group,
        OutputSettings settings,
        Func<ClassModel, OutputSettings, string> emit,
        Action<Diagnostic> report,
        CancellationToken cancellationToken)
    {
        var writer = new CodeWriter();
        var isSingle = group.Classes.Count == 1;
        SourceHeader.Write(writer, isSingle ? Origin(group.Classes[0]) : "Several classes, each from the file that its first line names.", settings.NullableReferences);
        foreach (var model in group.Classes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var text = emit(model, settings);
                if (!isSingle)
                    writer.Line("// " + Origin(model));
                writer.Append(text).Blank();
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                report(DiagnosticFactory.Create(GeneratorRules.EmitFailed, new EquatableArray<string>([model.CimName, exception.Message])));
            }
        }

        return writer.ToString();
    }

    /// <summary>Writes the schema file.</summary>
    public static void WriteSchema(SourceProductionContext output, SchemaModel? schema, OutputSettings settings)
    {
        if (schema is null)
            return;

        try
        {
            output.AddSource(SchemaEmitter.HintName, SchemaEmitter.Emit(schema, settings));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(DiagnosticFactory.Create(GeneratorRules.EmitFailed, new EquatableArray<string>([schema.Name, exception.Message])));
        }
    }

    private static string Origin(ClassModel model) => XmlText.Escape(model.CimName) + ", from " + XmlText.Escape(model.Files);
}
