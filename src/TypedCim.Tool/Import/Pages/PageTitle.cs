using System.Text.RegularExpressions;

namespace TypedCim.Tool.Import.Pages;

/// <summary>What the first heading of a page tells.</summary>
/// <param name="Kind">What the page documents; <see cref="PageKind.Other"/> also for titles that are one name and nothing else.</param>
/// <param name="ClassName">The class, or the name that is the whole title; null for other titles.</param>
/// <param name="MethodName">The method; null for anything else.</param>
/// <param name="IsClient">Whether the title speaks of a client class.</param>
/// <param name="Line">The heading.</param>
internal sealed partial record PageTitle(PageKind Kind, string? ClassName, string? MethodName, bool IsClient, PageLine Line)
{
    /// <summary>Reads a heading.</summary>
    /// <param name="line">The heading.</param>
    /// <param name="metadata">The title in the front matter, which may tell more; null where there is none.</param>
    /// <param name="stem">The name of the file without extension, which may name the class of a method.</param>
    /// <param name="text">The page, for the spelling of what only the name of the file tells.</param>
    public static PageTitle Read(PageLine line, string? metadata, string stem, string text)
    {
        if ((Recognize(line.Text, line) ?? (metadata is null ? null : Recognize(metadata, line))) is { } title)
        {
            return title;
        }

        if (Recognize(stem.Replace('-', ' '), line) is { Kind: PageKind.Method } file)
        {
            return file with { ClassName = Spell(file.ClassName!, text), MethodName = Spell(file.MethodName!, text) };
        }

        var isName = NameAlone().IsMatch(line.Text);
        return new PageTitle(PageKind.Other, isName ? line.Text : null, MethodName: null, IsClient: false, line);
    }

    private static PageTitle? Recognize(string text, PageLine line)
    {
        var method = MethodTitle().Match(text) is { Success: true } plain ? plain : QualifiedMethodTitle().Match(text);
        if (method.Success)
        {
            return new PageTitle(PageKind.Method, method.Groups["class"].Value, method.Groups["method"].Value, IsClient: false, line);
        }

        var title = ClassTitle().Match(text) is { Success: true } one ? one : BrokenClassTitle().Match(text);
        var className = title.Groups["class"].Value.Replace(" ", string.Empty, StringComparison.Ordinal);
        return title.Success ? new PageTitle(PageKind.Class, className, MethodName: null, title.Groups["client"].Success, line) : null;
    }

    // Names of files are in lower case; somewhere the page spells the name.
    private static string Spell(string name, string text) =>
        Word().Matches(text).Select(static word => word.Value)
            .FirstOrDefault(word => string.Equals(word, name, StringComparison.OrdinalIgnoreCase) && word.Any(char.IsUpper)) ?? name;

    [GeneratedRegex(
        @"^(?<method>\w+)\s+((Method\s+(in|for|of)|in)\s+(the\s+)?Class\s+(?<class>\w+)|Method\s+(in|for|of)\s+(the\s+)?(?<class>\w+)(\s+Class)?)(\s*\(.*\))?$",
        PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex MethodTitle();

    // COM interfaces are written with two colons.
    [GeneratedRegex(@"^(?<class>\w+)\.(?<method>\w+)\s+Method$", PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex QualifiedMethodTitle();

    [GeneratedRegex(
        @"^(?<class>\w+)\s+((Server|(?<client>Client)|Abstract|Base)\s+)*(WMI\s+)?(Class|Classes)(\s*\(.*\))?$",
        PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex ClassTitle();

    // A space in the name of a class.
    [GeneratedRegex(@"^(?<class>\w+_\w* \w+)\s+(Server|(?<client>Client))\s+WMI\s+Class$", PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex BrokenClassTitle();

    [GeneratedRegex(@"^\w+$", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex NameAlone();

    [GeneratedRegex(@"\w+", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex Word();
}
