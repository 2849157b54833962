using TypedCim.Tool.Import.Files;

namespace TypedCim.Tool.Import;

/// <summary>The result of a call.</summary>
/// <param name="Pages">The pages in the order of the call.</param>
/// <param name="Files">The files of the classes, ordered by path.</param>
internal sealed record ImportReport(IReadOnlyList<PageReport> Pages, IReadOnlyList<FileReport> Files)
{
    /// <summary>Gets a value indicating whether something was not done.</summary>
    public bool HasErrors =>
        Pages.Any(static page => page.Outcome == PageOutcome.Failed) || Files.Any(static file => file.Outcome is FileOutcome.Differs or FileOutcome.Failed);

    public int Count(PageOutcome outcome) => Pages.Count(page => page.Outcome == outcome);

    public int Count(FileOutcome outcome) => Files.Count(file => file.Outcome == outcome);
}
