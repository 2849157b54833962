using TypedCim.Tool.Import.Files;

namespace TypedCim.Tool.Import;

/// <summary>A class that is ready to be written, or the reason why it is not.</summary>
/// <param name="Pages">Its pages.</param>
/// <param name="Path">The path of its file.</param>
/// <param name="Text">The text of the file; null with a problem.</param>
/// <param name="Problem">What is wrong, as a full sentence, or null.</param>
internal sealed record ClassDraft(ClassPages Pages, string Path, string? Text, string? Problem)
{
    /// <summary>Writes the text of a class.</summary>
    public static ClassDraft Create(ClassPages pages, CimClassSchema schema, string path)
    {
        var (text, problem) = MofWriter.Write(schema);
        return new ClassDraft(pages, path, text, problem);
    }

    /// <summary>Checks drafts against each other, as <c>lint</c> will: a circle of base classes must not be written.</summary>
    /// <param name="drafts">The drafts.</param>
    /// <param name="existing">The files that are there already; where both declare a class, the draft counts.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public static List<ClassDraft> Link(List<ClassDraft> drafts, IReadOnlyList<MofFile> existing, CancellationToken cancellationToken)
    {
        var files = drafts.ConvertAll(draft => MofParser.Parse(draft.Text ?? string.Empty, options: null, cancellationToken));
        var linked = MofLinker.FindProblems([.. files, .. existing], externalClasses: null, cancellationToken);
        for (var i = 0; i < drafts.Count; i++)
        {
            var error = linked[i].FirstOrDefault(static problem => problem.Rule.Severity == MofSeverity.Error);
            drafts[i] = error is null || drafts[i].Problem is not null ? drafts[i] : drafts[i] with { Problem = error.Message };
        }

        return drafts;
    }

    /// <summary>Reports on every page of the class.</summary>
    public void ReportEverywhere(MofRule rule, string message)
    {
        foreach (var page in Pages.Page is null ? Pages.Methods : [Pages.Page, .. Pages.Methods])
        {
            var where = page.Method is null ? Pages.ClassName : Pages.ClassName + "." + page.Method.Name;
            page.File.Log.Report(rule, page.TitleSpan, where, message);
        }
    }
}
