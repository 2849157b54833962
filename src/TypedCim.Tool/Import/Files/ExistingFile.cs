using TypedCim.Tool.Import.Facts;

namespace TypedCim.Tool.Import.Files;

/// <summary>Compares the pages of a class with the file that it has already.</summary>
/// <param name="target">The folder.</param>
/// <param name="draft">The pages.</param>
/// <param name="existing">The class as the file has it.</param>
internal sealed class ExistingFile(ImportTarget target, ClassDraft draft, CimClassSchema existing)
{
    private int _count;

    /// <summary>Reports each difference on the page that is contradicted.</summary>
    /// <param name="isSilent">Whether the differences are only counted, because the file is going to be replaced.</param>
    /// <returns>The number of differences.</returns>
    public int ReportDifferences(bool isSilent)
    {
        var pages = draft.Pages;
        var comparer = new SchemaComparer(target.Find);
        foreach (var (member, sentence) in pages.Page is { } page ? comparer.Compare(page.Class!, existing) : [])
        {
            Report(pages.Page!, member, sentence, isSilent);
        }

        foreach (var method in pages.Methods)
        {
            if (SchemaComparer.Compare(method.Method!, FindMethod(method.Method!.Name)) is { } sentence)
            {
                Report(method, method.Method!.Name, sentence, isSilent);
            }
        }

        foreach (var method in pages.DeclaredMethods)
        {
            if (SchemaComparer.Compare(method, FindMethod(method.Name)) is { } sentence)
            {
                Report(pages.Page!, method.Name, sentence, isSilent);
            }
        }

        return _count;
    }

    private CimMethodSchema? FindMethod(string name)
    {
        foreach (var method in existing.Methods)
        {
            if (string.Equals(method.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return method;
            }
        }

        return null;
    }

    private void Report(PageFacts page, string member, string sentence, bool isSilent)
    {
        _count++;
        if (isSilent)
        {
            return;
        }

        var entry = page.Method is null ? page.FindEntry(member) : null;
        var where = member.Length == 0 ? draft.Pages.ClassName : draft.Pages.ClassName + "." + member;
        page.File.Log.Report(ImportRules.FileDiffers, entry?.Name.Span ?? page.TitleSpan, where, sentence);
    }
}
