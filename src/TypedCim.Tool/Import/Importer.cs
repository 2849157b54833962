using TypedCim.Tool.Import.Facts;
using TypedCim.Tool.Import.Files;
using TypedCim.Tool.Import.Pages;
using TypedCim.Tool.Input;

namespace TypedCim.Tool.Import;

/// <summary>Turns pages of the reference into MOF files.</summary>
/// <param name="target">The folder of the MOF files.</param>
/// <param name="isForced">Whether files that differ are replaced.</param>
internal sealed class Importer(ImportTarget target, bool isForced)
{
    /// <summary>Imports.</summary>
    /// <param name="files">The pages.</param>
    /// <param name="problems">Takes a sentence for each page that cannot be read; it is left out of the result.</param>
    /// <param name="progress">Called after each page.</param>
    /// <param name="cancellationToken">Ends the work before anything is written, or between two files.</param>
    public ImportReport Import(IReadOnlyList<InputFile> files, ICollection<string> problems, Action progress, CancellationToken cancellationToken)
    {
        var pages = ReadPages(files, problems, progress, cancellationToken);
        var facts = pages.ConvertAll(PageFacts.Read);
        var classes = ClassPages.Gather([.. facts.OfType<PageFacts>()], target.ClassNames);
        var addresses = new PageAddresses(pages);
        var drafts = Draft(classes, addresses, cancellationToken);
        var reports = drafts.Select(draft => Finish(draft, cancellationToken)).OrderBy(static report => report.Path, StringComparer.Ordinal).ToList();
        return new ImportReport([.. pages.Select((page, index) => Report(page, facts[index]))], reports);
    }

    private static List<PageFile> ReadPages(IReadOnlyList<InputFile> files, ICollection<string> problems, Action progress, CancellationToken cancellationToken)
    {
        var pages = new PageFile?[files.Count];
        var failures = new string?[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            try
            {
                pages[i] = PageFile.Read(files[i]);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                failures[i] = $"'{files[i].Path}' cannot be read: {failure.Message}";
            }

            progress();
        });

        foreach (var failure in failures.OfType<string>())
        {
            problems.Add(failure);
        }

        return [.. pages.OfType<PageFile>()];
    }

    private List<ClassDraft> Draft(IReadOnlyList<ClassPages> classes, PageAddresses addresses, CancellationToken cancellationToken)
    {
        var listed = classes
            .Where(static pages => pages.Page is not null)
            .ToDictionary(static pages => pages.ClassName, static pages => pages.Page!.Class!, StringComparer.OrdinalIgnoreCase);
        var assembler = new ClassAssembler(new Inheritance(name => listed.GetValueOrDefault(name) ?? target.Find(name)), addresses);
        var drafts = new List<ClassDraft>(classes.Count);
        foreach (var pages in classes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            drafts.Add(ClassDraft.Create(pages, assembler.Assemble(pages), target.PathOf(pages.ClassName, addresses.AreaOf(pages.First.File))));
        }

        return ClassDraft.Link(drafts, target.Files, cancellationToken);
    }

    private FileReport Finish(ClassDraft draft, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var name = draft.Pages.ClassName;
        if (draft.Problem is { } problem)
        {
            draft.ReportEverywhere(ImportRules.NotImported, problem);
            return new FileReport(draft.Path, name, FileOutcome.Failed, Message: null);
        }

        if (target.Find(name) is not { } existing)
        {
            return File.Exists(draft.Path)
                ? new FileReport(draft.Path, name, FileOutcome.Differs, "the file exists and does not declare this class.")
                : Write(draft, FileOutcome.New);
        }

        var isSame = new ExistingFile(target, draft, existing).ReportDifferences(isForced) == 0;
        return isSame ? new FileReport(draft.Path, name, FileOutcome.Unchanged, Message: null)
            : isForced ? Replace(draft)
            : new FileReport(draft.Path, name, FileOutcome.Differs, Message: null);
    }

    // A file is replaced only by something that is no less than a class.
    private FileReport Replace(ClassDraft draft)
    {
        var name = draft.Pages.ClassName;
        var reason = draft.Pages.Page is null ? "the page of the class is not among the pages, so replacing the file would lose its properties."
            : target.IsAlone(name) ? null
            : "the file declares other classes too. Move them to files of their own.";
        return reason is null ? Write(draft, FileOutcome.Replaced) : new FileReport(draft.Path, name, FileOutcome.Differs, reason);
    }

    private static FileReport Write(ClassDraft draft, FileOutcome outcome)
    {
        try
        {
            ImportTarget.Write(draft.Path, draft.Text!);
            return new FileReport(draft.Path, draft.Pages.ClassName, outcome, Message: null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new FileReport(draft.Path, draft.Pages.ClassName, FileOutcome.Failed, "it cannot be written: " + failure.Message);
        }
    }

    private static PageReport Report(PageFile page, PageFacts? facts)
    {
        var findings = page.Log.Findings;
        var isFailed = findings.Any(static finding => finding.Severity == MofSeverity.Error);
        var outcome = isFailed ? PageOutcome.Failed : facts is null ? PageOutcome.Skipped : PageOutcome.Imported;
        return new PageReport(page.File.Path, outcome, facts?.ClassName, facts?.Method?.Name, findings);
    }
}
