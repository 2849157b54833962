using Microsoft.CodeAnalysis;
using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Emit;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Pipeline;

/// <summary>Adds the generated files to the compilation.</summary>
internal static class ClassOutput
{
    /// <summary>Writes the classes of one file.</summary>
    public static void Write(SourceProductionContext output, ResolvedGroup group, OutputSettings settings)
    {
        if (group.Classes.IsEmpty)
            return;

        var text = Write(group, settings, ClassEmitter.Emit, output.ReportDiagnostic, output.CancellationToken);
        output.AddSource(group.HintName, text);
    }

    /// <summary>Gives the text of one file. A class on which the emitter fails is left out and reported: an exception here would take every file with it.</summary>
    public static string Write(
        ResolvedGroup group,
        OutputSettings settings,
        Action<CodeWriter, ClassModel, OutputSettings> emit,
        Action<Diagnostic> report,
        CancellationToken cancellationToken)
    {
        var writer = new CodeWriter();
        var isSingle = group.Classes.Count == 1;
        SourceHeader.Write(writer, isSingle ? Origin(group.Classes[0].CimName, group.Classes[0].Files) : "Several classes, each from the file that its first line names.", settings.NullableReferences);
        string? open = null;
        foreach (var model in group.Classes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!string.Equals(open, model.Namespace, StringComparison.Ordinal))
            {
                if (open is not null)
                    NamespaceBlock.Close(writer);
                NamespaceBlock.Open(writer, open = model.Namespace);
            }

            try
            {
                writer.WriteWhole(part =>
                {
                    if (!isSingle)
                        part.Line("// " + Origin(model.CimName, model.Files));
                    emit(part, model, settings);
                    part.Blank();
                });
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                report(DiagnosticFactory.Create(GeneratorRules.EmitFailed, new EquatableArray<string>([model.CimName, exception.Message])));
            }
        }

        NamespaceBlock.Close(writer);
        return writer.ToString();
    }

    /// <summary>Writes the methods for one class of a referenced assembly.</summary>
    public static void Write(SourceProductionContext output, ExtensionModel extension, OutputSettings settings)
    {
        try
        {
            var writer = new CodeWriter();
            SourceHeader.Write(writer, Origin(extension.CimName, extension.Files), settings.NullableReferences);
            ExtensionEmitter.Emit(writer, extension, settings);
            output.AddSource(extension.HintName, writer.ToString());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(DiagnosticFactory.Create(GeneratorRules.EmitFailed, new EquatableArray<string>([extension.CimName, exception.Message])));
        }
    }

    /// <summary>Writes the schema file.</summary>
    public static void WriteSchema(SourceProductionContext output, SchemaModel? schema, OutputSettings settings)
    {
        if (schema is null)
            return;

        try
        {
            output.AddSource(HintNames.Schema, SchemaEmitter.Emit(schema, settings));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(DiagnosticFactory.Create(GeneratorRules.EmitFailed, new EquatableArray<string>([schema.Name, exception.Message])));
        }
    }

    private static string Origin(string cimName, string files) => XmlText.Escape(cimName) + ", from " + XmlText.Escape(files);
}
