using System.Text.RegularExpressions;

namespace TypedCim.Tool.Import.Pages;

/// <summary>Where pages stand in the reference: their area, which is their folder, and their name, which ends their link.</summary>
/// <remarks>A page that lies in such a folder tells itself; the others are looked up in the links of all pages.</remarks>
internal sealed partial class PageAddresses
{
    private const string Root = "https://learn.microsoft.com/en-us/intune/configmgr/develop/reference/";

    private readonly Dictionary<string, string> _areas = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _commonFolder;

    /// <summary>Collects the addresses.</summary>
    /// <param name="files">All pages of the call.</param>
    public PageAddresses(IReadOnlyCollection<PageFile> files)
    {
        _commonFolder = CommonFolder([.. files.Select(static file => FolderOf(file.FullPath)).Distinct(StringComparer.Ordinal)]);
        foreach (var link in files.SelectMany(static file => file.Page?.Links ?? []))
        {
            if (Address().Match(link) is { Success: true } match)
            {
                _ = _areas.TryAdd(match.Groups["name"].Value, match.Groups["area"].Value);
            }
        }
    }

    /// <summary>Gives the folder of a page below the reference, with slashes; empty when nobody tells it.</summary>
    public string AreaOf(PageFile file) => Find(file) is { } address ? address.Area : RelativeFolder(file);

    /// <summary>Gives the link of a page.</summary>
    /// <returns>Null when its place in the reference is unknown.</returns>
    public string? LinkOf(PageFile file) => Find(file) is { } address ? Root + address.Area + "/" + address.Name : null;

    private (string Area, string Name)? Find(PageFile file)
    {
        if (Address().Match(file.FullPath.Replace('\\', '/')) is { Success: true } match)
        {
            return (match.Groups["area"].Value, match.Groups["name"].Value.ToLowerInvariant());
        }

        var title = file.Page!.Title;
        string[] names = title.Kind == PageKind.Method
            ? [file.Stem, $"{title.MethodName}-method-in-class-{title.ClassName}"]
            : [file.Stem, title.ClassName + (title.IsClient ? "-client-wmi-class" : "-server-wmi-class"), title.ClassName!];
        foreach (var name in names)
        {
            if (_areas.TryGetValue(name, out var area))
            {
                return (area, name.ToLowerInvariant());
            }
        }

        // The page of a method stands beside that of its class, which many method pages link to.
        return title.Kind == PageKind.Method && _areas.TryGetValue(title.ClassName + "-server-wmi-class", out var ofClass)
            ? (ofClass, names[1].ToLowerInvariant())
            : null;
    }

    private string RelativeFolder(PageFile file)
    {
        var relative = Path.GetRelativePath(_commonFolder, FolderOf(file.FullPath)).Replace('\\', '/');
        return string.Equals(relative, ".", StringComparison.Ordinal) ? string.Empty : relative;
    }

    private static string WithSeparator(string folder) => Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;

    private static string FolderOf(string path) => Path.GetDirectoryName(path) ?? string.Empty;

    private static string CommonFolder(List<string> folders)
    {
        var common = folders.Count == 0 ? string.Empty : folders[0];
        while (common.Length > 0 && !folders.TrueForAll(folder => WithSeparator(folder).StartsWith(WithSeparator(common), StringComparison.Ordinal)))
        {
            common = FolderOf(common);
        }

        return common;
    }

    // An area becomes a folder of the output, so it must not lead out of there.
    [GeneratedRegex(
        @"(^|/)develop/reference/(?<area>[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9_-]*)*)/(?<name>[A-Za-z0-9][A-Za-z0-9_-]*)(\.\w+)?(#.*)?$",
        PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex Address();
}
