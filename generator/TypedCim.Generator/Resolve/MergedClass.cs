using TypedCim.Generator.Pipeline;

namespace TypedCim.Generator.Resolve;

/// <summary>A class with all that the files of the project say about it.</summary>
/// <param name="schema">The declarations put together.</param>
/// <param name="first">The file that counts where they differ.</param>
internal sealed class MergedClass(CimClassSchema schema, FileDeclarations first)
{
    private readonly List<FileDeclarations> _files = [first];
    private readonly Dictionary<string, FileDeclarations> _memberFiles = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The declarations put together.</summary>
    public CimClassSchema Schema { get; set; } = schema;

    /// <summary>The files, the one that counts first.</summary>
    public IReadOnlyList<FileDeclarations> Files => _files;

    /// <summary>The names of the files.</summary>
    public string FileNames
    {
        get
        {
            var names = _files[0].FileName;
            for (var i = 1; i < _files.Count; i++)
                names += ", " + _files[i].FileName;
            return names;
        }
    }

    /// <summary>Gives the first answer that one of the files has; null when none has.</summary>
    public T? Ask<T>(Func<MofFileOptions, T?> question)
    {
        foreach (var file in _files)
        {
            if (question(file.Options) is { } answer)
                return answer;
        }

        return default;
    }

    /// <summary>Adds a file that declares the class too.</summary>
    public void Add(FileDeclarations file)
    {
        if (!_files.Contains(file))
            _files.Add(file);
    }

    /// <summary>Notes which file a member comes from.</summary>
    public void SetFile(string member, FileDeclarations file) => _memberFiles[member] = file;

    /// <summary>The file that declares a member; for the class itself, the first one.</summary>
    public FileDeclarations FileOf(string? member) =>
        member is not null && _memberFiles.TryGetValue(member, out var file) ? file : _files[0];
}
