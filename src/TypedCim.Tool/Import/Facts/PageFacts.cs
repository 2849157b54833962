using System.Text.RegularExpressions;
using TypedCim.Tool.Import.Pages;

namespace TypedCim.Tool.Import.Facts;

/// <summary>What a page declares: a class or a method.</summary>
/// <param name="File">The page.</param>
/// <param name="ClassName">The class.</param>
/// <param name="Class">The class with the methods that its own page declares; null for a method page.</param>
/// <param name="Method">The method; null for a class page.</param>
internal sealed record PageFacts(PageFile File, string ClassName, CimClassSchema? Class, CimMethodSchema? Method)
{
    /// <summary>Gets the place of the title.</summary>
    public MofSpan TitleSpan => File.Page!.Title.Line.Span;

    /// <summary>Finds the entry of a property or parameter in the section.</summary>
    public PageEntry? FindEntry(string name) => File.Page!.Entries.Find(entry => string.Equals(entry.Name.Text, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a page.</summary>
    /// <returns>Null when it declares nothing; the reason is in its log.</returns>
    public static PageFacts? Read(PageFile file)
    {
        try
        {
            return ReadPage(file);
        }
        catch (RegexMatchTimeoutException)
        {
            file.Log.Report(ImportRules.NotImported, default, "This page", PagePattern.TimeoutProblem);
            return null;
        }
    }

    private static PageFacts? ReadPage(PageFile file)
    {
        if (file.Problem is { } problem)
        {
            file.Log.Report(ImportRules.NotImported, default, "This page", problem);
            return null;
        }

        if (file.Page is not { } page)
        {
            file.Log.Report(ImportRules.PageSkipped, default, "This page", "it has no heading");
            return null;
        }

        // Pages of events have a name as title, and only a section; of others, the block tells what the name is.
        var isNamed = page.Title is { Kind: PageKind.Other, ClassName: not null };
        var isEvent = page.HasProperties && page.Entries.Exists(static entry => entry.DataType is not null);
        var kind = isNamed && (isEvent || page.IsDeclared) ? PageKind.Class : page.Title.Kind;
        var block = kind == PageKind.Other ? null : SyntaxBlock.Read(page, file.Log);
        return kind switch
        {
            PageKind.Class when block is not null || page.Entries.Count > 0 => ReadClass(file, page, block),
            PageKind.Method => ReadMethod(file, page, block),
            _ => Skip(file, page.Title),
        };
    }

    private static PageFacts? Skip(PageFile file, PageTitle title)
    {
        var reason = title.Kind == PageKind.Other ? $"its title is '{title.Line.Text}'" : "it has neither a Syntax block of MOF nor a section of properties";
        file.Log.Report(ImportRules.PageSkipped, title.Line.Span, "This page", reason);
        return null;
    }

    private static PageFacts ReadClass(PageFile file, ReferencePage page, SyntaxBlock? block)
    {
        var name = Decide(file, page.Title.ClassName!, block?.Class.Name, static stem => stem.Split('-')[0]);
        return new PageFacts(file, name, new ClassFacts(page, name, file.Log).Read(block), Method: null);
    }

    private static PageFacts? ReadMethod(PageFile file, ReferencePage page, SyntaxBlock? block)
    {
        var name = Decide(file, page.Title.MethodName!, block?.Class.Methods[0].Name, static stem => stem.Split('-')[0]);
        if (new MethodFacts(page, name, file.Log).Read(block) is { } method)
        {
            return new PageFacts(file, page.Title.ClassName!, Class: null, method);
        }

        const string reason = "it has no Syntax block of MOF, and no sentence tells what it returns. Write it by hand.";
        file.Log.Report(ImportRules.NotImported, page.Title.Line.Span, page.Title.ClassName + "." + name, reason);
        return null;
    }

    // Copied pages have the name of another class in their block. The name of the file decides; without one the title does.
    private static string Decide(PageFile file, string title, string? block, Func<string, string> nameOfStem)
    {
        if (block is null || string.Equals(title, block, StringComparison.Ordinal))
        {
            return title;
        }

        var isSameName = string.Equals(title, block, StringComparison.OrdinalIgnoreCase);
        var chosen = !isSameName && string.Equals(nameOfStem(file.Stem), block, StringComparison.OrdinalIgnoreCase) ? block : title;
        if (!isSameName)
        {
            file.Log.Report(ImportRules.TitleConflict, file.Page!.Title.Line.Span, chosen, title, block, chosen);
        }

        return chosen;
    }
}
