using TypedCim.Tool.Formatting;

namespace TypedCim.Tool.Output;

/// <summary>Tells people which files were formatted, and why others were not.</summary>
internal static class FormatText
{
    public static void Write(TextWriter output, TextWriter error, IEnumerable<FormatReport> reports, FormatMode mode)
    {
        foreach (var report in reports)
        {
            if (report.Outcome == FormatOutcome.LeftAlone)
            {
                error.WriteLine($"{report.Path} was left alone: {report.Message}");
            }
            else if (mode == FormatMode.Print)
            {
                output.Write(report.Text);
            }
            else if (report.Outcome == FormatOutcome.Changed)
            {
                output.WriteLine((mode == FormatMode.Check ? "not formatted: " : "formatted: ") + report.Path);
            }
        }
    }
}
