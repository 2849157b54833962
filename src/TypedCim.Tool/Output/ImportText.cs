using System.Globalization;
using TypedCim.Tool.Import;
using TypedCim.Tool.Import.Files;

namespace TypedCim.Tool.Output;

/// <summary>Tells people what was found in pages, which files were written, and how many.</summary>
internal static class ImportText
{
    public static void Write(TextWriter output, TextWriter error, ImportReport report)
    {
        foreach (var page in report.Pages)
        {
            foreach (var finding in page.Findings)
            {
                output.WriteLine(FindingText.Describe(page.Path, finding));
            }
        }

        foreach (var file in report.Files.Where(static file => file.Outcome != FileOutcome.Unchanged))
        {
            output.WriteLine(Word(file.Outcome) + ": " + file.Path);
            if (file.Message is not null)
            {
                error.WriteLine($"{file.Path} was left alone: {file.Message}");
            }
        }

        output.WriteLine(Summary(report));
    }

    /// <summary>Gives the word for what became of a file.</summary>
    public static string Word(FileOutcome outcome) => outcome.ToString().ToLowerInvariant();

    private static string Summary(ImportReport report)
    {
        var pages = Join(
            (report.Count(PageOutcome.Imported), "imported"), (report.Count(PageOutcome.Skipped), "skipped"), (report.Count(PageOutcome.Failed), "failed"));
        var files = Join(
            (report.Count(FileOutcome.New), "new"),
            (report.Count(FileOutcome.Replaced), "replaced"),
            (report.Count(FileOutcome.Unchanged), "unchanged"),
            (report.Count(FileOutcome.Differs), "left alone because they differ"),
            (report.Count(FileOutcome.Failed), "failed"));
        return $"{Counted(report.Pages.Count, "page", "pages")}: {pages}. {Counted(report.Files.Count, "class", "classes")}: {files}.";
    }

    private static string Counted(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static string Join(params (int Count, string Word)[] parts)
    {
        var counted = parts.Where(static part => part.Count > 0);
        var text = string.Join(", ", counted.Select(static part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Word}")));
        return text.Length == 0 ? "none" : text;
    }
}
