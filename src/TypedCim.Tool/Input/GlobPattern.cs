using System.IO.Enumeration;

namespace TypedCim.Tool.Input;

/// <summary>A path pattern for shells that do not expand them: <c>*</c> and <c>?</c> inside a name, <c>**</c> for any number of folders.</summary>
/// <remarks>As in shells, a name that begins with a dot is matched by a pattern that does so too, and by nothing else.</remarks>
internal sealed class GlobPattern
{
    private const string AnyFolders = "**";

    private readonly IReadOnlyList<string> _extensions;
    private readonly string _root;
    private readonly List<string> _segments = [];
    private readonly HashSet<(string Folder, int Segment)> _visited = [];
    private readonly SortedSet<string> _found = new(StringComparer.Ordinal);

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="extensions">The extensions that count in folders that match.</param>
    public GlobPattern(string pattern, IReadOnlyList<string> extensions)
    {
        _extensions = extensions;
        var normal = OperatingSystem.IsWindows() ? pattern.Replace('\\', '/') : pattern;
        var wildcard = normal.AsSpan().IndexOfAny('*', '?');
        var rootLength = normal.AsSpan(0, wildcard).LastIndexOf('/') + 1;
        _root = normal[..rootLength];
        foreach (var segment in normal[rootLength..].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!string.Equals(segment, AnyFolders, StringComparison.Ordinal) || _segments.Count == 0 || !IsAnyFolders(_segments.Count - 1))
            {
                _segments.Add(segment);
            }
        }
    }

    /// <summary>Gets a value indicating whether file names that differ in case only mean the same file.</summary>
    public static bool IgnoresCase => OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    /// <summary>Tells whether an argument has wildcards.</summary>
    public static bool IsPattern(string argument) => argument.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>Finds the files that match, and the files of the extensions in folders that match, in ordinal order.</summary>
    public IReadOnlyCollection<string> FindFiles()
    {
        if (_root.Length == 0 || Directory.Exists(_root))
        {
            Visit(_root, segment: 0);
        }

        return _found;
    }

    private void Visit(string folder, int segment)
    {
        // Two runs of "**" can reach a folder in many ways; each counts once.
        if (!_visited.Add((folder, segment)))
        {
            return;
        }

        if (segment == _segments.Count)
        {
            _found.UnionWith(InputFiles.ListFolder(FolderOrCurrent(folder), _extensions));
            return;
        }

        if (IsAnyFolders(segment))
        {
            Visit(folder, segment + 1);
        }

        foreach (var (path, isFolder, isLink) in FolderWalk.ListEntries(FolderOrCurrent(folder)))
        {
            VisitEntry(Path.Combine(folder, Path.GetFileName(path)), isFolder, isLink, segment);
        }
    }

    private void VisitEntry(string path, bool isFolder, bool isLink, int segment)
    {
        var name = Path.GetFileName(path);
        if (IsAnyFolders(segment))
        {
            if (isFolder && !isLink && name[0] != '.')
            {
                Visit(path, segment);
            }

            return;
        }

        if (!IsMatch(_segments[segment], name))
        {
            return;
        }

        if (isFolder)
        {
            Visit(path, segment + 1);
        }
        else if (segment == _segments.Count - 1)
        {
            _found.Add(path);
        }
    }

    private static string FolderOrCurrent(string folder) => folder.Length == 0 ? "." : folder;

    private static bool IsMatch(string pattern, string name) =>
        (name[0] != '.' || pattern[0] == '.') && FileSystemName.MatchesSimpleExpression(pattern, name, IgnoresCase);

    private bool IsAnyFolders(int segment) => string.Equals(_segments[segment], AnyFolders, StringComparison.Ordinal);
}
