using System.Text;
using TypedCim.Tool.Formatting;
using TypedCim.Tool.Input;

namespace TypedCim.Tool.Import.Files;

/// <summary>The folder that takes the MOF files, with the classes that are there already.</summary>
/// <remarks>A class that has a file anywhere below keeps it; a new one gets its file in the folder of its area.</remarks>
internal sealed class ImportTarget
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _root;
    private readonly Dictionary<string, (string Path, CimClassSchema Class, bool IsAlone)> _classes = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<MofFile> _files = [];

    /// <summary>Reads what is there.</summary>
    /// <param name="root">The folder; it need not exist yet.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public ImportTarget(string root, CancellationToken cancellationToken)
    {
        _root = root;
        var existing = Directory.Exists(root) ? InputFiles.ListFolder(root) : [];
        foreach (var path in existing)
        {
            var file = MofParser.Parse(MofText.Decode(File.ReadAllBytes(path)), new MofParseOptions { FileName = Path.GetFileName(path) }, cancellationToken);
            _files.Add(file);
            foreach (var schema in file.Classes)
            {
                const CimClassFlags partial = CimClassFlags.Fragment | CimClassFlags.Amendment;
                _ = (schema.Flags & partial) == 0 && _classes.TryAdd(schema.Name, (path, schema, file.Classes.Count == 1));
            }
        }
    }

    /// <summary>Gets the files that are there.</summary>
    public IReadOnlyList<MofFile> Files => _files;

    /// <summary>Gets the names of the classes that are there.</summary>
    public IEnumerable<string> ClassNames => _classes.Keys;

    /// <summary>Finds a class that is there.</summary>
    public CimClassSchema? Find(string className) => _classes.TryGetValue(className, out var found) ? found.Class : null;

    /// <summary>Tells whether a class has a file of its own, which can be replaced without losing another class.</summary>
    public bool IsAlone(string className) => _classes.TryGetValue(className, out var found) && found.IsAlone;

    /// <summary>Gives the path of the file of a class, which need not exist yet.</summary>
    public string PathOf(string className, string area) =>
        _classes.TryGetValue(className, out var found)
            ? found.Path
            : Path.Combine([_root, .. area.Split('/', StringSplitOptions.RemoveEmptyEntries), className + ".mof"]);

    /// <summary>Writes a file in one step: nobody ever sees half of it.</summary>
    /// <exception cref="IOException">It cannot be written; nothing has changed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; nothing has changed.</exception>
    public static void Write(string path, string text)
    {
        var bytes = Encoding.GetBytes(text);
        if (File.Exists(path))
        {
            AtomicFile.Replace(path, bytes);
            return;
        }

        _ = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        AtomicFile.Create(path, bytes);
    }
}
