namespace TypedCim.Tool.Input;

/// <summary>The files that the FILE arguments of a call mean.</summary>
/// <param name="Files">The files, each once, in the order of the arguments; those of one folder or pattern in ordinal order.</param>
/// <param name="Problems">What is wrong with the arguments, as full sentences; empty when nothing is.</param>
internal sealed record InputFiles(IReadOnlyList<InputFile> Files, IReadOnlyList<string> Problems)
{
    private static readonly string[] MofExtensions = [".mof", ".mfl"];

    /// <summary>Finds the files.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="extensions">The extensions that count in folders; null for those of MOF.</param>
    public static InputFiles Find(IEnumerable<string> arguments, IReadOnlyList<string>? extensions = null)
    {
        extensions ??= MofExtensions;
        var files = new List<InputFile>();
        var problems = new List<string>();
        var known = new HashSet<string>(GlobPattern.IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            try
            {
                var found = FindPaths(argument, extensions, out var problem);
                problems.AddRange(problem is null ? [] : [problem]);
                files.AddRange(found.Select(path => new InputFile(path, Path.GetFullPath(path))).Where(file => known.Add(file.FullPath)));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                problems.Add($"'{argument}' cannot be read: {failure.Message}");
            }
        }

        return new InputFiles(files, problems);
    }

    /// <summary>Lists the MOF files in a folder and below it, in ordinal order.</summary>
    public static IEnumerable<string> ListFolder(string folder) => ListFolder(folder, MofExtensions);

    /// <summary>Lists the files with some extensions in a folder and below it, in ordinal order.</summary>
    public static IEnumerable<string> ListFolder(string folder, IReadOnlyList<string> extensions) =>
        FolderWalk.ListFiles(folder)
            .Where(path => extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> FindPaths(string argument, IReadOnlyList<string> extensions, out string? problem)
    {
        problem = null;
        if (File.Exists(argument))
        {
            return [argument];
        }

        if (Directory.Exists(argument))
        {
            var inFolder = ListFolder(argument, extensions).ToList();
            problem = inFolder.Count == 0 ? $"the folder '{argument}' has no {Names(extensions)} file." : null;
            return inFolder;
        }

        if (!GlobPattern.IsPattern(argument))
        {
            var isOption = argument.Length > 1 && argument[0] == '-';
            problem = isOption ? $"unknown option '{argument}'." : $"there is no file or folder '{argument}'.";
            return [];
        }

        var matches = new GlobPattern(argument, extensions).FindFiles();
        problem = matches.Count == 0 ? $"no file matches '{argument}'." : null;
        return matches;
    }

    private static string Names(IReadOnlyList<string> extensions) => string.Join(", ", extensions.SkipLast(1)) + " or " + extensions[^1];
}
