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
    public static PageTitle Read(PageLine line)
    {
        if (MethodTitle().Match(line.Text) is { Success: true } method)
        {
            return new PageTitle(PageKind.Method, method.Groups["class"].Value, method.Groups["method"].Value, IsClient: false, line);
        }

        if (ClassTitle().Match(line.Text) is { Success: true } title)
        {
            return new PageTitle(PageKind.Class, title.Groups["class"].Value, MethodName: null, title.Groups["client"].Success, line);
        }

        var isName = NameAlone().IsMatch(line.Text);
        return new PageTitle(PageKind.Other, isName ? line.Text : null, MethodName: null, IsClient: false, line);
    }

    [GeneratedRegex(
        @"^(?<method>\w+)\s+(Method\s+)?(in|for|of)\s+(the\s+)?Class\s+(?<class>\w+)$",
        PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex MethodTitle();

    [GeneratedRegex(
        @"^(?<class>\w+)\s+((Server|(?<client>Client))\s+)?(WMI\s+)?(Class|Classes)$",
        PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex ClassTitle();

    [GeneratedRegex(@"^\w+$", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex NameAlone();
}
