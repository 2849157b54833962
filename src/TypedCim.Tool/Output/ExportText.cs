using TypedCim.Tool.Export;

namespace TypedCim.Tool.Output;

/// <summary>Tells people which classes were written, which files differ, and which classes were left out.</summary>
internal static class ExportText
{
    public static void Write(TextWriter output, TextWriter error, IEnumerable<ExportReport> reports, ExportMode mode)
    {
        foreach (var report in reports)
        {
            if (report.Outcome == ExportOutcome.LeftOut)
            {
                error.WriteLine($"{report.ClassName} was left out: {report.Message}.");
            }
            else if (report.Outcome != ExportOutcome.Unchanged)
            {
                output.WriteLine($"{Word(report, mode)}: {report.Path}{(report.IsIncluded ? " (needed by another class)" : string.Empty)}");
            }
        }
    }

    private static string Word(ExportReport report, ExportMode mode) => report.Outcome switch
    {
        ExportOutcome.New => mode == ExportMode.Check ? "missing" : "written",
        ExportOutcome.Replaced => "replaced",
        _ => report.IsSchemaChange ? "differs" : "differs in its text alone",
    };
}
