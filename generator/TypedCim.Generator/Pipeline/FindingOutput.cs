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

    /// <summary>Reports what shows only with all files together, as many findings a file as the reader itself reports.</summary>
    public static void ReportTogether(SourceProductionContext output, EquatableArray<SchemaFinding> findings, ImmutableArray<MofFileModel> files)
    {
        var placed = GroupByPath(findings);
        var known = new List<MofFile>(files.Length);
        foreach (var file in files)
            known.Add(new MofFile { FileName = file.Declarations.Path, Includes = file.Includes, Locations = file.Locations });

        var includes = new IncludeLinkChecks(known);
        for (var i = 0; i < files.Length; i++)
        {
            var path = files[i].Declarations.Path;
            var report = new LinkReport(known[i]);
            if (placed.TryGetValue(path, out var ofFile))
            {
                _ = placed.Remove(path);
                Add(report, ofFile);
            }

            includes.Check(i, report);
            foreach (var finding in report.ToArray())
                output.ReportDiagnostic(DiagnosticFactory.Create(finding.Rule, finding.Arguments, path, finding.Span));
        }

        foreach (var ofNoFile in placed.Values)
        {
            foreach (var finding in ofNoFile)
                output.ReportDiagnostic(DiagnosticFactory.Create(finding.Rule, finding.Arguments));
        }
    }

    /// <summary>Adds findings from the top of the file down, so that the first ones are those that stay when there are too many.</summary>
    private static void Add(LinkReport report, List<SchemaFinding> findings)
    {
        var spans = findings.ConvertAll(finding => Locate(finding, report));
        var order = new long[spans.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = ((long)spans[i].Start << 32) | (uint)i;
        Array.Sort(order);
        foreach (var key in order)
        {
            var index = (int)(uint)key;
            report.Add(findings[index].Rule, spans[index], [.. findings[index].Arguments]);
        }
    }

    private static Dictionary<string, List<SchemaFinding>> GroupByPath(EquatableArray<SchemaFinding> findings)
    {
        var groups = new Dictionary<string, List<SchemaFinding>>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            if (!groups.TryGetValue(finding.Path, out var group))
            {
                group = [];
                groups.Add(finding.Path, group);
            }

            group.Add(finding);
        }

        return groups;
    }

    /// <summary>The place of the finding; without one the place of its member, of its class, or the start of the file.</summary>
    private static MofSpan Locate(SchemaFinding finding, LinkReport report) =>
        report.Find(finding.Kind, finding.ClassName, finding.MemberName, finding.ParameterName)
            ?? report.Find(CimLocationKind.Member, finding.ClassName, finding.MemberName)
            ?? report.Find(CimLocationKind.Class, finding.ClassName)
            ?? default;
}
