using System.Text;

namespace TypedCim.Tool.Tests;

/// <summary>A temporary folder that vanishes with the test.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typedcim-");

    public string Root => _folder.FullName;

    /// <summary>Gives the path of a file or folder; names are separated by slashes.</summary>
    public string PathOf(string name) => Path.Combine([Root, .. name.Split('/')]);

    /// <summary>Writes a UTF-8 file without byte order mark, with the folders that it needs.</summary>
    /// <returns>Its path.</returns>
    public string Write(string name, string text) => Write(name, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public void Dispose() => _folder.Delete(recursive: true);
}
