using System.Text;
using TypedCim.Tool.Formatting;
using TypedCim.Tool.Input;

namespace TypedCim.Tool.Export;

/// <summary>The folder of the MOF files: a class that has a file anywhere below keeps it, a new one gets its file at the top.</summary>
internal sealed class TargetFolder
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _root;
    private readonly ILookup<string, string> _files;

    /// <summary>Looks at the folder.</summary>
    /// <param name="root">The folder; it need not exist yet.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public TargetFolder(string root)
    {
        _root = root;
        var existing = Directory.Exists(root) ? InputFiles.ListFolder(root) : [];
        _files = existing.ToLookup(static path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The file of a class, which may not exist yet.</summary>
    /// <exception cref="ExportException">There are two.</exception>
    public string PathOf(string className)
    {
        var found = _files[className].Where(static path => path.EndsWith(".mof", StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count switch
        {
            0 => Path.Combine(_root, className + ".mof"),
            1 => found[0],
            _ => throw new ExportException($"there are two files for it, {found[0]} and {found[1]}. Delete one of them"),
        };
    }

    /// <summary>The text of a file, with line feeds; null when there is no file.</summary>
    public static string? Read(string path) =>
        File.Exists(path) ? MofText.Decode(File.ReadAllBytes(path)).Text.Replace("\r\n", "\n", StringComparison.Ordinal) : null;

    /// <summary>Writes a file in one step: nobody ever sees half of it.</summary>
    public void Write(string path, string text)
    {
        if (File.Exists(path))
        {
            AtomicFile.Replace(path, Encoding.GetBytes(text));
            return;
        }

        Directory.CreateDirectory(_root);
        AtomicFile.Create(path, Encoding.GetBytes(text));
    }
}
