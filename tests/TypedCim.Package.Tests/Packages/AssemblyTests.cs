using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TypedCim.Package.Tests.Packages;

/// <summary>What every assembly that ships has: the same bytes wherever it is built, its symbols, and its sources in them.</summary>
public sealed class AssemblyTests
{
    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string, string> Assemblies()
    {
        var rows = new TheoryData<string, string>();
        foreach (PackedPackage package in PackedPackage.All)
        {
            foreach (string file in package.Files.Where(IsOwnAssembly))
                rows.Add(package.Id, file);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void TheAssemblyIsReproducibleAndCarriesItsSymbols(string package, string file)
    {
        using var assembly = new PEReader(PackedPackage.Find(package).Open(file));

        var entries = assembly.ReadDebugDirectory().Select(entry => entry.Type);

        Assert.Contains(DebugDirectoryEntryType.Reproducible, entries);
        Assert.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb, entries);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void TheSymbolsHoldTheSourcesAndNoPathOfTheMachineThatBuiltThem(string package, string file)
    {
        using var assembly = new PEReader(PackedPackage.Find(package).Open(file));
        DebugDirectoryEntry embedded = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        MetadataReader symbols = provider.GetMetadataReader();

        Assert.NotEmpty(symbols.Documents);
        Assert.DoesNotContain(
            symbols.Documents.Select(handle => (Name: symbols.GetString(symbols.GetDocument(handle).Name), HasSource: HasSource(symbols, handle))),
            document => !document.HasSource || !document.Name.StartsWith("/_/", StringComparison.Ordinal));
    }

    private static bool HasSource(MetadataReader symbols, DocumentHandle document) => symbols
        .GetCustomDebugInformation(document)
        .Any(handle => symbols.GetGuid(symbols.GetCustomDebugInformation(handle).Kind) == s_embeddedSource);

    private static bool IsOwnAssembly(string file)
    {
        string name = Path.GetFileName(file);
        return name.EndsWith(".dll", StringComparison.Ordinal) && name.StartsWith("typedcim", StringComparison.OrdinalIgnoreCase);
    }
}
