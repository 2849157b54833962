namespace TypedCim.Mof;

/// <summary>Takes paths of MOF files apart. They come from Windows and from everywhere else, so both slashes separate.</summary>
internal static class FilePath
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>Gives the name without folder.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(Separators) + 1);

    /// <summary>Gives the folder with the separator at its end; empty when there is none.</summary>
    public static string FolderOf(string path) => path.Substring(0, path.LastIndexOfAny(Separators) + 1);

    /// <summary>Gives one form to all spellings of a path: slashes, without "." and "..".</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (IsUp(part) && parts.Count > 0 && !IsUp(parts[parts.Count - 1]))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (!string.Equals(part, ".", StringComparison.Ordinal))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    private static bool IsUp(string part) => string.Equals(part, "..", StringComparison.Ordinal);
}
