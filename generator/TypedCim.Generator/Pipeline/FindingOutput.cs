using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedCim.Generator.Diagnostics;

namespace TypedCim.Generator.Pipeline;

/// <summary>Reports what is wrong, apart from the sources: moved positions must not write a class again.</summary>
internal static class FindingOutput
{
    /// <summary>Reports what the reader found in one file.</summary>
    public static void ReportFile(SourceProductionContext output, MofFileModel file)
    {
        foreach (var finding in file.Findings)
            output.ReportDiagnostic(DiagnosticFactory.Create(finding.Rule, finding.Arguments, file.Declarations.Path, finding.Span));
    }

    /// <summary>Reports options with wrong values.</summary>
    public static void ReportOptions(SourceProductionContext output, ProjectOptions options)
    {
        foreach (var problem in options.Problems)
        {
            output.ReportDiagnostic(DiagnosticFactory.Create(
                GeneratorRules.InvalidOption,
                new EquatableArray<string>([problem.Name, problem.Value, problem.Expected])));
        }
    }

    /// <summary>Reports what shows only with all files together.</summary>
    public static void ReportSchema(SourceProductionContext output, EquatableArray<SchemaFinding> findings, ImmutableArray<MofFileModel> files)
    {
        foreach (var finding in findings)
            output.ReportDiagnostic(DiagnosticFactory.Create(finding.Rule, finding.Arguments, Locate(finding, files)));
    }

    private static Location? Locate(SchemaFinding finding, ImmutableArray<MofFileModel> files)
    {
        foreach (var file in files)
        {
            if (string.Equals(file.Declarations.Path, finding.Path, StringComparison.Ordinal))
                return Locate(finding, file);
        }

        return null;
    }

    private static Location Locate(SchemaFinding finding, MofFileModel file)
    {
        foreach (var location in file.Locations)
        {
            if (location.Kind == finding.Kind && Same(location.ClassName, finding.ClassName) && Same(location.MemberName, finding.MemberName)
                && Same(location.ParameterName, finding.ParameterName))
            {
                return DiagnosticFactory.At(file.Declarations.Path, location.Span);
            }
        }

        return DiagnosticFactory.At(file.Declarations.Path, default);
    }

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
