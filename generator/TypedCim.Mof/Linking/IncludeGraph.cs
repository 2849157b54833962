namespace TypedCim.Mof;

/// <summary>Finds the files that files include among the given ones, and circles among them.</summary>
/// <remarks>Names are compared without case, and both slashes separate, as on Windows, where these files come from.</remarks>
internal sealed class IncludeGraph
{
    private readonly IReadOnlyList<MofFile> _files;
    private readonly Dictionary<string, int> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(int File, int Include), string> _circles = [];

    public IncludeGraph(IReadOnlyList<MofFile> files)
    {
        _files = files;
        for (var i = files.Count - 1; i >= 0; i--)
        {
            if (files[i].FileName is { } path)
            {
                _byPath[FilePath.Normalize(path)] = i;
                _byName[FilePath.NameOf(path)] = i;
            }
        }

        FindCircles();
    }

    /// <summary>Finds an included file: by its path from the including file, or else by its name.</summary>
    /// <returns>Its index, or -1.</returns>
    public int Find(int file, string path)
    {
        var folder = FilePath.FolderOf(_files[file].FileName ?? string.Empty);
        return _byPath.TryGetValue(FilePath.Normalize(folder + path), out var index) ? index
            : _byName.TryGetValue(FilePath.NameOf(path), out index) ? index
            : -1;
    }

    /// <summary>Gives the circle that an include closes, as "a.mof, b.mof, a.mof"; null when it closes none.</summary>
    public string? FindCircle(int file, int include) => _circles.TryGetValue((file, include), out var circle) ? circle : null;

    // Depth first with a stack of its own: a chain of includes may be as long as there are files.
    private void FindCircles()
    {
        var places = new int[_files.Count];
        var path = new List<(int File, int Include)>();
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] == 0 && !_files[i].Includes.IsEmpty)
            {
                Walk(i, places, path);
            }
        }
    }

    // The place of a file is 0 before it was seen, its number on the path from 1 while it is there, and -1 afterwards.
    private void Walk(int start, int[] places, List<(int File, int Include)> path)
    {
        path.Add((start, 0));
        places[start] = 1;
        while (path.Count > 0)
        {
            var (file, include) = path[path.Count - 1];
            if (include == _files[file].Includes.Count)
            {
                places[file] = -1;
                path.RemoveAt(path.Count - 1);
                continue;
            }

            path[path.Count - 1] = (file, include + 1);
            var next = Find(file, _files[file].Includes[include].Path);
            if (next >= 0 && places[next] > 0)
            {
                _circles[(file, include)] = Describe(path, places[next] - 1, next);
            }
            else if (next >= 0 && places[next] == 0)
            {
                path.Add((next, 0));
                places[next] = path.Count;
            }
        }
    }

    private string Describe(List<(int File, int Include)> path, int first, int last)
    {
        const int longest = 10;
        var names = new List<string>();
        for (var i = first; i < path.Count && names.Count < longest; i++)
        {
            names.Add(FilePath.NameOf(_files[path[i].File].FileName!));
        }

        if (path.Count - first > longest)
        {
            names.Add("…");
        }

        names.Add(FilePath.NameOf(_files[last].FileName!));
        return string.Join(", ", names);
    }
}
