using TypedCim.Generator.Model;
using TypedCim.Generator.Pipeline;

namespace TypedCim.Generator.Link;

/// <summary>A class with all that the files of the project say about it.</summary>
/// <param name="schema">The declarations put together.</param>
/// <param name="first">The file that counts where they differ.</param>
internal sealed class MergedClass(CimClassSchema schema, FileDeclarations first)
{
    private readonly List<FileDeclarations> _files = [first];

    // Most classes have one file.
    private Dictionary<string, FileDeclarations>? _memberFiles;

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

    /// <summary>The members that come from other files than the first.</summary>
    public EquatableArray<MemberFile> MemberFiles
    {
        get
        {
            if (_memberFiles is null)
                return default;

            var members = new List<MemberFile>(_memberFiles.Count);
            foreach (var pair in _memberFiles)
                members.Add(new MemberFile(pair.Key, pair.Value.Path));
            return new EquatableArray<MemberFile>(members);
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

    /// <summary>Notes that a member comes from another file than the first.</summary>
    public void SetFile(string member, FileDeclarations file) => (_memberFiles ??= new(StringComparer.OrdinalIgnoreCase))[member] = file;

    /// <summary>The file that declares a member; for the class itself, the first one.</summary>
    public FileDeclarations FileOf(string? member) =>
        member is not null && _memberFiles is not null && _memberFiles.TryGetValue(member, out var file) ? file : _files[0];
}
