using System.IO.Compression;
using System.Xml.Linq;

namespace TypedCim.Package.Tests.Packages;

/// <summary>A package that the build of this project made.</summary>
internal sealed class PackedPackage
{
    private readonly string _path;

    private PackedPackage(string path)
    {
        _path = path;
        using ZipArchive archive = ZipFile.OpenRead(path);
        Files = [.. archive.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal)];
        using Stream manifest = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        XElement root = XDocument.Load(manifest).Root!;
        Metadata = root.Elements().Single(element => IsNamed(element, "metadata"));
    }

    public static IReadOnlyList<PackedPackage> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "packages"), "*.nupkg")
            .Order(StringComparer.Ordinal)
            .Select(path => new PackedPackage(path)),
    ];

    public string Id => Value("id")!;

    /// <summary>The files that a user gets, without those of the format.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The metadata element of the manifest.</summary>
    public XElement Metadata { get; }

    public static PackedPackage Find(string id) => All.Single(package => string.Equals(package.Id, id, StringComparison.Ordinal));

    public string? Value(string name) => Metadata.Elements().SingleOrDefault(element => IsNamed(element, name))?.Value;

    public IEnumerable<XElement> Dependencies() => Metadata.Descendants().Where(element => IsNamed(element, "dependency"));

    public MemoryStream Open(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(_path);
        using Stream stream = archive.GetEntry(file)!.Open();
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    private static bool IsNamed(XElement element, string name) => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal);

    private static bool IsContent(string name) =>
        !name.StartsWith("_rels/", StringComparison.Ordinal)
        && !name.StartsWith("package/", StringComparison.Ordinal)
        && !name.EndsWith(".nuspec", StringComparison.Ordinal)
        && !string.Equals(name, "[Content_Types].xml", StringComparison.Ordinal);
}
