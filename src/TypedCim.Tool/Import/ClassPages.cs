using TypedCim.Tool.Import.Facts;

namespace TypedCim.Tool.Import;

/// <summary>All pages of one class.</summary>
/// <param name="ClassName">The class.</param>
/// <param name="Page">The page of the class itself; null when it is not among the pages.</param>
/// <param name="Methods">The pages of its methods, in the order of the call.</param>
internal sealed record ClassPages(string ClassName, PageFacts? Page, IReadOnlyList<PageFacts> Methods)
{
    /// <summary>Gets the page that the class as a whole is reported on.</summary>
    public PageFacts First => Page ?? Methods[0];

    /// <summary>Gets the methods that the page of the class declares and that have no page of their own.</summary>
    public IEnumerable<CimMethodSchema> DeclaredMethods => (Page?.Class!.Methods ?? default).AsEnumerable()
        .Where(declared => Methods.All(page => !string.Equals(page.Method!.Name, declared.Name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Gathers pages by class.</summary>
    /// <param name="facts">What the pages declare.</param>
    /// <param name="existing">The names of classes that have a file.</param>
    public static IReadOnlyList<ClassPages> Gather(IReadOnlyList<PageFacts> facts, IEnumerable<string> existing)
    {
        var names = new ClassNames(facts.Where(static page => page.Class is not null).Select(static page => page.ClassName).Concat(existing));
        return
        [
            .. facts.GroupBy(page => ClassOf(page, names), StringComparer.OrdinalIgnoreCase)
                .Select(static group => Combine(group.Key, [.. group]))
                .OrderBy(static pages => pages.ClassName, StringComparer.Ordinal),
        ];
    }

    private static string ClassOf(PageFacts page, ClassNames names)
    {
        var name = page.Class is null ? names.Find(page.ClassName) ?? page.ClassName : page.ClassName;
        if (!string.Equals(name, page.ClassName, StringComparison.OrdinalIgnoreCase))
        {
            page.File.Log.Report(ImportRules.ClassMisspelt, page.TitleSpan, page.ClassName + "." + page.Method!.Name, page.ClassName, name);
        }

        return name;
    }

    private static ClassPages Combine(string name, PageFacts[] pages)
    {
        var first = Array.Find(pages, static page => page.Class is not null);
        var methods = new Dictionary<string, PageFacts>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages)
        {
            var taken = page.Method is null ? first! : methods.GetValueOrDefault(page.Method.Name, page);
            if (taken != page)
            {
                var where = page.Method is null ? name : name + "." + page.Method.Name;
                page.File.Log.Report(ImportRules.SecondPage, page.TitleSpan, where, taken.File.File.Path);
            }
            else if (page.Method is not null)
            {
                methods.Add(page.Method.Name, page);
            }
        }

        return new ClassPages(first?.ClassName ?? name, first, [.. methods.Values.OrderBy(static page => page.Method!.Name, StringComparer.OrdinalIgnoreCase)]);
    }
}
