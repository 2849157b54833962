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
    public static void ReportTogether(SourceProductionContext output, EquatableArray<SchemaFinding> findings, ImmutableArray<MofFileModel> files)
    {
        foreach (var finding in findings)
            output.ReportDiagnostic(DiagnosticFactory.Create(finding.Rule, finding.Arguments, Locate(finding, files)));
        ReportIncludes(output, files);
    }

    /// <summary>Reports files that other files ask for and that the project does not have, and files that include each other.</summary>
    private static void ReportIncludes(SourceProductionContext output, ImmutableArray<MofFileModel> files)
    {
        var known = new List<MofFile>(files.Length);
        foreach (var file in files)
            known.Add(new MofFile { FileName = file.Declarations.Path, Includes = file.Includes });

        var checks = new IncludeLinkChecks(known);
        for (var i = 0; i < files.Length; i++)
        {
            var report = new LinkReport(known[i]);
            checks.Check(i, report);
            foreach (var finding in report.ToArray())
                output.ReportDiagnostic(DiagnosticFactory.Create(finding.Rule, finding.Arguments, files[i].Declarations.Path, finding.Span));
        }
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

    /// <summary>The place of the finding; without one the place of its member, of its class, or the start of the file.</summary>
    private static Location Locate(SchemaFinding finding, MofFileModel file)
    {
        var span = Find(file, finding.Kind, finding.ClassName, finding.MemberName, finding.ParameterName)
            ?? Find(file, CimLocationKind.Member, finding.ClassName, finding.MemberName, null)
            ?? Find(file, CimLocationKind.Class, finding.ClassName, null, null)
            ?? default;
        return DiagnosticFactory.At(file.Declarations.Path, span);
    }

    private static MofSpan? Find(MofFileModel file, CimLocationKind kind, string className, string? memberName, string? parameterName)
    {
        foreach (var location in file.Locations)
        {
            if (location.Kind == kind && Same(location.ClassName, className) && Same(location.MemberName, memberName)
                && Same(location.ParameterName, parameterName))
            {
                return location.Span;
            }
        }

        return null;
    }

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
