using Microsoft.Management.Infrastructure;

namespace TypedCim.Tool.Export;

/// <summary>Brings classes into files, one a class.</summary>
/// <param name="selection">The classes.</param>
/// <param name="folder">Where the files are.</param>
/// <param name="mode">What happens with them.</param>
internal sealed class ClassExporter(ClassSelection selection, TargetFolder folder, ExportMode mode)
{
    /// <summary>Exports all classes.</summary>
    /// <param name="cancellationToken">Ends the work between two classes.</param>
    /// <returns>What became of each class.</returns>
    public IReadOnlyList<ExportReport> Export(CancellationToken cancellationToken)
    {
        var reports = new List<ExportReport>();
        foreach (var cimClass in selection.Classes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reports.Add(Export(cimClass));
        }

        return reports;
    }

    private ExportReport Export(CimClass cimClass)
    {
        var name = cimClass.CimSystemProperties.ClassName;
        var report = new ExportReport(name, Path: null, ExportOutcome.LeftOut, !selection.IsWanted(name), IsSchemaChange: false, Message: null);
        try
        {
            var text = new ClassText(cimClass, selection.Find(cimClass.CimSuperClassName), selection.IsKnown).Write();
            return Store(report with { Path = folder.PathOf(name) }, text);
        }
        catch (Exception failure) when (failure is ExportException or IOException or UnauthorizedAccessException)
        {
            return report with { Message = failure.Message.TrimEnd('.') };
        }
    }

    private ExportReport Store(ExportReport report, string text)
    {
        var existing = TargetFolder.Read(report.Path!);
        if (string.Equals(existing, text, StringComparison.Ordinal))
        {
            return report with { Outcome = ExportOutcome.Unchanged };
        }

        var isWritten = mode == ExportMode.Force || (mode == ExportMode.Write && existing is null);
        if (isWritten)
        {
            folder.Write(report.Path!, text);
        }

        if (existing is null)
        {
            return report with { Outcome = ExportOutcome.New, IsSchemaChange = true };
        }

        var outcome = isWritten ? ExportOutcome.Replaced : ExportOutcome.Differs;
        return report with { Outcome = outcome, IsSchemaChange = !IsSameSchema(existing, text, report.ClassName) };
    }

    /// <summary>A description or a comment of another text changes what people read; another schema changes what proxies do.</summary>
    private static bool IsSameSchema(string existing, string exported, string className) =>
        Find(existing, className) is { } own && own == Find(exported, className);

    private static CimClassSchema? Find(string text, string className)
    {
        var schema = MofParser.Parse(text).Classes.FirstOrDefault(one => string.Equals(one.Name, className, StringComparison.OrdinalIgnoreCase));
        return schema is null ? null : Plain(schema);
    }

    // The namespace is a directive of the file, and descriptions are documentation.
    private static CimClassSchema Plain(CimClassSchema schema) => schema with
    {
        Namespace = null,
        Description = null,
        Remarks = default,
        Properties = new([.. schema.Properties.Select(static property => property with { Description = null, Remarks = default })]),
        Methods = new([.. schema.Methods.Select(Plain)]),
    };

    private static CimMethodSchema Plain(CimMethodSchema method) => method with
    {
        Description = null,
        Remarks = default,
        Parameters = new([.. method.Parameters.Select(static parameter => parameter with { Description = null, Remarks = default })]),
    };
}
